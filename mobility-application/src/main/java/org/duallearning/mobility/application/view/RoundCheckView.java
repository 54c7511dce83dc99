package org.duallearning.mobility.application.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round checked against the rows as they are. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param edition the edition
 * @param round the number of the round
 * @param valid whether the round is feasible and its certificate proves it
 * @param outcome what came of it, by the name of an {@link Outcome}
 * @param better how much better another matching could be, if the round is the best found and that is known; null otherwise
 * @param problems what is wrong; empty unless nothing is proven
 */
public record RoundCheckView(
        String project,
        String provenance,
        String edition,
        int round,
        boolean valid,
        String outcome,
        @Nullable BetterView better,
        List<CheckProblemView> problems)
        implements Marked {
    /** Copies the list. */
    public RoundCheckView {
        problems = List.copyOf(problems);
    }

    /** What can come of a check. */
    public enum Outcome {
        /** The matching keeps every condition, and the certificate proves that it keeps the promise of its mechanism. */
        PROVEN,
        /** The matching keeps every condition. It says itself that it is not proven: a better one may exist. */
        BEST_FOUND,
        /** The certificate does not prove this matching, which may also break a condition. */
        NOT_PROVEN
    }

    /**
     * How much better another matching could be.
     *
     * @param unit PLACED for learners with a place, FIT for the sum of the fits, WISHES for learners with a better wish
     * @param most how many more at most
     */
    public record BetterView(String unit, long most) {}

    /**
     * Something that is wrong.
     *
     * @param code what it is
     * @param learner the learner it is about, if any
     * @param about the place or quota it is about, if any
     */
    public record CheckProblemView(
            String code, @Nullable String learner, @Nullable String about) {}
}
