package org.duallearning.mobility.application.port.in;

import java.util.Locale;
import java.util.Optional;
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
     */
    Optional<RoundView> propose(
            ProjectReference project, EditionId edition, Mechanism mechanism, long seed, Locale language);

    /** Accepts a round and plans the stays that come of it. */
    Confirmation confirm(ProjectReference project, RoundKey round, Locale language);

    /** A round as it was kept; empty if there is none. */
    Optional<RoundView> round(ProjectReference project, RoundKey round, Locale language);

    /** All rounds of an edition, oldest first; empty if there is no such edition. */
    Optional<RoundsView> rounds(ProjectReference project, EditionId edition, Locale language);

    /** What became of a confirmation. */
    sealed interface Confirmation {
        /**
         * The round is confirmed, now or before.
         *
         * @param round the round
         */
        record Confirmed(RoundView round) implements Confirmation {}

        /** There is no such round. */
        record NotFound() implements Confirmation {}

        /** Candidacies, places or rules changed since the round was proposed; nothing was confirmed. */
        record Stale() implements Confirmation {}

        /**
         * Another round of the edition is confirmed already; nothing was confirmed.
         *
         * @param number the number of that round
         */
        record OtherRoundConfirmed(int number) implements Confirmation {}
    }
}
