package org.duallearning.mobility.adapter.persistence.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The text in the first member of a gzip file, and whether what follows is what should follow. Used by one thread.
 *
 * <p>{@link java.util.zip.GZIPInputStream} passes over what it cannot read after a member, and does not tell where one ends.
 */
final class UnzippingStream extends InflaterInputStream {
    private static final int BUFFER = 8_192;

    /** Of all bytes of the file before those that are in the buffer. */
    private final MessageDigest digest = Sha256.begin();

    private final CRC32 sum = new CRC32();

    /**
     * Begins to read.
     *
     * @throws ZipException if it does not begin as {@link Gzip#head} does
     */
    UnzippingStream(InputStream in) throws IOException {
        super(in, new Inflater(true), BUFFER);
        byte[] head = in.readNBytes(Gzip.head().length);
        if (!Arrays.equals(head, Gzip.head())) {
            throw new ZipException("It begins otherwise.");
        }
        digest.update(head);
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int read = super.read(bytes, from, most);
        if (read > 0) {
            sum.update(bytes, from, read);
        }
        return read;
    }

    @Override
    protected void fill() throws IOException {
        digest.update(buf, 0, Math.max(0, len));
        super.fill();
    }

    /**
     * Whether the member ends as it should, and the file with what is awaited after it. Asked once, when all of the text was
     * read.
     *
     * @param awaited gives that for the SHA-256 of all bytes up to the end of the member
     */
    boolean isFollowedBy(UnaryOperator<byte[]> awaited) throws IOException {
        int unzipped = len - inf.getRemaining();
        digest.update(buf, 0, unzipped);
        PushbackInputStream rest = new PushbackInputStream(in, BUFFER);
        rest.unread(buf, unzipped, inf.getRemaining());
        byte[] end = rest.readNBytes(Gzip.END);
        digest.update(end);
        byte[] after = awaited.apply(digest.digest());
        return Arrays.equals(end, Gzip.end(sum, inf.getBytesWritten()))
                && Arrays.equals(rest.readNBytes(after.length + 1), after);
    }
}
