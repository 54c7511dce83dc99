package org.duallearning.mobility.application.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.duallearning.mobility.application.view.ReportView.ObjectiveView;
import org.duallearning.mobility.application.view.ReportView.RecommendationView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.application.view.ReportView.StepView;
import org.jspecify.annotations.Nullable;

/** What is advised, on which evidence, and how far it came. */
final class Recommendations {
    private static final Pattern PARAGRAPHS = Pattern.compile("\\s*\\R\\s*");
    private static final List<String> PATH = List.of("DRAFTED", "REVIEWED", "PROPOSED");

    /** What HTML calls a language that nobody told. */
    private static final String UNKNOWN_LANGUAGE = "";

    private final Sheet sheet;
    private final PageWords words;
    private final Html html;
    private final Map<String, String> indicators = new TreeMap<>();

    private Recommendations(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.html = sheet.html();
        for (ObjectiveView objective : sheet.report().objectives()) {
            for (ReportedIndicatorView indicator : objective.indicators()) {
                indicators.put(indicator.indicator(), words.title(indicator.titles(), indicator.indicator()));
            }
        }
    }

    static void write(Sheet sheet) {
        sheet.section("recommendations");
        Recommendations recommendations = new Recommendations(sheet);
        if (sheet.report().recommendations().isEmpty()) {
            sheet.html().leaf("p", sheet.words().say("recommendations.none"), "class", "nothing");
        } else {
            sheet.html().leaf("p", sheet.words().say("recommendations.language"), "class", "note");
        }
        sheet.report().recommendations().forEach(recommendations::write);
        sheet.end();
    }

    private void write(RecommendationView recommendation) {
        html.open("article", "class", "recommendation");
        html.leaf(
                "h3",
                Objects.requireNonNullElse(recommendation.title(), recommendation.recommendation()),
                "lang",
                UNKNOWN_LANGUAGE);
        if (recommendation.text() != null) {
            html.open("div", "lang", UNKNOWN_LANGUAGE);
            PARAGRAPHS
                    .splitAsStream(recommendation.text().strip())
                    .forEach(paragraph -> html.leaf("p", paragraph, "class", "advice"));
            html.closeLine();
        }
        if (recommendation.objective() != null) {
            html.open("p")
                    .leaf("strong", words.say("recommendations.objective"))
                    .text(" " + recommendation.objective())
                    .closeLine();
        }
        path(recommendation.steps());
        evidence(recommendation.evidence());
        html.closeLine();
    }

    private void path(List<StepView> steps) {
        html.leaf("h4", words.say("recommendations.path"));
        html.open("ol", "class", "path");
        for (String status : PATH) {
            step(status, find(steps, status));
        }
        StepView rejected = find(steps, "REJECTED");
        if (rejected == null || find(steps, "ADOPTED") != null) {
            step("ADOPTED", find(steps, "ADOPTED"));
        }
        if (rejected != null) {
            step("REJECTED", rejected);
        }
        html.closeLine();
        sheet.mark().write(html);
    }

    private static @Nullable StepView find(List<StepView> steps, String status) {
        return steps.stream()
                .filter(step -> step.status().equals(status))
                .findFirst()
                .orElse(null);
    }

    private void step(String status, @Nullable StepView step) {
        html.open("li", "class", step == null ? "open" : "done");
        html.leaf("strong", words.code("status", status));
        if (step == null) {
            html.leaf("span", words.say("recommendations.not-yet"));
        } else {
            List<String> known = new ArrayList<>(List.of(words.when(step.date())));
            if (step.bodies() != null) {
                known.add(step.bodies());
            }
            if (step.event() != null) {
                known.add(step.event());
            }
            known.forEach(text -> html.leaf("span", text));
        }
        html.closeLine();
    }

    private void evidence(List<String> evidence) {
        html.leaf("h4", words.say("recommendations.evidence"));
        if (evidence.isEmpty()) {
            html.leaf("p", words.say("recommendations.no-evidence"));
            return;
        }
        html.open("ul", "class", "evidence");
        for (String id : evidence) {
            String title = indicators.get(id);
            html.open("li");
            if (title == null) {
                html.text(id);
            } else {
                html.leaf("a", title, "href", "#" + Objectives.anchor(id));
            }
            html.closeLine();
        }
        html.closeLine();
    }
}
