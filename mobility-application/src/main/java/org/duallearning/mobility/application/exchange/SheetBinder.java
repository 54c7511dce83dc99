package org.duallearning.mobility.application.exchange;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.dossier.RowShape;
import org.duallearning.mobility.application.mapping.DossierType;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.DossierSheet;
import org.duallearning.mobility.application.message.Problem;
import org.jspecify.annotations.Nullable;

/** Makes sheets of tables while they are read, so that the text of no large file is in memory as a whole. Not thread-safe. */
final class SheetBinder implements Keeping {
    private final Map<String, DossierType<?, ?, ?>> types = new HashMap<>();
    private final Map<String, Binding<?>> bindings = new HashMap<>();
    private final Map<String, DossierSheet<?>> sheets = new HashMap<>();

    SheetBinder() {
        DossierType.all().forEach(type -> types.put(RowShape.of(type.row()).file(), type));
    }

    /** Binds the rows of a file as they are read, if they are those of a dossier. */
    @Override
    public Optional<Consumer<TableRow>> taker(String file) {
        DossierType<?, ?, ?> type = types.get(file);
        if (type == null) {
            return Optional.empty();
        }
        Binding<?> binding = new Binding<>(type.row());
        bindings.put(file, binding);
        return Optional.of(binding::add);
    }

    /** Makes the sheet of a table; what is kept is all else that there is to know of it. */
    @Override
    public Table of(Table table, List<Problem> problems) {
        Binding<?> binding = bindings.remove(table.file());
        if (binding != null) {
            List<Problem> ofTable = problems.stream()
                    .filter(problem -> table.file().equals(problem.file()))
                    .sorted(DossierTables.BY_FILE_AND_LINE)
                    .toList();
            sheets.put(table.file(), binding.sheet(table, ofTable));
        }
        return new Table(table.file(), table.header(), List.of(), List.of());
    }

    /** The sheet that was made of a file; null if there was no such file. */
    @Nullable
    DossierSheet<?> sheet(String file) {
        return sheets.get(file);
    }

    /** The rows of one file on their way into a sheet. */
    private static final class Binding<R extends Record> {
        private final Class<R> type;
        private final RowBinder<R> binder;
        private final List<DossierRow<R>> rows = new ArrayList<>();

        Binding(Class<R> type) {
            this.type = type;
            this.binder = new RowBinder<>(type);
        }

        void add(TableRow row) {
            rows.add(binder.read(row));
        }

        /** The sheet; a row that could not be read as one carries the problem that says why. */
        DossierSheet<R> sheet(Table table, List<Problem> problems) {
            List<TableRow> refused = table.refused();
            if (!refused.isEmpty()) {
                ListMultimap<Integer, Problem> why = problemsByRow(refused, problems);
                refused.forEach(row ->
                        rows.add(new DossierRow<>(row.line(), binder.read(row).row(), why.get(row.line()))));
                rows.sort(Comparator.comparingInt(DossierRow::line));
            }
            return new DossierSheet<>(type, rows, binder.absent(table.header()));
        }

        /** Problems by the line on which their row starts; a row may run over several lines. */
        private ListMultimap<Integer, Problem> problemsByRow(List<TableRow> refused, List<Problem> problems) {
            int[] starts = IntStream.concat(
                            rows.stream().mapToInt(DossierRow::line),
                            refused.stream().mapToInt(TableRow::line))
                    .sorted()
                    .toArray();
            ListMultimap<Integer, Problem> byRow = ArrayListMultimap.create();
            for (Problem problem : problems) {
                int at = problem.line() == null ? -1 : floor(starts, problem.line());
                if (at >= 0) {
                    byRow.put(starts[at], problem);
                }
            }
            return byRow;
        }

        /** Where the greatest number stands that is not over a limit; -1 if there is none. */
        private static int floor(int[] sorted, int limit) {
            int found = Arrays.binarySearch(sorted, limit);
            return found >= 0 ? found : -found - 2;
        }
    }
}
