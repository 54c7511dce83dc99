package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Reads one backup, and notices that it is not as it was written. Used by one thread. */
final class BackupReader {
    /** It is not as it was written. */
    static final class DamagedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final long line;

        DamagedException(long line) {
            super("line " + line);
            this.line = line;
        }

        long line() {
            return line;
        }
    }

    private final BackupLineReader lines;
    private final BackupHead head;

    /** Of all lines, for the first version of the format. */
    private final MessageDigest digest = Sha256.begin();

    private BackupReader(BackupLineReader lines, BackupHead head) {
        this.lines = lines;
        this.head = head;
    }

    /** Reads the first line. */
    static BackupReader of(InputStream in) throws IOException, DamagedException {
        BackupLineReader lines = BackupLineReader.of(in);
        String first = lines.next();
        if (first == null) {
            throw lines.damaged();
        }
        BackupReader backup = new BackupReader(lines, BackupHead.of(first).orElseThrow(lines::damaged));
        backup.add(first);
        return backup;
    }

    /** What the first line says. */
    BackupHead head() {
        return head;
    }

    /** The next line, which must be there. */
    String next() throws IOException, DamagedException {
        String text = nextUnlessOver();
        if (text == null) {
            throw damaged();
        }
        return text;
    }

    /** The next line; null once the backup is over, whole and as it was written. */
    @Nullable
    String nextUnlessOver() throws IOException, DamagedException {
        String text = lines.next();
        if (text != null && !isInnerSum(text)) {
            add(text);
            return text;
        }
        if (!isOver(text)) {
            throw damaged();
        }
        return null;
    }

    DamagedException damaged() {
        return lines.damaged();
    }

    private void add(String line) {
        if (head.isOfFirstFormat()) {
            digest.update((line + "\n").getBytes(UTF_8));
        }
    }

    private boolean isInnerSum(String line) {
        return head.isOfFirstFormat() && line.startsWith(BackupFormat.DIGEST);
    }

    /** Whether nothing is wrong with the end, which begins with the line of the sum in the first version of the format. */
    private boolean isOver(@Nullable String last) throws IOException, DamagedException {
        if (!head.isOfFirstFormat()) {
            return lines.areFollowedBy(BackupFormat::trailer);
        }
        String sum = BackupFormat.DIGEST + HexFormat.of().formatHex(digest.digest());
        return sum.equals(last) && lines.next() == null && lines.areFollowedBy(before -> new byte[0]);
    }
}
