package org.duallearning.mobility.application.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.application.page.Chart.BarsRow;
import org.duallearning.mobility.application.page.Chart.Part;
import org.duallearning.mobility.application.view.ReportView.ParticipantsView;

/** Who went: a dot for each learner that was planned, and the editions. */
final class Participants {
    /** With more dots than this, nobody sees one. */
    private static final int MOST_DOTS = 400;

    private Participants() {}

    static void write(Sheet sheet) {
        ParticipantsView went = sheet.report().participants();
        sheet.section("participants");
        groups(sheet, went);
        if (!went.editions().isEmpty()) {
            Map<String, Integer> editions = new LinkedHashMap<>();
            went.editions()
                    .forEach((edition, count) -> editions.put(sheet.words().when(edition), count));
            counts(sheet, "editions", editions);
        }
        sheet.end();
    }

    private static void groups(Sheet sheet, ParticipantsView went) {
        PageWords words = sheet.words();
        Map<String, Integer> groups = new LinkedHashMap<>();
        went.groups().forEach((group, count) -> groups.put(words.code("group", group), count));
        Integer target = went.target();
        if (target == null || Math.max(target, went.participants()) > MOST_DOTS) {
            counts(sheet, "byAgreement", groups);
            return;
        }
        List<Part> parts = new ArrayList<>();
        DataTable table = table(words, "groups");
        groups.forEach((group, count) -> {
            parts.add(new Part(group, count));
            table.row(group, words.number(count));
        });
        table.row(words.say("groups.total"), words.number(went.participants()));
        table.row(words.say("groups.planned"), words.number(target));
        String alternative = words.say(
                went.participants() == 1 ? "groups.alternative.one" : "groups.alternative",
                words.number(went.participants()),
                words.number(target),
                together(words, groups));
        sheet.picture(new Picture(
                words.say("groups.title"),
                alternative,
                List.of(words.say("groups.note")),
                new Chart.Dots(target, parts, words.say("groups.open")),
                List.of(table)));
    }

    private static void counts(Sheet sheet, String what, Map<String, Integer> counts) {
        PageWords words = sheet.words();
        List<BarsRow> rows = new ArrayList<>();
        DataTable table = table(words, what);
        counts.forEach((name, count) -> {
            rows.add(new BarsRow(name, List.of(count.longValue()), List.of(words.number(count))));
            table.row(name, words.number(count));
        });
        sheet.picture(new Picture(
                words.say(what + ".title"),
                together(words, counts),
                List.of(),
                new Chart.Bars(List.of(words.say("count.learners")), rows, false),
                List.of(table)));
    }

    private static DataTable table(PageWords words, String what) {
        return new DataTable(
                words.say(what + ".title"), List.of(words.say(what + ".column"), words.say("count.learners")));
    }

    private static String together(PageWords words, Map<String, Integer> counts) {
        List<String> said = new ArrayList<>();
        counts.forEach((name, count) -> said.add(words.say("list.item", name, words.number(count))));
        return String.join("; ", said) + ".";
    }
}
