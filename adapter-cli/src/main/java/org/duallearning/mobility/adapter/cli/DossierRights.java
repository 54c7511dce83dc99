package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Names the file of a dossier that may not be read, where reading would only say that the dossier as a whole cannot be. */
final class DossierRights {
    private static final String TABLE = ".csv";

    private DossierRights() {}

    /**
     * Looks at a zip, a workbook, or the CSV files of a folder; what is not there is for others to tell.
     *
     * @param mayBeRead whether the system lets a file or folder be read
     * @throws UncheckedIOException with the first one that may not be read
     */
    static void require(Path dossier, Predicate<Path> mayBeRead) {
        if (Files.exists(dossier)) {
            requireEach(List.of(dossier), mayBeRead);
        }
        if (Files.isDirectory(dossier)) {
            try (Stream<Path> files = Files.list(dossier)) {
                requireEach(files.filter(DossierRights::isTable).sorted().toList(), mayBeRead);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void requireEach(List<Path> paths, Predicate<Path> mayBeRead) {
        for (Path path : paths) {
            if (!mayBeRead.test(path)) {
                throw new UncheckedIOException(new AccessDeniedException(path.toString()));
            }
        }
    }

    private static boolean isTable(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(TABLE) && Files.isRegularFile(file);
    }
}
