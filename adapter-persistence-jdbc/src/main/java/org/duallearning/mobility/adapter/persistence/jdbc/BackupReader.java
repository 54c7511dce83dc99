package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one backup, and notices that it is not as it was written. Used by one thread. */
final class BackupReader {
    /** What {@link BackupWriter} begins with; no reader of the format looks at all of it. */
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

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

    private final BufferedReader lines;
    private final MessageDigest digest = Sha256.begin();
    private long line;

    private BackupReader(BufferedReader lines) {
        this.lines = lines;
    }

    /** Begins to read. */
    static BackupReader of(InputStream in) throws IOException, DamagedException {
        in.mark(HEAD.length);
        boolean begins = Arrays.equals(in.readNBytes(HEAD.length), HEAD);
        if (!begins) {
            throw new DamagedException(1);
        }
        in.reset();
        return new BackupReader(new BufferedReader(new InputStreamReader(
                new GZIPInputStream(in),
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))));
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
        String text = read();
        if (text == null) {
            throw damaged();
        }
        if (!text.startsWith(BackupFormat.DIGEST)) {
            digest.update((text + "\n").getBytes(UTF_8));
            return text;
        }
        String sum = HexFormat.of().formatHex(digest.digest());
        if (!text.equals(BackupFormat.DIGEST + sum) || read() != null) {
            throw damaged();
        }
        return null;
    }

    DamagedException damaged() {
        return new DamagedException(line);
    }

    private @Nullable String read() throws IOException, DamagedException {
        line++;
        try {
            return lines.readLine();
        } catch (ZipException | EOFException | CharacterCodingException e) {
            throw damaged();
        }
    }
}
