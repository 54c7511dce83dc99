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
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;

/**
 * Reads a dossier: a folder of CSV files, a zip of one, or a workbook with a sheet for each file.
 *
 * <p>What cannot be read is told in the answer; nothing is thrown for it. Files other than CSV are passed over.
 */
final class DossierReader {
    private final ReadingBudget budget;
    private final ObjIntConsumer<String> rowsRead;
    private final Keeping keeping;

    private DossierReader(ReadingLimits limits, ObjIntConsumer<String> rowsRead, Keeping keeping) {
        this.budget = new ReadingBudget(limits);
        this.rowsRead = rowsRead;
        this.keeping = keeping;
    }

    /** Reads the folder, zip or workbook at a path. */
    static DossierTables read(Path dossier) {
        return read(dossier, TableBuilder.NOBODY, Keeping.WHOLE);
    }

    /**
     * Reads the folder, zip or workbook at a path.
     *
     * @param rowsRead told after each row how many there were in its file so far
     */
    static DossierTables read(Path dossier, ObjIntConsumer<String> rowsRead, Keeping keeping) {
        Path name = dossier.getFileName();
        var reader = new DossierReader(ReadingLimits.STANDARD, rowsRead, keeping);
        return guarded(
                name == null ? dossier.toString() : name.toString(),
                () -> Files.isDirectory(dossier)
                        ? reader.folder(dossier)
                        : reader.archive(() -> DossierArchive.open(dossier)));
    }

    /**
     * Reads a zip or workbook.
     *
     * @param name what problems with it as a whole call it
     * @param content its bytes; closing it is left to the caller
     */
    static DossierTables read(String name, InputStream content) {
        return read(name, content, Keeping.WHOLE);
    }

    /** Reads a zip or workbook. */
    static DossierTables read(String name, InputStream content, Keeping keeping) {
        return read(name, content, keeping, ReadingLimits.STANDARD);
    }

    /** Reads a zip or workbook, up to some limits. */
    static DossierTables read(String name, InputStream content, ReadingLimits limits) {
        return read(name, content, Keeping.WHOLE, limits);
    }

    private static DossierTables read(String name, InputStream content, Keeping keeping, ReadingLimits limits) {
        return guarded(name, () -> {
            // An archive has its directory at its end, and older tools leave sizes out elsewhere. In a file beside,
            // what is
            // personal would stay after a crash.
            byte[] bytes = new ReadingBudget(limits).read(content);
            return new DossierReader(limits, TableBuilder.NOBODY, keeping).archive(() -> DossierArchive.open(bytes));
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

    private DossierTables folder(Path folder) throws IOException {
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

    @FunctionalInterface
    private interface Opening {
        DossierArchive open() throws IOException;
    }

    private DossierTables archive(Opening opening) throws IOException {
        try (var archive = opening.open()) {
            if (archive.isWorkbook()) {
                archive.checkWorkbook(budget);
                return WorkbookReader.read(archive, rowsRead, keeping);
            }
            return csv(archive.csvFiles(budget));
        }
    }

    /** Reads the files one by one, and lets go of the bytes of each. */
    private DossierTables csv(NavigableMap<String, byte[]> files) {
        var tables = new ArrayList<Table>();
        var seen = new HashSet<String>();
        var problems = new ArrayList<Problem>();
        while (!files.isEmpty()) {
            Map.Entry<String, byte[]> next = files.pollFirstEntry();
            String path = next.getKey();
            String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (seen.add(file)) {
                CsvTableReader.read(next.getValue(), new TableBuilder(file, problems, rowsRead, keeping))
                        .ifPresent(tables::add);
            } else {
                problems.add(Problem.ofFile(file, ProblemCode.FILE_TWICE));
            }
        }
        return new DossierTables(tables, problems);
    }
}
