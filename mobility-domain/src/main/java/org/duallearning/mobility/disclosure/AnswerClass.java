package org.duallearning.mobility.disclosure;

import java.util.List;
import java.util.Set;

/**
 * Some answers that are counted together too, such as "satisfied" for 4 and 5. Immutable and thread-safe.
 *
 * @param name what they are together
 * @param columns the answers
 */
public record AnswerClass(String name, List<String> columns) {
    /** Copies the list, and checks that there are different answers. */
    public AnswerClass {
        columns = List.copyOf(columns);
        if (name.isBlank() || columns.isEmpty() || Set.copyOf(columns).size() != columns.size()) {
            throw new IllegalArgumentException(
                    "The class %s holds %s. Give it a name and different columns.".formatted(name, columns));
        }
    }

    /** With these answers. */
    public static AnswerClass of(String name, String... columns) {
        return new AnswerClass(name, List.of(columns));
    }
}
