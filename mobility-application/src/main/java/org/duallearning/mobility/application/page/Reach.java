package org.duallearning.mobility.application.page;

import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.application.page.Chart.BarsRow;
import org.duallearning.mobility.application.view.ReportView.ActivitiesView;
import org.jspecify.annotations.Nullable;

/** Whom activities reached. */
final class Reach {
    private Reach() {}

    /** The picture of it; none if it is known of no activity. */
    static List<Picture> of(Sheet sheet) {
        List<ActivitiesView> activities = sheet.report().activities();
        if (activities.stream().allMatch(each -> each.reach() == null)) {
            return List.of();
        }
        PageWords words = sheet.words();
        String title = words.say("reach.title");
        List<BarsRow> rows = new ArrayList<>();
        List<String> said = new ArrayList<>();
        DataTable table = new DataTable(
                title,
                List.of(
                        words.say("reach.column"),
                        words.say("head.records"),
                        words.say("head.amount"),
                        words.say("head.unknown")),
                "reach.hidden");
        for (ActivitiesView each : activities) {
            String label = words.say(
                    "reach.row",
                    words.code("activity", each.kind()),
                    each.audience() == null
                            ? words.say("reach.audience-unknown")
                            : words.code("reach.audience", each.audience()));
            Integer count = each.activities();
            Integer unknown = each.reachUnknown();
            Long reach = each.reach();
            List<@Nullable Long> values = new ArrayList<>();
            values.add(reach);
            String least = unknown == null || unknown > 0 ? "≥ " : "";
            String text = reach == null ? Unknown.text(words) : least + words.number(reach);
            rows.add(new BarsRow(CountTables.sinceInShort(label, each.repeatedFrom(), sheet), values, List.of(text)));
            said.add(words.say("list.item", label, text));
            table.row(
                    CountTables.activitiesSince(label, each.repeatedFrom(), sheet),
                    number(count, each, words),
                    text,
                    number(unknown, each, words));
        }
        Rounding.ofActivities(activities.stream().anyMatch(each -> each.rounded() && each.activities() != null), sheet)
                .ifPresent(table::note);
        List<String> notes = new ArrayList<>(List.of(words.say("picture.note.AMOUNT")));
        if (activities.stream().anyMatch(each -> each.reach() == null)) {
            notes.add(words.say("unknown.note"));
        }
        return List.of(new Picture(
                title,
                title + ": " + String.join("; ", said) + ".",
                notes,
                new Chart.Bars(List.of(words.say("head.amount")), rows, true),
                List.of(table)));
    }

    /** A number of activities, and that it is rounded, if it is. */
    private static @Nullable String number(@Nullable Integer count, ActivitiesView activities, PageWords words) {
        return CountTables.number(count, activities.rounded(), words);
    }
}
