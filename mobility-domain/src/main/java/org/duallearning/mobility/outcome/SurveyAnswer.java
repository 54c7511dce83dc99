package org.duallearning.mobility.outcome;

import java.time.LocalDate;
import java.util.Objects;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One answer to one question. Immutable and thread-safe; null means unknown.
 *
 * @param key respondent, wave and question
 * @param role the part the respondent plays
 * @param learner the learner it is about
 * @param school the school it is about
 * @param edition the edition it is about
 * @param value the answer as given
 * @param answeredOn when
 */
public record SurveyAnswer(
        SurveyAnswerKey key,
        @Nullable RespondentRole role,
        @Nullable LearnerId learner,
        @Nullable OrganisationId school,
        @Nullable EditionId edition,
        @Nullable String value,
        @Nullable LocalDate answeredOn) {
    /** Checks that the key is there. */
    public SurveyAnswer {
        Objects.requireNonNull(key, "key");
    }
}
