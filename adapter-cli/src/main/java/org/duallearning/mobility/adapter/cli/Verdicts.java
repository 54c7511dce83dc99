package org.duallearning.mobility.adapter.cli;

import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.DecisionView;

/** Verdicts as sentences. */
final class Verdicts {
    private Verdicts() {}

    /** What is said of a candidacy. */
    static String sentence(AssessmentView assessment, Words words) {
        return words.say("says." + what(assessment), assessment.learner(), assessment.edition());
    }

    private static String what(AssessmentView assessment) {
        DecisionView decision = assessment.decision();
        if (decision == null) {
            return assessment.verdict();
        }
        return decision.admits() ? "admitted" : "refused";
    }
}
