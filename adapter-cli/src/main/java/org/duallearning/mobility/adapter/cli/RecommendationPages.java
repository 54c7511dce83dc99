package org.duallearning.mobility.adapter.cli;

import java.util.Objects;
import org.duallearning.mobility.application.view.RecommendationEvidenceView;
import org.duallearning.mobility.application.view.RecommendationEvidenceView.EvidenceView;
import org.duallearning.mobility.application.view.RecommendationsView;
import org.duallearning.mobility.application.view.ReportView.RecommendationView;

/** Policy recommendations in text. */
final class RecommendationPages {
    private RecommendationPages() {}

    /** All of a project. */
    static Page list(RecommendationsView recommendations, Words words) {
        Page page = new Page().heading(words.say("recommendation.heading", recommendations.project()));
        if (recommendations.recommendations().isEmpty()) {
            return page.text(1, words.say("recommendation.none"));
        }
        TextTable table = new TextTable(
                words.say("recommendation.recommendation"),
                words.say("recommendation.reached"),
                words.say("recommendation.title"));
        recommendations
                .recommendations()
                .forEach(each -> table.row(
                        each.recommendation(), RecommendationAnswers.reached(each, words), title(each, words)));
        return page.table(1, table);
    }

    /** One, with what it rests on. */
    static Page one(RecommendationEvidenceView shown, Words words) {
        RecommendationView recommendation = shown.recommendation();
        Page page = new Page().heading(title(recommendation, words) + " (" + recommendation.recommendation() + ")");
        if (recommendation.text() != null) {
            page.text(0, recommendation.text());
        }
        if (recommendation.objective() != null) {
            page.text(0, words.say("recommendation.objective", recommendation.objective()));
        }
        steps(page, recommendation, words);
        if (!shown.next().isEmpty()) {
            page.text(0, words.say("recommendation.next", RecommendationAnswers.statuses(shown.next(), words)));
        }
        page.heading(
                shown.report() == null
                        ? words.say("recommendation.evidenceNow")
                        : words.say("recommendation.evidence", shown.report()));
        shown.evidence().forEach(evidence -> add(page, evidence, words));
        return page;
    }

    private static void add(Page page, EvidenceView evidence, Words words) {
        page.text(
                1,
                switch (evidence.claim()) {
                    case "UNKNOWN" -> evidence.indicator() + ": " + words.say("recommendation.unknownIndicator");
                    case "HIDDEN" -> words.say("report.hidden", evidence.indicator());
                    default ->
                        evidence.sentence() == null
                                ? words.say(
                                        "indicator.refused",
                                        evidence.indicator(),
                                        Figures.reasons(evidence.reasons(), words))
                                : evidence.indicator() + ": " + evidence.sentence();
                });
        if (evidence.repeatedFrom() != null) {
            page.text(2, words.say("recommendation.repeated", evidence.repeatedFrom()));
        }
        evidence.ofDefinition().forEach(said -> page.text(2, said));
    }

    /** One that was drafted or took a step. */
    static Page changed(RecommendationsView changed, Words words) {
        Page page = new Page();
        changed.recommendations().forEach(recommendation -> steps(page, recommendation, words));
        return page;
    }

    /** The steps that one took. */
    private static Page steps(Page page, RecommendationView recommendation, Words words) {
        TextTable table = new TextTable(
                words.say("recommendation.step"),
                words.say("recommendation.when"),
                words.say("recommendation.bodies"),
                words.say("recommendation.event"));
        recommendation
                .steps()
                .forEach(step -> table.row(
                        words.ofCode("recommendationStatus", step.status()),
                        step.date() == null ? words.say("unknown") : words.when(step.date()),
                        Objects.requireNonNullElse(step.bodies(), ""),
                        Objects.requireNonNullElse(step.event(), "")));
        return page.gap().table(0, table);
    }

    private static String title(RecommendationView recommendation, Words words) {
        return Objects.requireNonNullElse(recommendation.title(), words.say("unknown"));
    }
}
