package org.duallearning.mobility.adapter.cli;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.port.in.KeepRecommendations;
import org.duallearning.mobility.application.port.in.KeepRecommendations.Outcome;
import org.duallearning.mobility.application.view.RecommendationsView;
import org.duallearning.mobility.application.view.ReportView.RecommendationView;
import org.duallearning.mobility.evidence.RecommendationStatus;
import org.duallearning.mobility.evidence.RecommendationStep;
import org.duallearning.mobility.project.ProjectReference;

/** What is answered about policy recommendations. */
final class RecommendationAnswers {
    private RecommendationAnswers() {}

    /** Asks for a step of a recommendation, and shows the recommendation as it is then. */
    static int answer(
            Session session,
            StoreProject project,
            BiFunction<KeepRecommendations, ProjectReference, Outcome> change,
            RecommendationStep step) {
        Words words = session.words();
        RecommendationsView changed = session.inStore(application -> {
            ProjectReference reference = project.in(application, words);
            Outcome outcome = change.apply(application.keepRecommendations(), reference);
            if (outcome instanceof Outcome.Done done) {
                return done.recommendation();
            }
            throw refusal(outcome, step, reference, words);
        });
        session.answer(changed, view -> RecommendationPages.changed(view, words));
        return ExitCode.DONE.number();
    }

    private static Refusal refusal(Outcome outcome, RecommendationStep step, ProjectReference reference, Words words) {
        String id = step.key().recommendation().value();
        if (outcome instanceof Outcome.NotNext not && step.key().status() == RecommendationStatus.DRAFTED) {
            return new Refusal(
                    ExitCode.INPUT_INVALID,
                    words.say("recommendation.exists", Shown.of(id), reached(not.recommendation(), words)));
        }
        if (outcome instanceof Outcome.NotNext not) {
            return new Refusal(
                    ExitCode.INPUT_INVALID,
                    words.say(
                            not.next().isEmpty() ? "recommendation.atEnd" : "recommendation.notNext",
                            Shown.of(id),
                            status(step.key().status().name(), words),
                            reached(not.recommendation(), words),
                            statuses(not.next(), words)));
        }
        if (outcome instanceof Outcome.TooEarly early) {
            return new Refusal(
                    ExitCode.INPUT_INVALID,
                    words.say(
                            "recommendation.tooEarly",
                            Shown.of(id),
                            status(step.key().status().name(), words),
                            Shown.of(String.valueOf(step.date())),
                            status(early.first().key().status().name(), words),
                            Shown.of(String.valueOf(early.first().date()))));
        }
        if (outcome instanceof Outcome.AfterToday after) {
            return new Refusal(
                    ExitCode.INPUT_INVALID,
                    words.say(
                            "recommendation.afterToday",
                            Shown.of(id),
                            status(step.key().status().name(), words),
                            Shown.of(String.valueOf(step.date())),
                            after.today()));
        }
        if (outcome instanceof Outcome.WithoutEvidence without) {
            return new Refusal(
                    ExitCode.INPUT_INVALID,
                    words.say(
                            "recommendation.withoutEvidence",
                            without.unknown().stream().map(Shown::of).collect(Collectors.joining(", ")),
                            String.join(", ", without.known())));
        }
        return notFound(id, reference, words);
    }

    /** There is no such recommendation. */
    static Refusal notFound(String recommendation, ProjectReference project, Words words) {
        return new Refusal(
                ExitCode.NOT_FOUND,
                words.say("recommendation.notFound", Shown.of(recommendation), Shown.of(project.value())));
    }

    /** How far a recommendation has come. */
    static String reached(RecommendationView recommendation, Words words) {
        int steps = recommendation.steps().size();
        return steps == 0
                ? words.say("unknown")
                : status(recommendation.steps().get(steps - 1).status(), words);
    }

    static String statuses(List<String> statuses, Words words) {
        return statuses.stream().map(status -> status(status, words)).collect(Collectors.joining(", "));
    }

    private static String status(String status, Words words) {
        return words.ofCode("recommendationStatus", status);
    }
}
