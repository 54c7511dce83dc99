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
 * @param problems what is wrong; empty if it is valid
 */
public record RoundCheckView(
        String project, String provenance, String edition, int round, boolean valid, List<CheckProblemView> problems) {
    /** Copies the list. */
    public RoundCheckView {
        problems = List.copyOf(problems);
    }

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
