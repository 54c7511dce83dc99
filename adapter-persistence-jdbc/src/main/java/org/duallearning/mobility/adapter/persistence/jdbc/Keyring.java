package org.duallearning.mobility.adapter.persistence.jdbc;

import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.application.port.out.StorageException;

/**
 * The keys in a file, oldest first. Thread-safe.
 *
 * <p>A key stands on a line {@code key}, its id, when it was made, and its bytes in base 64. Older keys stay, to read what
 * was sealed with them. The {@link ErasedList} stands between them. The file is read when it is first needed, and again when a key is not found, for another program may
 * have added it.
 */
final class Keyring {
    private static final String KEY = "key";
    private static final int PARTS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyFile file;
    private volatile Map<String, Key> known = Map.of();

    Keyring(KeyFile file) {
        this.file = file;
    }

    /** Where the keys are. */
    KeyFile file() {
        return file;
    }

    /** All keys, oldest first. */
    List<Key> all() {
        return List.copyOf(readAgain().values());
    }

    /** A key; empty if the file does not hold it. */
    Optional<Key> find(String id) {
        Key key = known.get(id);
        return Optional.ofNullable(key == null ? readAgain().get(id) : key);
    }

    /** The last key; the first is made if there is none. */
    Key newest(Instant now) {
        return last(file.add(lines -> keys(lines).isEmpty() ? List.of(newLine(now)) : List.of()));
    }

    /** Makes another key, which is the last one then. */
    Key add(Instant now) {
        return last(file.add(lines -> {
            keys(lines);
            return List.of(newLine(now));
        }));
    }

    private Key last(List<List<String>> lines) {
        List<Key> keys = List.copyOf(know(lines).values());
        return keys.get(keys.size() - 1);
    }

    private Map<String, Key> readAgain() {
        return know(file.lines());
    }

    private Map<String, Key> know(List<List<String>> lines) {
        Map<String, Key> keys = keys(lines);
        known = keys;
        return keys;
    }

    private static List<String> newLine(Instant now) {
        byte[] bytes = new byte[Key.BYTES];
        RANDOM.nextBytes(bytes);
        return List.of(
                KEY,
                Key.of(bytes, now).id(),
                now.toString(),
                Base64.getEncoder().encodeToString(bytes));
    }

    private Map<String, Key> keys(List<List<String>> lines) {
        Map<String, Key> keys = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> parts = lines.get(i);
            // The first line of the file tells its format.
            int number = i + 2;
            if (ErasedList.isWhole(parts)) {
                continue;
            }
            if (!parts.get(0).equals(KEY)) {
                throw file.unusable("Its line %d is of a kind that this program does not know".formatted(number), null);
            }
            Key key = key(parts).orElseThrow(() -> damaged(number));
            keys.put(key.id(), key);
        }
        return keys;
    }

    private StorageException damaged(int line) {
        return file.unusable("Its line %d is damaged: put back a copy".formatted(line), null);
    }

    /** The key on a line; empty if it is not as it was written. What is wrong with it is not told, for it may be the key. */
    private static Optional<Key> key(List<String> parts) {
        if (parts.size() != PARTS) {
            return Optional.empty();
        }
        try {
            Key key = Key.of(Base64.getDecoder().decode(parts.get(3)), Instant.parse(parts.get(2)));
            return Optional.of(key).filter(read -> read.id().equals(parts.get(1)));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
