package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPOutputStream;

/** Zips the lines of one backup, and ends it so that any change is noticed. Used by one thread. */
final class BackupLineWriter {
    private final OutputStream out;
    private final MessageDigest digest = Sha256.begin();
    private final GZIPOutputStream zipped;

    /**
     * Begins to write.
     *
     * @param out is left open
     */
    BackupLineWriter(OutputStream out) throws IOException {
        this.out = out;
        this.zipped = new GZIPOutputStream(new DigestOutputStream(out, digest));
    }

    /** Writes a line, given without its end. */
    void write(String line) throws IOException {
        zipped.write((line + "\n").getBytes(UTF_8));
    }

    /** After the last line. */
    void end() throws IOException {
        zipped.finish();
        out.write(BackupFormat.trailer(digest.digest()));
    }
}
