package org.duallearning.mobility.adapter.cli;

import java.util.Objects;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.DecisionView;
import org.duallearning.mobility.application.view.RecordView;
import org.jspecify.annotations.Nullable;

/** What is on record of a candidacy, in words. */
final class Records {
    private Records() {}

    /**
     * What a reader must not miss: the verdict was put on record under another rule book, or on other facts; null where
     * there is nothing of the kind.
     */
    static @Nullable String warning(AssessmentView assessment, Words words) {
        RecordView recorded = assessment.recorded();
        if (recorded == null) {
            return null;
        }
        String verdictInForce = recorded.verdictInForce();
        if (verdictInForce != null) {
            return words.say(
                    "record.otherBook",
                    recorded.recordedOn(),
                    recorded.ruleBook(),
                    words.ofCode("verdict", verdictInForce));
        }
        return recorded.stands()
                ? null
                : words.say(
                        "record.otherFacts",
                        recorded.recordedOn(),
                        recorded.ruleBook(),
                        words.ofCode("verdict", recorded.verdict()));
    }

    /** What a person decided, in which role and when, and why. */
    static String decision(DecisionView decision, Words words) {
        String role = decision.role();
        String notStated = words.say("decided.notStated");
        return words.say(
                decision.admits() ? "decided.admitted" : "decided.refused",
                role == null ? notStated : words.ofCode("role", role),
                Objects.requireNonNullElse(decision.decidedOn(), notStated),
                decision.reason());
    }
}
