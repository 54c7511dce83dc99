package org.duallearning.mobility.adapter.persistence.jdbc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** What stands around the text in one member of a gzip file (RFC 1952). */
final class Gzip {
    /** The number of bytes in {@link #end}. */
    static final int END = 8;

    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /** The most that one stored block holds. */
    private static final int MOST = 0xffff;

    private static final int STORED_HEAD = 5;

    private Gzip() {}

    /** What {@link java.util.zip.GZIPOutputStream} begins with. */
    static byte[] head() {
        return HEAD.clone();
    }

    /**
     * What a member ends with.
     *
     * @param sum the CRC-32 of its text
     * @param size the bytes of its text
     */
    static byte[] end(CRC32 sum, long size) {
        return littleEndian(END).putInt((int) sum.getValue()).putInt((int) size).array();
    }

    /** A whole member with a short text as it is, so that its length depends on that of the text alone. */
    static byte[] stored(byte[] text) {
        if (text.length > MOST) {
            throw new IllegalArgumentException("A block holds at most %d bytes, not %d.".formatted(MOST, text.length));
        }
        CRC32 sum = new CRC32();
        sum.update(text);
        return littleEndian(HEAD.length + STORED_HEAD + text.length + END)
                .put(HEAD)
                .put((byte) 1)
                .putShort((short) text.length)
                .putShort((short) ~text.length)
                .put(text)
                .put(end(sum, text.length))
                .array();
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
