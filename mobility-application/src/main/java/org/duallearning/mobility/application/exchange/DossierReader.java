package org.duallearning.mobility.application.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;

/**
 * Reads a dossier: a folder of CSV files, a zip of one, or a workbook with a sheet for each file.
 *
 * <p>What cannot be read is told in the answer; nothing is thrown for it. Files other than CSV are passed over.
 */
final class DossierReader {

    private DossierReader() {}

    /** Reads the folder, zip or workbook at a path. */
    static DossierTables read(Path dossier) {
        return read(dossier, ReadingLimits.STANDARD);
    }

    /** Reads the folder, zip or workbook at a path, up to some limits. */
    static DossierTables read(Path dossier, ReadingLimits limits) {
        Path name = dossier.getFileName();
        return guarded(
                name == null ? dossier.toString() : name.toString(),
                () -> Files.isDirectory(dossier)
                        ? folder(dossier, new ReadingBudget(limits))
                        : archive(dossier, new ReadingBudget(limits)));
    }

    /**
     * Reads a zip or workbook.
     *
     * @param name what problems with it as a whole call it
     * @param content its bytes; closing it is left to the caller
     */
    static DossierTables read(String name, InputStream content) {
        return read(name, content, ReadingLimits.STANDARD);
    }

    /** Reads a zip or workbook, up to some limits. */
    static DossierTables read(String name, InputStream content, ReadingLimits limits) {
        return guarded(name, () -> {
            // An archive has its directory at its end, and older tools leave sizes out elsewhere.
            Path copy = Files.createTempFile("dossier", ".zip");
            try {
                try (var out = Files.newOutputStream(copy)) {
                    new ReadingBudget(limits).copy(content, out);
                }
                return archive(copy, new ReadingBudget(limits));
            } finally {
                Files.delete(copy);
            }
        });
    }

    @FunctionalInterface
    private interface Reading {
        DossierTables read() throws IOException;
    }

    private static DossierTables guarded(String name, Reading reading) {
        try {
            return reading.read();
        } catch (ReadingBudget.Exceeded exceeded) {
            String limit = String.valueOf(exceeded.getMessage());
            return new DossierTables(
                    List.of(), List.of(new Problem(ProblemCode.TOO_LARGE, name, null, null, null, limit)));
        } catch (IOException unreadable) {
            return new DossierTables(List.of(), List.of(Problem.ofFile(name, ProblemCode.UNREADABLE)));
        }
    }

    private static DossierTables folder(Path folder, ReadingBudget budget) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = folder.relativize(entry).toString();
                if (DossierArchive.isCsv(name) && Files.isRegularFile(entry)) {
                    try (InputStream in = Files.newInputStream(entry)) {
                        files.put(name, budget.read(in));
                    }
                }
            }
        } catch (DirectoryIteratorException unreadable) {
            throw unreadable.getCause();
        }
        return csv(files);
    }

    private static DossierTables archive(Path path, ReadingBudget budget) throws IOException {
        try (var archive = DossierArchive.open(path)) {
            if (archive.isWorkbook()) {
                archive.checkWorkbook(budget);
                return WorkbookReader.read(path);
            }
            return csv(archive.csvFiles(budget));
        }
    }

    private static DossierTables csv(SortedMap<String, byte[]> files) {
        var tables = new ArrayList<Table>();
        var seen = new HashSet<String>();
        var problems = new ArrayList<Problem>();
        files.forEach((path, bytes) -> {
            String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (seen.add(file)) {
                CsvTableReader.read(file, bytes, problems).ifPresent(tables::add);
            } else {
                problems.add(Problem.ofFile(file, ProblemCode.FILE_TWICE));
            }
        });
        return new DossierTables(tables, problems);
    }
}
