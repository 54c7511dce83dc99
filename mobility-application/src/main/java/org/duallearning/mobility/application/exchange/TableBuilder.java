package org.duallearning.mobility.application.exchange;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Gathers a table row by row, whatever kind of file it comes from, and the problems met on the way. */
final class TableBuilder {
    /** Where nobody wants to know how many rows were read. */
    static final ObjIntConsumer<String> NOBODY = (file, rows) -> {};

    private final String file;
    private final List<Problem> problems;
    private final ObjIntConsumer<String> rowsRead;
    private final Keeping keeping;
    private final Consumer<TableRow> taker;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<TableRow> refused = new ArrayList<>();
    /** The name of each column by position; empty for a column that is not read. Null before the header. */
    private @Nullable List<String> columns;

    private ImmutableMap<String, Integer> positions = ImmutableMap.of();
    /** How many fields the header has, those without a name included. */
    private int fields;

    private int taken;

    /**
     * @param problems where the problems go
     * @param rowsRead told after each row how many there were in the file so far
     * @param keeping decides what is kept of the table
     */
    TableBuilder(String file, List<Problem> problems, ObjIntConsumer<String> rowsRead, Keeping keeping) {
        this.file = file;
        this.problems = problems;
        this.rowsRead = rowsRead;
        this.keeping = keeping;
        this.taker = keeping.taker(file).orElse(rows::add);
    }

    /** Takes the names of the columns; one without a name is not read, nor is a second one of the same name. */
    void header(int line, List<String> names) {
        var cleaned = new ArrayList<>(names.stream().map(CellText::clean).toList());
        while (!cleaned.isEmpty() && cleaned.get(cleaned.size() - 1).isEmpty()) {
            cleaned.remove(cleaned.size() - 1);
        }
        var seen = new LinkedHashSet<String>();
        for (int i = 0; i < cleaned.size(); i++) {
            String name = cleaned.get(i);
            if (!name.isEmpty() && !seen.add(name)) {
                problem(line, name, null, ProblemCode.COLUMN_TWICE, null);
                cleaned.set(i, "");
            }
        }
        columns = List.copyOf(cleaned);
        positions = Cells.positions(columns);
        fields = names.size();
    }

    boolean hasHeader() {
        return columns != null;
    }

    /** Returns the number of columns, read or not. */
    int width() {
        return columns == null ? 0 : columns.size();
    }

    /**
     * Takes a row, or refuses it when it has text beyond the last column or more fields than the header: a separator that
     * belongs to the text of a cell would else move the cells after it unseen. An empty one is left out.
     */
    void row(int line, List<String> cells) {
        TableRow row = new TableRow(line, Cells.of(positions, cells));
        int used = used(cells);
        if (used > width() || (used > 0 && cells.size() > fields)) {
            String beyond = used > width() ? CellText.clean(cells.get(used - 1)) : null;
            problem(line, null, beyond, ProblemCode.TOO_MANY_FIELDS, "<= " + width());
            refused.add(row);
        } else if (!row.cells().isEmpty()) {
            taker.accept(row);
            taken++;
        }
        rowsRead.accept(file, taken);
    }

    /** Returns how many cells there are up to the last one with text. */
    static int used(List<String> cells) {
        int used = cells.size();
        while (used > 0 && CellText.clean(cells.get(used - 1)).isEmpty()) {
            used--;
        }
        return used;
    }

    /** Keeps what is known of a row that could not be read. */
    void refuse(int line, List<String> cells) {
        refused.add(new TableRow(line, Cells.of(positions, cells)));
    }

    void problem(
            int line, @Nullable String column, @Nullable String value, ProblemCode code, @Nullable String expected) {
        problems.add(new Problem(code, file, line, column, value, expected));
    }

    /** Returns the name of a column, or null where it has none. */
    @Nullable
    String column(int index) {
        return columns == null || index >= columns.size() || columns.get(index).isEmpty() ? null : columns.get(index);
    }

    /** Returns the table, or nothing and a problem when there was no header. */
    Optional<Table> build() {
        if (columns == null) {
            problems.add(Problem.ofFile(file, ProblemCode.HEADER_MISSING));
            return Optional.empty();
        }
        List<String> header = columns.stream().filter(name -> !name.isEmpty()).toList();
        return Optional.of(keeping.of(new Table(file, header, rows, refused), problems));
    }
}
