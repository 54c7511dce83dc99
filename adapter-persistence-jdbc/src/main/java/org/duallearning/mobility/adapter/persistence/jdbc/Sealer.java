package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/**
 * Seals values that nobody may read without the key, and opens them again; signs what nobody may change without it. Used by one
 * thread.
 *
 * <p>A sealed value is {@code ~1.}, the id of the key, a full stop, and in base 64 for URLs: a random nonce of 96 bits, the text
 * encrypted by AES-256 in GCM, and its tag of 128 bits. Where the value stands is sealed along, so that one that was altered or
 * put elsewhere does not open. Texts are filled up with zeros to a multiple of {@value #BLOCK} bytes, so that a length tells
 * little. That there is no value stays to be seen: null is not sealed.
 *
 * <p>A signature is the id of the key, a full stop, and in base 64 for URLs the first {@value #SIGNATURE} bytes of the HMAC-SHA256
 * of what is signed, by a key that is derived from it.
 */
final class Sealer {
    private static final String FORM = "~1.";
    private static final String ATTRIBUTE = Sealer.class.getName();
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final int BLOCK = 64;
    private static final int SIGNATURE = 16;
    private static final String MAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Keyring keyring;
    private final Key current;
    private final String beginning;
    private final byte[] nonce = new byte[NONCE];
    private final Map<String, Mac> signing = new HashMap<>();
    private @Nullable Cipher cipher;

    /**
     * A sealer.
     *
     * @param keyring opens
     * @param current seals
     */
    Sealer(Keyring keyring, Key current) {
        this.keyring = keyring;
        this.current = current;
        beginning = beginningOf(current.id());
    }

    /** The sealer that the values on a connection go through. */
    static Sealer on(Handle handle) {
        return (Sealer) Objects.requireNonNull(
                handle.getConfig(SqlStatements.class).getAttribute(ATTRIBUTE), "No sealer was put on the connection.");
    }

    /** Has the values on a connection go through this sealer, until the connection is given back. */
    void putOn(Handle handle) {
        handle.define(ATTRIBUTE, this);
    }

    /** Another that does the same, for another thread. */
    Sealer another() {
        return new Sealer(keyring, current);
    }

    /** What values begin with that the current key sealed. */
    String beginning() {
        return beginning;
    }

    /** What values begin with that a key sealed. */
    static String beginningOf(String id) {
        return FORM + id + ".";
    }

    /** Seals a text, for one place. */
    String seal(Cell cell, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        int length = Math.max(BLOCK, (bytes.length + BLOCK - 1) / BLOCK * BLOCK);
        byte[] sealed = new byte[NONCE + length + TAG];
        RANDOM.nextBytes(nonce);
        System.arraycopy(nonce, 0, sealed, 0, NONCE);
        try {
            Cipher sealing = ready(Cipher.ENCRYPT_MODE, current, nonce, cell);
            sealing.doFinal(Arrays.copyOf(bytes, length), 0, length, sealed, NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value could not be sealed.", e);
        }
        return beginning + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * The text of a sealed value.
     *
     * @throws StorageException if it was not sealed, was altered or stood elsewhere, or its key is none of the database's
     */
    String open(Cell cell, String value) {
        int end = value.startsWith(FORM) ? value.indexOf('.', FORM.length()) : -1;
        if (end < 0) {
            throw damaged(cell, "is not sealed");
        }
        String id = value.substring(FORM.length(), end);
        Key key = id.equals(current.id())
                ? current
                : keyring.find(id).orElseThrow(() -> damaged(cell, "is sealed with a key that is not at hand"));
        byte[] sealed = bytes(value.substring(end + 1));
        if (sealed.length < NONCE + TAG) {
            throw damaged(cell, "was altered");
        }
        try {
            Cipher opening = ready(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), cell);
            return text(opening.doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException e) {
            throw damaged(cell, "was altered, or stood elsewhere");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value could not be opened.", e);
        }
    }

    /** Signs some bytes. */
    String sign(byte[] bytes) {
        return signature(current, bytes);
    }

    /** Whether this is the signature of some bytes, by any key at hand. */
    boolean isSigned(byte[] bytes, @Nullable String signature) {
        if (signature == null || signature.indexOf('.') < 0) {
            return false;
        }
        return keyring.find(signature.substring(0, signature.indexOf('.')))
                .filter(key -> signature(key, bytes).equals(signature))
                .isPresent();
    }

    private String signature(Key key, byte[] bytes) {
        Mac mac = signing.computeIfAbsent(key.id(), id -> macOf(key));
        byte[] signature = Arrays.copyOf(mac.doFinal(bytes), SIGNATURE);
        return key.id() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    /** With a key of its own, as one key should not serve two algorithms. */
    private static Mac macOf(Key key) {
        try {
            Mac deriving = Mac.getInstance(MAC);
            deriving.init(new SecretKeySpec(key.secret().getEncoded(), MAC));
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(deriving.doFinal("signing of rows".getBytes(UTF_8)), MAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + MAC + ".", e);
        }
    }

    private Cipher ready(int mode, Key key, byte[] nonce, Cell cell) throws GeneralSecurityException {
        Cipher existing = cipher;
        if (existing == null) {
            existing = Cipher.getInstance(ALGORITHM);
            cipher = existing;
        }
        existing.init(mode, key.secret(), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        existing.updateAAD(cell.associatedData());
        return existing;
    }

    private static String text(byte[] filledUp) {
        int length = filledUp.length;
        while (length > 0 && filledUp[length - 1] == 0) {
            length--;
        }
        return new String(filledUp, 0, length, UTF_8);
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static StorageException damaged(Cell cell, String how) {
        return new StorageException(
                Reason.DAMAGED,
                "The value of %s %s. Run mobility check, and restore a backup.".formatted(cell, how),
                null);
    }
}
