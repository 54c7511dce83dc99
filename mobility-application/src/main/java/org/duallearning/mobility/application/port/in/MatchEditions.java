package org.duallearning.mobility.application.port.in;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.view.RoundCheckView;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.application.view.RoundsView;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;

/** Matches the learners and places of an edition in rounds: proposed by the system, confirmed by a person. */
public interface MatchEditions {
    /**
     * Works out a matching and keeps it as the next round; empty if there is no such edition.
     *
     * @param seed what a lottery draws from; other mechanisms do not read it
     * @param on the day on which it is proposed
     */
    Optional<RoundView> propose(
            Request request,
            ProjectReference project,
            EditionId edition,
            Mechanism mechanism,
            long seed,
            LocalDate on,
            Locale language);

    /**
     * Accepts a round and plans the stays that come of it.
     *
     * <p>A repair takes the place of the round that it repairs: planned stays of those who move get the new place, those of
     * learners who have no place any more are called off. A stay that is beyond its planning is left as it is.
     *
     * @param on the day on which it is accepted: not before it was proposed, nor before the round that it repairs was accepted
     */
    Confirmation confirm(Request request, ProjectReference project, RoundKey round, LocalDate on, Locale language);

    /** Checks a round against the rows as they are, by its certificate and without solving. */
    RoundCheck check(ProjectReference project, RoundKey round);

    /** A round as it was kept; empty if there is none. */
    Optional<RoundView> round(ProjectReference project, RoundKey round, Locale language);

    /** All rounds of an edition without their certificates, oldest first; empty if there is no such edition. */
    Optional<RoundsView> rounds(ProjectReference project, EditionId edition, Locale language);

    /** What became of a confirmation. */
    sealed interface Confirmation {
        /**
         * The round is confirmed now.
         *
         * @param round the round
         */
        record Confirmed(RoundView round) implements Confirmation {}

        /**
         * The round was confirmed before; nothing was changed, the day neither.
         *
         * @param round the round, with the day of then
         */
        record AlreadyConfirmed(RoundView round) implements Confirmation {}

        /**
         * The day is before the round was proposed; nothing was confirmed.
         *
         * @param proposedOn when that was
         */
        record BeforeProposal(LocalDate proposedOn) implements Confirmation {}

        /**
         * The day is before the round that it repairs was confirmed; nothing was confirmed.
         *
         * @param number the number of that round
         * @param confirmedOn when that was
         */
        record BeforeConfirmation(int number, LocalDate confirmedOn) implements Confirmation {}

        /** There is no such round. */
        record NotFound() implements Confirmation {}

        /** What the round was made from changed since it was proposed; nothing was confirmed. */
        record Stale() implements Confirmation {}

        /**
         * Another round of the edition is confirmed already; nothing was confirmed.
         *
         * @param number the number of that round
         */
        record OtherRoundConfirmed(int number) implements Confirmation {}
    }

    /** What became of a check. */
    sealed interface RoundCheck {
        /**
         * The round was checked.
         *
         * @param result what is wrong, if anything is
         */
        record Checked(RoundCheckView result) implements RoundCheck {}

        /** There is no such round. */
        record NotFound() implements RoundCheck {}

        /** What the round was made from changed since; it cannot be checked against the rows of today. */
        record Stale() implements RoundCheck {}

        /** The round was kept before rounds had a certificate. */
        record WithoutCertificate() implements RoundCheck {}
    }
}
