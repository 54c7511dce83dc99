package org.duallearning.mobility.application.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.page.Chart.BarsRow;
import org.duallearning.mobility.application.view.ReportView.BreakdownView;
import org.duallearning.mobility.application.view.ReportView.RowView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.duallearning.mobility.evidence.Evaluation;
import org.jspecify.annotations.Nullable;

/** Counts of learners by answer, as a table and as bars. */
final class CountTables {
    private CountTables() {}

    /** The counts of all, and by group where there are groups. */
    static DataTable table(TableView view, String caption, PageWords words) {
        List<String> head = new ArrayList<>(List.of(words.say("table.group"), words.say("table.size")));
        view.columns().forEach(column -> head.add(answer(column, words)));
        DataTable table = new DataTable(caption, head);
        add(table, words.say("table.all"), view.total(), words);
        for (BreakdownView breakdown : view.breakdowns()) {
            String by = words.code("by", breakdown.by());
            Integer from = breakdown.repeatedFrom();
            table.group(from == null ? by : words.say("table.repeated", by, Integer.toString(from)));
            List<RowView> nobody =
                    breakdown.rows().stream().filter(RowView::showsNobody).toList();
            boolean isFolded = nobody.size() > 1;
            breakdown.rows().stream()
                    .filter(row -> !isFolded || !row.showsNobody())
                    .forEach(row -> add(table, group(breakdown.by(), row.group(), words), row, words));
            if (isFolded) {
                table.across(words.say(
                        "hidden.rows",
                        nobody.stream()
                                .map(row -> group(breakdown.by(), row.group(), words))
                                .collect(Collectors.joining("; "))));
            }
        }
        return table;
    }

    private static void add(DataTable table, String name, RowView row, PageWords words) {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(number(row.size(), words));
        row.counts().forEach(count -> cells.add(number(count, words)));
        table.row(name, cells);
    }

    /** The counts of all as bars. */
    static Picture picture(TableView view, String title, PageWords words) {
        List<BarsRow> rows = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < view.columns().size(); i++) {
            Integer count = view.total().counts().get(i);
            BarsRow row = bar(answer(view.columns().get(i), words), count, words);
            rows.add(row);
            said.add(words.say("list.item", row.label(), row.texts().get(0)));
        }
        List<String> notes = new ArrayList<>();
        if (view.columns().contains("entered")) {
            notes.add(words.say("journey.note"));
        }
        if (view.total().counts().stream().anyMatch(Objects::isNull)) {
            notes.add(words.say("hidden.note"));
        }
        return new Picture(
                title,
                title + ": " + String.join("; ", said) + ".",
                notes,
                new Chart.Bars(List.of(words.say("count.learners")), rows, Hidden.text(words)),
                List.of(table(view, title, words)));
    }

    private static BarsRow bar(String label, @Nullable Integer count, PageWords words) {
        List<@Nullable Long> values = new ArrayList<>();
        values.add(count == null ? null : Long.valueOf(count));
        return new BarsRow(label, values, List.of(text(count, words)));
    }

    /** A count, or that it is hidden. */
    static String text(@Nullable Integer count, PageWords words) {
        return count == null ? Hidden.text(words) : words.number(count);
    }

    /** A count as a cell. */
    static @Nullable String number(@Nullable Integer count, PageWords words) {
        return count == null ? null : words.number(count);
    }

    /** What an answer is called. */
    static String answer(String code, PageWords words) {
        return words.code("answer", code);
    }

    private static String group(String by, String group, PageWords words) {
        if (group.equals(Evaluation.UNKNOWN)) {
            return answer(group, words);
        }
        return switch (by) {
            case "REPORTING_GROUP" -> words.code("group", group);
            case "HOST_COUNTRY" -> words.country(group);
            case "EDITION" -> words.when(group);
            case "WENT" -> answer(group, words);
            default -> words.code("system", group);
        };
    }
}
