package org.duallearning.mobility.application.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.page.Chart.BarsRow;
import org.duallearning.mobility.application.view.ReportView.BoundsView;
import org.duallearning.mobility.application.view.ReportView.BreakdownView;
import org.duallearning.mobility.application.view.ReportView.RowView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.duallearning.mobility.evidence.Evaluation;
import org.jspecify.annotations.Nullable;

/** Counts of learners by answer, as a table and as bars. */
final class CountTables {
    private CountTables() {}

    /** The counts of all, and by group where there are groups. */
    static DataTable table(TableView view, String caption, Sheet sheet) {
        PageWords words = sheet.words();
        List<String> head = new ArrayList<>(List.of(words.say("table.group"), words.say("table.size")));
        view.columns().forEach(column -> head.add(answer(column, words)));
        DataTable table = new DataTable(caption, head);
        Rounding.ofTable(view, sheet).ifPresent(table::note);
        add(table, since(words.say("table.all"), view.repeatedFrom(), sheet), view.total(), sheet);
        for (BreakdownView breakdown : view.breakdowns()) {
            String by = words.code("by", breakdown.by());
            table.group(since(by, breakdown.repeatedFrom(), sheet));
            List<RowView> nobody =
                    breakdown.rows().stream().filter(RowView::showsNobody).toList();
            boolean isFolded = nobody.size() > 1;
            breakdown.rows().stream()
                    .filter(row -> !isFolded || !row.showsNobody())
                    .forEach(row -> add(table, group(breakdown.by(), row.group(), words), row, sheet));
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

    private static void add(DataTable table, String name, RowView row, Sheet sheet) {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(number(row.size(), row.sizeBounds(), sheet));
        for (int i = 0; i < row.counts().size(); i++) {
            cells.add(number(row.counts().get(i), row.boundsOf(i), sheet));
        }
        table.row(name, cells);
    }

    /** A name, and that what it stands for is repeated from an earlier report, if it is. */
    static String since(String name, @Nullable Integer repeatedFrom, Sheet sheet) {
        return since("repeated", name, repeatedFrom, sheet);
    }

    /** A kind of activities, and that what learners did of them is repeated from an earlier report, if it is. */
    static String activitiesSince(String name, @Nullable Integer repeatedFrom, Sheet sheet) {
        return since("repeated.activities", name, repeatedFrom, sheet);
    }

    private static String since(String key, String name, @Nullable Integer repeatedFrom, Sheet sheet) {
        return repeatedFrom == null
                ? name
                : sheet.words().say("table.repeated", name, sheet.words().say(key, repeatedFrom, threshold(sheet)));
    }

    /** That something is repeated from an earlier report. */
    static String repeated(int from, Sheet sheet) {
        return sheet.words().say("repeated.sentence", sheet.words().say("repeated", from, threshold(sheet)));
    }

    /** That what learners did is repeated from an earlier report, in a sum with what others did. */
    static String repeatedSum(int from, Sheet sheet) {
        return sheet.words().say("repeated.sum", from, threshold(sheet));
    }

    /** A name, and in short that what it stands for is repeated from an earlier report, if it is. */
    static String sinceInShort(String name, @Nullable Integer repeatedFrom, Sheet sheet) {
        return repeatedFrom == null ? name : sheet.words().say("repeated.short", name, repeatedFrom);
    }

    private static String threshold(Sheet sheet) {
        return sheet.words().number(sheet.report().rule().threshold());
    }

    /** The counts of all as bars, or that they are hidden. */
    static Picture picture(TableView view, String title, Sheet sheet) {
        if (!view.showsAnswers()) {
            return Picture.hidden(title);
        }
        PageWords words = sheet.words();
        List<BarsRow> rows = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < view.columns().size(); i++) {
            Integer count = view.total().counts().get(i);
            BarsRow row = bar(
                    answer(view.columns().get(i), words),
                    count,
                    text(count, view.total().boundsOf(i), sheet));
            rows.add(row);
            said.add(words.say("list.item", row.label(), row.texts().get(0)));
        }
        List<String> notes = new ArrayList<>();
        Rounding.ofPicture(view, sheet).ifPresent(notes::add);
        Rounding.ofCoarse(Stream.of(view), sheet).ifPresent(notes::add);
        if (view.repeatedFrom() != null) {
            notes.add(repeated(view.repeatedFrom(), sheet));
        }
        view.ofDefinition().forEach(sentence -> notes.add(words.title(sentence, "")));
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
                new Chart.Bars(List.of(words.say("count.learners")), rows, false),
                List.of(table(view, title, sheet)));
    }

    private static BarsRow bar(String label, @Nullable Integer count, String text) {
        List<@Nullable Long> values = new ArrayList<>();
        values.add(count == null ? null : Long.valueOf(count));
        return new BarsRow(label, values, List.of(text));
    }

    /** A count as readers see it, or that it is hidden. */
    static String text(@Nullable Integer count, @Nullable BoundsView bounds, Sheet sheet) {
        String number = number(count, bounds, sheet);
        return number == null ? Hidden.text(sheet.words()) : number;
    }

    /** A count as readers see it in a cell. */
    static @Nullable String number(@Nullable Integer count, @Nullable BoundsView bounds, Sheet sheet) {
        return count == null ? null : sheet.report().rule().text(count, bounds, sheet.words()::number);
    }

    /** A count, or that it is hidden. */
    static String text(@Nullable Integer count, PageWords words) {
        return count == null ? Hidden.text(words) : words.number(count);
    }

    /** A count as a cell. */
    static @Nullable String number(@Nullable Integer count, PageWords words) {
        return count == null ? null : words.number(count);
    }

    /** A count as a cell, and that it is about so many, if it is. */
    static @Nullable String number(@Nullable Integer count, boolean isAbout, PageWords words) {
        String number = number(count, words);
        return number == null || !isAbout ? number : words.say("number.about", number);
    }

    /** What an answer is called. */
    static String answer(String code, PageWords words) {
        return words.code("answer", code);
    }

    /** What a group is called. */
    static String group(String by, String group, PageWords words) {
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
