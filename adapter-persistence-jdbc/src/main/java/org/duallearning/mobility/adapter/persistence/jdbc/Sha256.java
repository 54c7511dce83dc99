package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256, which every Java platform has. */
final class Sha256 {
    private Sha256() {}

    /** Begins one; it is for one thread. */
    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** That of a text in UTF-8, in hexadecimal. */
    static String of(String text) {
        return HexFormat.of().formatHex(begin().digest(text.getBytes(UTF_8)));
    }
}
