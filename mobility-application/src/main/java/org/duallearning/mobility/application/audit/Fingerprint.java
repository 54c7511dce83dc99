package org.duallearning.mobility.application.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.List;

/** The SHA-256 of some parts, each with its length before it, so that nothing can move from one to the next. */
final class Fingerprint {
    private Fingerprint() {}

    /** In hexadecimal. */
    static String ofTexts(List<String> parts) {
        List<byte[]> bytes = new ArrayList<>(parts.size());
        parts.forEach(part -> bytes.add(part.getBytes(UTF_8)));
        return of(bytes);
    }

    /** In hexadecimal. */
    static String of(List<byte[]> parts) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (byte[] part : parts) {
            hasher.putBytes((part.length + ":").getBytes(UTF_8)).putBytes(part);
        }
        return hasher.hash().toString();
    }
}
