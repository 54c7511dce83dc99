package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that the store is kept in. Immutable and thread-safe.
 *
 * @param files the one that is there as soon as the store is, first; none if the store is not kept in files of this machine
 */
record StoreFiles(List<Path> files) {
    /** Copies the list. */
    StoreFiles {
        files = List.copyOf(files);
    }

    /** Whether it is known that there is no store yet; one that cannot be looked for may be there. */
    boolean areMissing() {
        return !files.isEmpty() && Files.notExists(files.get(0));
    }

    /** Whether a path leads to one of the files, by whatever name, or would once that file is made. */
    boolean hold(Path path) {
        return files.stream().anyMatch(file -> isSame(file, path));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            if (Files.exists(one) && Files.exists(other)) {
                return Files.isSameFile(one, other);
            }
            return placeOf(one).equals(placeOf(other));
        } catch (IOException e) {
            return false;
        }
    }

    /** The path without links on the way, as far as there is anything. */
    private static Path placeOf(Path path) throws IOException {
        Path place = path.toAbsolutePath().normalize();
        Path folder = place.getParent();
        return folder != null && Files.isDirectory(folder) ? folder.toRealPath().resolve(place.getFileName()) : place;
    }
}
