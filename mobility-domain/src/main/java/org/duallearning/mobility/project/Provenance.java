package org.duallearning.mobility.project;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the rows of a project describe real people and organisations. */
public enum Provenance {
    /** Every row describes what really happened. */
    REAL,
    /** Every row was invented. */
    SYNTHETIC,
    /** Published facts and invented rows stand side by side. */
    MIXED;

    /** The one of a name; empty if there is none. */
    public static Optional<Provenance> named(@Nullable String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
