package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows counts again that were hidden though they are not small: every one, or one only. The same count looks alike everywhere. */
final class ShowingAgain {
    private final MicroTable measure;
    private final TrueCounts counts;
    private final DisclosureRule rule;
    private final boolean oneOnly;
    private final Map<List<Object>, Cell> again = new HashMap<>();

    ShowingAgain(MicroTable measure, DisclosureRule rule, boolean oneOnly) {
        this.measure = measure;
        this.counts = new TrueCounts(measure);
        this.rule = rule;
        this.oneOnly = oneOnly;
    }

    CountTable table(CountTable table) {
        return new CountTable(
                table.measure(),
                table.breakdown(),
                table.columns(),
                table.open(),
                table.classes(),
                row("", table.total()),
                table.rows().stream().map(row -> row(table.breakdown(), row)).toList(),
                table.origin());
    }

    private CountRow row(String breakdown, CountRow row) {
        // First, for of a group of hidden size nothing is shown.
        Cell size = cell(breakdown, row.label(), measure.columns(), row.size());
        List<Cell> columns = new ArrayList<>();
        for (int i = 0; i < row.columns().size(); i++) {
            columns.add(cell(
                    breakdown,
                    row.label(),
                    List.of(measure.columns().get(i)),
                    row.columns().get(i)));
        }
        List<Cell> classes = new ArrayList<>();
        for (int i = 0; i < row.classes().size(); i++) {
            classes.add(cell(
                    breakdown,
                    row.label(),
                    measure.classes().get(i).columns(),
                    row.classes().get(i)));
        }
        return new CountRow(row.label(), size, columns, classes);
    }

    private Cell cell(String breakdown, String row, List<String> columns, Cell cell) {
        List<Object> key = List.of(breakdown, row, columns.stream().sorted().toList());
        @Nullable Cell before = again.get(key);
        if (before != null) {
            return before;
        }
        int count = counts.of(breakdown, row, columns);
        if (cell instanceof Cell.Shown || count < rule.threshold() || (oneOnly && !again.isEmpty())) {
            return cell;
        }
        Cell shown = rule.show(count);
        again.put(key, shown);
        return shown;
    }
}
