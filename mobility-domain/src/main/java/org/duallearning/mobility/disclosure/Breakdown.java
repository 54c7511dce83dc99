package org.duallearning.mobility.disclosure;

import java.util.List;
import java.util.Set;

/**
 * A way to divide the learners into groups. Immutable and thread-safe.
 *
 * @param name what they are divided by
 * @param rows the groups, each of another name; a group may be empty
 */
public record Breakdown(String name, List<String> rows) {
    /** Copies the list, and checks that there are groups of different names. */
    public Breakdown {
        rows = List.copyOf(rows);
        if (name.isBlank() || rows.isEmpty() || Set.copyOf(rows).size() != rows.size()) {
            throw new IllegalArgumentException(
                    "The breakdown %s has the rows %s. Give it a name and rows of different names."
                            .formatted(name, rows));
        }
    }

    /** With these rows. */
    public static Breakdown of(String name, String... rows) {
        return new Breakdown(name, List.of(rows));
    }
}
