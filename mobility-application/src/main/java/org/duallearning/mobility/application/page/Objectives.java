package org.duallearning.mobility.application.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.ObjectiveView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.application.view.ReportView.TableView;

/** The objectives: what each indicator says, as a sentence and in pictures. */
final class Objectives {
    private final Sheet sheet;
    private final PageWords words;
    private final Html html;
    private final Map<String, TableView> tables;

    private Objectives(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.html = sheet.html();
        this.tables = sheet.report().tables().stream()
                .collect(Collectors.toMap(TableView::table, Function.identity(), (one, other) -> one));
    }

    static void write(Sheet sheet) {
        sheet.section("objectives");
        Objectives objectives = new Objectives(sheet);
        objectives.legend();
        sheet.report().objectives().forEach(objectives::write);
        sheet.end();
    }

    /** What the sign, and “about”, in a sentence mean. */
    private void legend() {
        boolean isNeeded = sheet.report().objectives().stream()
                .flatMap(objective -> objective.indicators().stream())
                .anyMatch(indicator -> words.title(indicator.sentences(), "").contains(ReportView.HIDDEN));
        if (isNeeded) {
            html.leaf("p", words.say("hidden.table"), "class", "note");
        }
        Rounding.ofAbout(
                        sheet.report().objectives().stream().flatMap(objective -> objective.indicators().stream()),
                        sheet)
                .ifPresent(note -> html.leaf("p", note, "class", "note"));
    }

    /** The place of an indicator in the page. */
    static String anchor(String indicator) {
        return "indicator-" + indicator;
    }

    private void write(ObjectiveView objective) {
        html.open("section", "class", "objective", "aria-labelledby", "objective-" + objective.objective());
        html.leaf("h3", words.code("objective", objective.objective()), "id", "objective-" + objective.objective());
        if (objective.stated()) {
            pictures(objective);
        } else {
            html.leaf(
                    "p",
                    words.say(objective.hides() ? "objective.hidden" : "objective.not-stated"),
                    "class",
                    "nothing");
        }
        if (objective.objective().equals("POLICY")) {
            html.open("p")
                    .leaf("a", words.say("objective.path"), "href", "#recommendations")
                    .closeLine();
        }
        html.open("ul", "class", "indicators");
        objective.indicators().forEach(this::indicator);
        html.closeLine();
        html.closeLine();
    }

    private void pictures(ObjectiveView objective) {
        html.open("div", "class", "pair");
        new IndicatorPictures(sheet, objective.indicators()).all().forEach(sheet::picture);
        Answers answers = new Answers(sheet);
        switch (objective.objective()) {
            case "ATTRACTIVENESS" -> answers.distributions().forEach(sheet::picture);
            case "EMPLOYABILITY" -> answers.ladders().forEach(sheet::picture);
            case "AWARENESS" -> Reach.of(sheet).forEach(sheet::picture);
            default -> {}
        }
        html.closeLine();
    }

    private void indicator(ReportedIndicatorView indicator) {
        String title = words.title(indicator.titles(), indicator.indicator());
        html.open("li", "id", anchor(indicator.indicator()), "tabindex", "-1").leaf("h4", title);
        String sentence = words.title(indicator.sentences(), "");
        switch (indicator.claim()) {
            case "HIDDEN" -> html.leaf("p", words.say("indicator.hidden"));
            case "REFUSED" -> html.leaf("p", words.say("indicator.refused", Facts.reasons(indicator, words)));
            default -> html.leaf("p", sentence);
        }
        if (indicator.repeatedFrom() != null) {
            FigureView repeated = indicator.figure();
            boolean isSum = repeated != null && repeated.kind().equals("AMOUNT");
            String said = isSum
                    ? CountTables.repeatedSum(indicator.repeatedFrom(), sheet)
                    : CountTables.repeated(indicator.repeatedFrom(), sheet);
            html.leaf("p", said, "class", "note");
        }
        indicator.ofDefinition().forEach(said -> html.leaf("p", words.title(said, ""), "class", "note"));
        TableView table = indicator.table() == null ? null : tables.get(indicator.table());
        FigureView figure = indicator.figure();
        if (figure != null && indicator.claim().startsWith("STATED")) {
            facts(Facts.of(figure, table, sheet));
        }
        if (indicator.claim().equals("STATED_WITH_WARNING")) {
            html.open("p", "class", "warning")
                    .leaf("strong", words.say("indicator.mind"))
                    .text(" " + Facts.reasons(indicator, words) + ".")
                    .closeLine();
        }
        if (table != null && !indicator.claim().equals("HIDDEN")) {
            sheet.details(words.say("indicator.groups"), List.of(CountTables.table(table, title, sheet)));
        }
        formula(indicator.formula());
        html.closeLine();
    }

    /** How it is worked out, in the notation of the book of indicators, whose words are English. */
    private void formula(String formula) {
        html.open("details", "open", "").leaf("summary", words.say("indicator.formula"));
        html.open("p").leaf("code", formula, "lang", "en").closeLine();
        html.closeLine();
    }

    private void facts(List<String> facts) {
        if (!facts.isEmpty()) {
            html.open("ul", "class", "facts");
            facts.forEach(fact -> html.leaf("li", fact));
            html.closeLine();
        }
    }
}
