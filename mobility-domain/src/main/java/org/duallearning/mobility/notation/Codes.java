package org.duallearning.mobility.notation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Codes as texts write them: in small letters, with hyphens. */
public final class Codes {
    private Codes() {}

    /** How a code is written. */
    public static String word(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The code that a word stands for.
     *
     * @throws IllegalArgumentException if it stands for none; the message lists those that there are
     */
    public static <E extends Enum<E>> E code(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> word(code).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is not known; write one of %s"
                        .formatted(
                                word,
                                Arrays.stream(type.getEnumConstants())
                                        .map(Codes::word)
                                        .collect(Collectors.joining(", ")))));
    }
}
