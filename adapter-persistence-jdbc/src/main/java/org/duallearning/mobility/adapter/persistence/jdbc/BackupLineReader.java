package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.function.UnaryOperator;
import java.util.zip.ZipException;
import org.duallearning.mobility.adapter.persistence.jdbc.BackupReader.DamagedException;
import org.jspecify.annotations.Nullable;

/** Unzips the lines of one backup and counts them. Used by one thread. */
final class BackupLineReader {
    private final UnzippingStream zipped;
    private final BufferedReader lines;
    private long line;

    private BackupLineReader(UnzippingStream zipped) {
        this.zipped = zipped;
        this.lines = new BufferedReader(new InputStreamReader(
                zipped,
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** Begins to read. */
    static BackupLineReader of(InputStream in) throws IOException, DamagedException {
        try {
            return new BackupLineReader(new UnzippingStream(in));
        } catch (ZipException e) {
            throw new DamagedException(1);
        }
    }

    /** The next line without its end; null after the last. */
    @Nullable
    String next() throws IOException, DamagedException {
        line++;
        try {
            return lines.readLine();
        } catch (ZipException | EOFException | CharacterCodingException e) {
            throw damaged();
        }
    }

    /** As {@link UnzippingStream#isFollowedBy}, after the last line. */
    boolean areFollowedBy(UnaryOperator<byte[]> awaited) throws IOException {
        return zipped.isFollowedBy(awaited);
    }

    /** Of the line that was read last. */
    DamagedException damaged() {
        return new DamagedException(line);
    }
}
