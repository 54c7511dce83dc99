package org.duallearning.mobility.application.exchange;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of texts that were met lately. Most cells of a large file repeat an earlier one, and then share its value
 * instead of being read again. Not thread-safe.
 */
final class RecentValues {
    /** A power of two; enough for the days of a few school years. */
    private static final int SLOTS = 1 << 10;

    private final Function<String, Optional<?>> conversion;
    private final @Nullable String[] texts = new String[SLOTS];
    private final @Nullable Optional<?>[] values = new Optional<?>[SLOTS];

    /** Values that are read like this. */
    RecentValues(Function<String, Optional<?>> conversion) {
        this.conversion = conversion;
    }

    /** The value of a text; empty if it has none. */
    Optional<?> of(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 16) & (SLOTS - 1);
        Optional<?> known = values[slot];
        if (known != null && text.equals(texts[slot])) {
            return known;
        }
        Optional<?> value = conversion.apply(text);
        texts[slot] = text;
        values[slot] = value;
        return value;
    }
}
