package org.duallearning.mobility.application.page;

import java.util.Objects;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.ParticipantsView;
import org.duallearning.mobility.evidence.Breakdown;
import org.duallearning.mobility.evidence.Evaluation;

/** The top of the page: what it is, whether its rows are real, what it comes to, and where to go. */
final class Opening {
    private Opening() {}

    static void write(Sheet sheet) {
        Html html = sheet.html();
        html.open("header", "class", "top");
        sheet.mark().writeInFull(html);
        html.open("div", "class", "wide");
        html.open("div", "class", "hero").open("div");
        name(sheet);
        headline(sheet);
        html.closeLine();
        tiles(sheet);
        html.closeLine();
        html.close().closeLine();
        contents(sheet);
    }

    /** The title of the project, or what it is called for short. */
    static String title(Sheet sheet) {
        ReportView report = sheet.report();
        return Objects.requireNonNullElse(report.title(), report.project());
    }

    /** What the page is called outside of it. */
    static String document(Sheet sheet) {
        int number = sheet.report().number();
        return number == ReportView.PREVIEW
                ? sheet.words().say("page.preview") + " – " + title(sheet)
                : sheet.words().say("page.title", Integer.toString(number), title(sheet));
    }

    private static void name(Sheet sheet) {
        ReportView report = sheet.report();
        PageWords words = sheet.words();
        Html html = sheet.html();
        html.leaf("p", words.say("page.kind"), "class", "kind");
        html.leaf("h1", title(sheet));
        html.open("p", "class", "about");
        if (report.number() == ReportView.PREVIEW) {
            html.leaf("strong", words.say("page.preview"));
        } else {
            html.leaf("span", words.say("page.number", Integer.toString(report.number())));
        }
        String audience = words.code("audience", report.audience());
        html.leaf("span", report.school() == null ? audience : audience + " (" + report.school() + ")");
        html.open("span")
                .leaf(
                        "time",
                        words.day(report.publishedOn()),
                        "datetime",
                        report.publishedOn().toString())
                .closeLine();
        html.leaf("span", words.say("page.project", report.project()));
        html.closeLine();
        if (report.school() != null) {
            html.leaf("p", words.say("opening.school", report.school()), "class", "preview");
        }
        if (report.preview() != null) {
            html.leaf("p", words.title(report.preview(), ""), "class", "preview");
        }
        if (report.leftOut() != null) {
            html.leaf("p", words.title(report.leftOut(), ""), "class", "note");
        }
    }

    private static void headline(Sheet sheet) {
        ParticipantsView went = sheet.report().participants();
        PageWords words = sheet.words();
        Html html = sheet.html();
        String one = went.participants() == 1 ? ".one" : "";
        html.open("p", "class", "headline");
        html.leaf("strong", words.number(went.participants()));
        if (went.target() == null) {
            html.leaf("span", words.say("headline.went" + one));
        } else if (went.shareOfTarget() == null) {
            html.leaf("span", words.say("headline.of" + one, words.number(went.target())));
        } else {
            html.leaf(
                    "span",
                    words.say(
                            "headline.share" + one, words.number(went.target()), words.percent(went.shareOfTarget())));
        }
        html.closeLine();
    }

    private static void tiles(Sheet sheet) {
        ReportView report = sheet.report();
        PageWords words = sheet.words();
        Html html = sheet.html();
        html.open("div").open("dl", "class", "tiles");
        report.participants().groups().forEach((group, count) -> tile(sheet, words.code("group", group), count));
        if (report.school() != null) {
            tile(sheet, words.say("tile.own-countries"), countriesWentTo(report));
        } else if (!report.hosts().isEmpty()) {
            tile(sheet, words.say("tile.countries"), report.hosts().size());
        }
        Long received = report.exchanged() == null ? null : report.exchanged().received();
        if (received != null && received > 0) {
            tile(sheet, words.say("tile.received"), received);
        }
        int editions = report.participants().editions().size();
        if (editions > 1) {
            tile(sheet, words.say("tile.editions"), editions);
        }
        html.closeLine();
        sheet.mark().write(html);
        html.closeLine();
    }

    /** To how many countries the learners of a report with exact counts went. */
    private static long countriesWentTo(ReportView report) {
        return report.tables().stream()
                .flatMap(table -> table.breakdowns().stream())
                .filter(breakdown -> breakdown.by().equals(Breakdown.HOST_COUNTRY.name()))
                .findFirst()
                .map(breakdown -> breakdown.rows().stream()
                        .filter(row -> !row.group().equals(Evaluation.UNKNOWN))
                        .filter(row -> Objects.requireNonNullElse(row.size(), 0) > 0)
                        .count())
                .orElse(0L);
    }

    private static void tile(Sheet sheet, String name, long count) {
        sheet.html()
                .open("div")
                .leaf("dt", name)
                .leaf("dd", sheet.words().number(count))
                .closeLine();
    }

    private static void contents(Sheet sheet) {
        Html html = sheet.html();
        PageWords words = sheet.words();
        html.open("nav", "class", "contents", "aria-label", words.say("page.contents"))
                .open("ul", "class", "wide");
        for (String section : Stream.of(
                        "participants", "journey", "hosts", "objectives", "exchanges", "recommendations", "protection")
                .filter(section -> isThere(section, sheet.report()))
                .toList()) {
            html.open("li")
                    .leaf("a", words.say("section." + section), "href", "#" + section)
                    .closeLine();
        }
        html.close().closeLine();
    }

    private static boolean isThere(String section, ReportView report) {
        return switch (section) {
            case "journey" -> Journey.isThere(report);
            case "hosts" -> !report.hosts().isEmpty();
            case "exchanges" -> !report.exchanges().isEmpty();
            default -> true;
        };
    }
}
