package org.duallearning.mobility.disclosure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A release with the learners behind it. What is behind it is kept to look for differences between releases; it is never
 * published. Immutable and thread-safe.
 *
 * @param release what was published
 * @param behind the measures as they were then; a measure that is left out is attacked by its tables alone
 */
public record Publication(Release release, List<MicroTable> behind) {
    /** Copies the list. */
    public Publication {
        Objects.requireNonNull(release, "release");
        behind = List.copyOf(behind);
    }

    /** The learners behind a measure. */
    public Optional<MicroTable> measure(String name) {
        return behind.stream().filter(table -> table.measure().equals(name)).findFirst();
    }

    /** The tables of a measure that were new in this release. */
    List<CountTable> newTables(String measure) {
        return release.tables().stream()
                .filter(table -> table.measure().equals(measure) && table.origin() == release.number())
                .toList();
    }
}
