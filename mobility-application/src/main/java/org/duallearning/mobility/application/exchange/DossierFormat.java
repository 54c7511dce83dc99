package org.duallearning.mobility.application.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.dossier.RowShape;
import org.duallearning.mobility.application.mapping.DossierType;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierSheet;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;

/** Reads and writes a dossier as a folder of CSV files, a zip of one, or a workbook with a sheet for each file. */
public final class DossierFormat {
    private static final Set<String> REQUIRED =
            Set.of("project.csv", "editions.csv", "organisations.csv", "learners.csv", "candidacies.csv");

    private DossierFormat() {}

    /** Reads a folder, a zip or a workbook; what cannot be read is told in the dossier. */
    public static Dossier read(Path dossier) {
        return read(dossier, TableBuilder.NOBODY);
    }

    /**
     * Reads a folder, a zip or a workbook, like {@link #read(Path)}.
     *
     * @param rowsRead told after each row in which file it was and how many there were in it so far
     */
    public static Dossier read(Path dossier, ObjIntConsumer<String> rowsRead) {
        SheetBinder binder = new SheetBinder();
        return dossier(DossierReader.read(dossier, rowsRead, binder), binder);
    }

    /**
     * Reads a zip or a workbook.
     *
     * @param name what problems call it
     * @param content its bytes; the caller closes the stream
     */
    public static Dossier read(String name, InputStream content) {
        SheetBinder binder = new SheetBinder();
        return dossier(DossierReader.read(name, content, binder), binder);
    }

    /**
     * Writes a folder of CSV files; files without rows are left out, unless a dossier cannot do without them.
     *
     * @throws IOException if the folder cannot be written
     */
    public static void writeFolder(Dossier dossier, Path folder) throws IOException {
        DossierWriter.writeFolder(tables(dossier), folder);
    }

    /**
     * Writes a zip; the caller closes the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void writeZip(Dossier dossier, OutputStream out) throws IOException {
        DossierWriter.writeZip(tables(dossier), out);
    }

    /**
     * Writes a workbook; the caller closes the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void writeWorkbook(Dossier dossier, OutputStream out) throws IOException {
        DossierWriter.writeWorkbook(tables(dossier), out);
    }

    private static Dossier dossier(DossierTables read, SheetBinder binder) {
        List<DossierSheet<?>> sheets = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Dossier.Note> notes = new ArrayList<>();
        Set<String> files = new HashSet<>();
        boolean readable = read.problems().stream().noneMatch(problem -> problem.code() == ProblemCode.UNREADABLE);
        for (DossierType<?, ?, ?> type : DossierType.all()) {
            RowShape shape = RowShape.of(type.row());
            files.add(shape.file());
            Optional<Table> table = read.table(shape.file());
            if (table.isPresent()) {
                sheets.add(Objects.requireNonNull(binder.sheet(shape.file()), "a sheet was made of every table"));
                checkHeader(shape, table.get(), problems, notes);
            } else if (read.problems().stream().anyMatch(problem -> shape.file().equals(problem.file()))) {
                problems.add(Problem.ofFile(shape.file(), ProblemCode.HEADER_MISSING));
            } else if (readable && REQUIRED.contains(shape.file())) {
                problems.add(Problem.ofFile(shape.file(), ProblemCode.FILE_MISSING));
            }
        }
        Set<String> missing = files.stream()
                .filter(file -> read.table(file).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        read.tables().stream()
                .map(Table::file)
                .filter(file -> !files.contains(file))
                .forEach(file -> notes.add(Dossier.Note.unknownFile(file, NearestName.of(file, missing))));
        Set<Problem> ofRows = sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.problems().stream())
                .collect(Collectors.toSet());
        read.problems().stream()
                .filter(problem -> !problems.contains(problem)
                        && !ofRows.contains(problem)
                        && !isOfUnknownFile(problem, files, read))
                .forEach(problems::add);
        return new Dossier(sheets, problems, notes);
    }

    /** What is wrong inside a file that is left aside does not matter. */
    private static boolean isOfUnknownFile(Problem problem, Set<String> files, DossierTables read) {
        return problem.file() != null
                && !files.contains(problem.file())
                && read.table(problem.file()).isPresent();
    }

    private static void checkHeader(RowShape shape, Table table, List<Problem> problems, List<Dossier.Note> notes) {
        List<String> columns = shape.columnNames();
        List<String> absent = columns.stream()
                .filter(column -> !table.header().contains(column))
                .toList();
        table.header().stream()
                .filter(column -> !columns.contains(column))
                .forEach(column ->
                        notes.add(Dossier.Note.unknownColumn(table.file(), column, NearestName.of(column, absent))));
        shape.keyColumns().stream()
                .filter(column -> !table.header().contains(column))
                .forEach(column -> problems.add(
                        new Problem(ProblemCode.KEY_COLUMN_MISSING, table.file(), null, column, null, null)));
    }

    private static List<Table> tables(Dossier dossier) {
        return dossier.sheets().stream()
                .filter(sheet -> !sheet.rows().isEmpty()
                        || REQUIRED.contains(RowShape.of(sheet.type()).file()))
                .map(DossierFormat::table)
                .toList();
    }

    private static <R extends Record> Table table(DossierSheet<R> sheet) {
        RowShape shape = RowShape.of(sheet.type());
        RowBinder<R> binder = new RowBinder<>(sheet.type());
        return Table.of(
                shape.file(),
                shape.columnNames(),
                sheet.rows().stream().map(binder::write).toList());
    }
}
