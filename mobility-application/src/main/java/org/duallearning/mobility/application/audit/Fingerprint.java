package org.duallearning.mobility.application.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of some parts, each with its length before it, so that nothing can move from one to the next. */
final class Fingerprint {
    private Fingerprint() {}

    /** In hexadecimal. They are short, and put together first: a digest takes one long part faster than many short ones. */
    static String ofTexts(List<String> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(512);
        for (String part : parts) {
            byte[] bytes = part.getBytes(UTF_8);
            all.writeBytes(before(bytes));
            all.writeBytes(bytes);
        }
        return HexFormat.of().formatHex(sha256().digest(all.toByteArray()));
    }

    /** In hexadecimal. */
    static String of(List<byte[]> parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(before(part));
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] before(byte[] part) {
        return (part.length + ":").getBytes(UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
