package org.duallearning.mobility.matching;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a repair starts from: the problem as it is now, and who was promised what before. Immutable and thread-safe.
 *
 * @param problem the problem as it is now, without those who withdrew and with those who came late
 * @param confirmed the place that each learner was promised, by learner id; learners whom the problem does not know are
 *     passed over
 * @param settled learners who keep the place they were promised whatever it costs, as long as it exists, such as those who
 *     have left already
 * @param mechanism one of the optimising ones: by it is judged how well a placement fits
 */
public record RepairInput(
        MatchingProblem problem, Map<String, String> confirmed, Set<String> settled, Mechanism mechanism) {

    /** Copies the promises, without those to learners whom the problem does not know, and checks the mechanism. */
    public RepairInput {
        Objects.requireNonNull(problem, "problem");
        if (mechanism.family() != Mechanism.Family.OPTIMISING) {
            throw new IllegalArgumentException("mechanism is " + mechanism.commandName()
                    + ", which does not weigh placements; give most-placed, most-fit, most-first-choices or fairest");
        }
        Map<String, Integer> known = problem.index().learnerOf;
        confirmed = SortedCopies.where(confirmed, known::containsKey);
        settled = Set.copyOf(settled);
    }

    /** A repair by {@link Mechanism#MOST_PLACED} in which nobody is settled. */
    public static RepairInput of(MatchingProblem problem, Map<String, String> confirmed) {
        return new RepairInput(problem, confirmed, Set.of(), Mechanism.MOST_PLACED);
    }
}
