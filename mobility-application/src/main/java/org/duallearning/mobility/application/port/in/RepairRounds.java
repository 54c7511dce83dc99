package org.duallearning.mobility.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.view.RepairView;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.matching.Disruption;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;

/**
 * Repairs the confirmed round of an edition after the rows have changed, and shows what would have to be repaired if something
 * else happened.
 */
public interface RepairRounds {
    /**
     * The ways to repair the confirmed round. Keeps nothing.
     *
     * @param disruptions what is supposed to happen besides what is on file
     */
    Answer<RepairView> options(
            ProjectReference project, EditionId edition, List<Disruption> disruptions, Locale language);

    /**
     * Keeps one of these ways as the next round, proposed.
     *
     * @param disruptions must have been put on file, for a round that rests on suppositions could never be checked
     * @param choice which one; refused if the ways are not those that were looked at
     * @param on the day on which it is proposed
     */
    Answer<RoundView> keep(
            Request request,
            ProjectReference project,
            EditionId edition,
            List<Disruption> disruptions,
            Choice choice,
            LocalDate on,
            Locale language);

    /**
     * One of the ways that somebody looked at.
     *
     * @param option its number, from 1
     * @param seen what {@link RepairView#seen()} said of them
     */
    record Choice(int option, String seen) {
        /** Checks that it says what was looked at. */
        public Choice {
            Objects.requireNonNull(seen, "seen");
        }
    }

    /**
     * An answer, or why there is none.
     *
     * @param <V> what is asked for
     */
    sealed interface Answer<V> {
        /** Goes on from the answer, if there is one. */
        <W> Answer<W> then(Function<V, Answer<W>> next);

        /**
         * The answer.
         *
         * @param view what was asked for
         */
        record Given<V>(V view) implements Answer<V> {
            @Override
            public <W> Answer<W> then(Function<V, Answer<W>> next) {
                return next.apply(view);
            }
        }

        /**
         * There is none; nothing was kept.
         *
         * @param reason why
         * @param about the id or number that the reason is about
         */
        record Refused<V>(Reason reason, String about) implements Answer<V> {
            @Override
            public <W> Answer<W> then(Function<V, Answer<W>> next) {
                return new Refused<>(reason, about);
            }
        }
    }

    /** Why nothing can be repaired as asked. */
    enum Reason {
        /** There is no such edition. */
        NO_EDITION,
        /** No round of the edition is confirmed: there is nothing to repair. */
        NOTHING_CONFIRMED,
        /** The learner who is named has no candidacy for the edition. */
        UNKNOWN_LEARNER,
        /** The learner who is supposed not to go has left already. */
        HAS_LEFT,
        /** The learner who is named does not enter, was promised nothing, and so makes no difference. */
        NOT_ENTERED,
        /** The place that is named is not one of the edition. */
        UNKNOWN_PLACE,
        /** The ways to repair are not those that were looked at. */
        OTHER_OPTIONS,
        /** There is no option of that number. */
        UNKNOWN_OPTION,
        /** What is supposed to happen is not on file. */
        NOT_ON_FILE
    }
}
