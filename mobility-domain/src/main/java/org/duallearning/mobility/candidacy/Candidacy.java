package org.duallearning.mobility.candidacy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * The application of one learner for one edition (kandidatuur). Immutable and thread-safe; null means unknown, except
 * where a parameter says that it means none.
 *
 * @param learner the learner
 * @param edition the edition
 * @param submittedAt when the file came in, local time of Brussels
 * @param firstCountry the country wished first
 * @param secondCountry the country wished second; null means none
 * @param ownPlace a place the learner found; null means none
 * @param maturityStatement whether the school declares the learner mature enough for an own-found place
 * @param goWith learners to go together with; empty means none
 * @param voluntary whether the learner states to go of free will
 * @param employerConsentOn when the company of the running agreement consented
 * @param guardianConsentOn when a parent or guardian consented
 * @param trainingDaysWithoutAgreement training days without agreement, up to the day before departure
 * @param decision what was decided; null means nothing yet
 * @param decisionReason why
 * @param decidedBy in which role it was decided
 * @param decidedOn when it was decided
 */
public record Candidacy(
        LearnerId learner,
        EditionId edition,
        @Nullable LocalDateTime submittedAt,
        @Nullable CountryCode firstCountry,
        @Nullable CountryCode secondCountry,
        @Nullable PlaceId ownPlace,
        @Nullable Boolean maturityStatement,
        List<LearnerId> goWith,
        @Nullable Boolean voluntary,
        @Nullable LocalDate employerConsentOn,
        @Nullable LocalDate guardianConsentOn,
        @Nullable Integer trainingDaysWithoutAgreement,
        @Nullable SelectionDecision decision,
        @Nullable String decisionReason,
        @Nullable DecisionRole decidedBy,
        @Nullable LocalDate decidedOn) {
    /** Copies the list and checks that the key is there. */
    public Candidacy {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(edition, "edition");
        goWith = List.copyOf(goWith);
    }

    /** A candidacy of which nothing is on file: a learner who went without one. */
    public static Candidacy unknown(CandidacyKey key) {
        return new Candidacy(
                key.learner(),
                key.edition(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same with another country wished second. */
    public Candidacy withSecondCountry(@Nullable CountryCode country) {
        return new Candidacy(
                learner,
                edition,
                submittedAt,
                firstCountry,
                country,
                ownPlace,
                maturityStatement,
                goWith,
                voluntary,
                employerConsentOn,
                guardianConsentOn,
                trainingDaysWithoutAgreement,
                decision,
                decisionReason,
                decidedBy,
                decidedOn);
    }

    /** What identifies this candidacy. */
    public CandidacyKey key() {
        return new CandidacyKey(learner, edition);
    }

    /** Whether a decision has ended it. */
    public boolean hasEnded() {
        return decision != null && decision.endsTheCandidacy();
    }

    /** Whether a person selected the learner and said why: what overrides a verdict that asks for a person's decision. */
    public boolean wasSelectedWithReason() {
        return decision == SelectionDecision.SELECTED && decisionReason != null && !decisionReason.isBlank();
    }
}
