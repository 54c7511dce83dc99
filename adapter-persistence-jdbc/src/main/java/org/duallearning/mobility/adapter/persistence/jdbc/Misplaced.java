package org.duallearning.mobility.adapter.persistence.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells why a file cannot be where it is named. */
final class Misplaced {
    private Misplaced() {}

    /** What is there instead, as a sentence without its full stop; empty if nothing is. */
    static Optional<String> why(Path file) {
        if (Files.isDirectory(file)) {
            return Optional.of("It is a folder: name a file in it");
        }
        for (Path above = file.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return Files.isDirectory(above)
                        ? Optional.empty()
                        : Optional.of("%s is a file and no folder: name a file in a folder".formatted(above));
            }
        }
        return Optional.empty();
    }
}
