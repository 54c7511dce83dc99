package org.duallearning.mobility.application.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.view.ReportView.BreakdownView;
import org.duallearning.mobility.application.view.ReportView.RowView;
import org.duallearning.mobility.application.view.ReportView.TableView;

/** What is exact in a table of which other counts are rounded: what everybody can know. */
public final class ExactCounts {
    private ExactCounts() {}

    /** What the parts of a table are called. */
    public interface Names {
        /** All learners. */
        String all();

        /** All groups of a breakdown. */
        String by(String breakdown);

        /** A group of a breakdown. */
        String group(String breakdown, String group);
    }

    /** Of what the size is exact: of all, of every group of a breakdown of which it is shown, or of single groups. */
    public static List<String> sizes(TableView table, Names names) {
        List<String> sizes = new ArrayList<>();
        if (table.total().hasExactSize()) {
            sizes.add(names.all());
        }
        for (BreakdownView breakdown : table.breakdowns()) {
            List<RowView> exact =
                    breakdown.rows().stream().filter(RowView::hasExactSize).toList();
            boolean isEvery = breakdown.rows().stream().noneMatch(row -> row.sizeBounds() != null);
            if (isEvery && !exact.isEmpty()) {
                sizes.add(names.by(breakdown.by()));
            } else {
                exact.forEach(row -> sizes.add(names.group(breakdown.by(), row.group())));
            }
        }
        return sizes;
    }

    /** The answers of which the count of all is exact. */
    public static List<String> answers(TableView table) {
        RowView all = table.total();
        return IntStream.range(0, table.columns().size())
                .filter(column -> all.counts().get(column) != null && all.boundsOf(column) == null)
                .mapToObj(table.columns()::get)
                .toList();
    }
}
