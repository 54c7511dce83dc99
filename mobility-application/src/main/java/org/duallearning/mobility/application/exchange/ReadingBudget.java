package org.duallearning.mobility.application.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What may still be read of a dossier. Not thread-safe. */
final class ReadingBudget {

    private final ReadingLimits limits;
    private int files;
    private long bytes;

    ReadingBudget(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Tells that a dossier has more files or bytes than are read. */
    static final class Exceeded extends IOException {

        private static final long serialVersionUID = 1L;

        private Exceeded(String limit) {
            super(limit);
        }
    }

    /** Reads one file whole. */
    byte[] read(InputStream in) throws IOException {
        var out = new ByteArrayOutputStream();
        copy(in, out);
        return out.toByteArray();
    }

    /** Copies one file whole. */
    void copy(InputStream in, OutputStream out) throws IOException {
        files++;
        if (files > limits.files()) {
            throw new Exceeded(limits.files() + " files");
        }
        var buffer = new byte[8192];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            bytes += count;
            if (bytes > limits.bytes()) {
                throw new Exceeded(limits.bytes() + " bytes");
            }
            out.write(buffer, 0, count);
        }
    }
}
