package org.duallearning.mobility.application.port.in;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.view.DecidedView;
import org.duallearning.mobility.application.view.RecordedAssessmentsView;
import org.duallearning.mobility.application.view.ReplayView;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.duallearning.mobility.eligibility.RecordedAssessmentKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/**
 * Puts assessments on record, makes them again, and lets a person decide on what is referred.
 *
 * <p>An assessment on record stands as long as the facts of the candidacy are the same, whatever rule book is in force.
 */
public interface RecordAssessments {
    /**
     * Puts the assessments of an edition on record, each under the rule book in force; one that stands is not repeated.
     *
     * @param learner only this learner; null for all
     * @param on the day of the record
     * @return what was put on record now; empty if there is no such project or edition
     */
    Optional<RecordedAssessmentsView> record(
            Request request, ProjectReference project, EditionId edition, @Nullable LearnerId learner, LocalDate on);

    /**
     * The assessments on record, by learner and number; empty if there is no such project or edition.
     *
     * @param learner only this learner; null for all
     */
    Optional<RecordedAssessmentsView> recorded(
            ProjectReference project, EditionId edition, @Nullable LearnerId learner);

    /**
     * Makes an assessment on record again under the rule book of its day; empty if there is none, or what was assessed is erased.
     */
    Optional<ReplayView> replay(ProjectReference project, RecordedAssessmentKey key, Locale language);

    /** Puts on record what a person decided on a referred candidacy, with the assessment it was decided on. */
    Decision decide(
            Request request, ProjectReference project, CandidacyKey candidacy, PersonalDecision decision, LocalDate on);

    /** What became of a person's decision. */
    sealed interface Decision {
        /**
         * It is on record.
         *
         * @param decided the assessment with the decision
         */
        record Decided(DecidedView decided) implements Decision {}

        /** There is no such candidacy. */
        record NotFound() implements Decision {}

        /**
         * There is nothing for a person to decide; nothing was done.
         *
         * @param verdict what the rules say
         */
        record NotReferred(String verdict) implements Decision {}
    }
}
