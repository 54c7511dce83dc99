package org.duallearning.mobility.application.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of some parts, each with its length before it, so that nothing can move from one to the next. */
final class Fingerprint {
    private Fingerprint() {}

    /** In hexadecimal. */
    static String ofTexts(List<String> parts) {
        return of(parts.stream().map(part -> part.getBytes(UTF_8)).toList());
    }

    /** In hexadecimal. */
    static String of(List<byte[]> parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update((part.length + ":").getBytes(UTF_8));
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
