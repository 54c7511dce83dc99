package org.duallearning.mobility.adapter.persistence.jdbc;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that values are sealed with. Immutable and thread-safe; as text it is its id.
 *
 * @param id what tells it from others: the first ten hexadecimal digits of the SHA-256 of its bytes, so that a damaged key is
 *     noticed
 * @param made when it was made
 * @param secret for AES with 256 bits
 */
record Key(String id, Instant made, SecretKey secret) {
    static final int BYTES = 32;

    private static final int ID_BYTES = 5;

    /**
     * A key of its bytes.
     *
     * @param bytes {@value #BYTES} of them; they are copied
     */
    static Key of(byte[] bytes, Instant made) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A key has %d bytes, not %d.".formatted(BYTES, bytes.length));
        }
        String id = HexFormat.of().formatHex(Arrays.copyOf(Sha256.begin().digest(bytes), ID_BYTES));
        return new Key(id, made, new SecretKeySpec(bytes, "AES"));
    }

    @Override
    public String toString() {
        return id;
    }
}
