package org.duallearning.mobility.outcome;

import java.util.Objects;

/**
 * Identifies an answer. Immutable and thread-safe.
 *
 * @param respondent the code of the one who answers, not a name
 * @param wave when it was asked
 * @param question the question's id in the catalogue
 */
public record SurveyAnswerKey(String respondent, SurveyWave wave, String question) {
    /** Checks that all parts are there. */
    public SurveyAnswerKey {
        Objects.requireNonNull(respondent, "respondent");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(question, "question");
    }
}
