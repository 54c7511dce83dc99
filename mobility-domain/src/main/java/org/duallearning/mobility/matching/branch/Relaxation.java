package org.duallearning.mobility.matching.branch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.duallearning.mobility.matching.flow.AssignmentNetwork;
import org.duallearning.mobility.matching.flow.AssignmentSolver;
import org.duallearning.mobility.matching.flow.OptimalAssignment;
import org.jspecify.annotations.Nullable;

/** The best flow of a case, with what no flow can hold left out: an upper bound. */
final class Relaxation {

    /** Where it puts each learner, -1 for nowhere. */
    final int[] placeOf;
    /** The prices that prove that no flow of the case does better. */
    final BranchTree.Bound prices;

    private Relaxation(int[] placeOf, BranchTree.Bound prices) {
        this.placeOf = placeOf;
        this.prices = prices;
    }

    /**
     * Works it out.
     *
     * @param shares the prices of shares that are among it
     * @param beside what each pair gains beside, a vector each; null for nothing
     */
    static Relaxation of(
            BranchProblem problem,
            Case part,
            Map<Integer, long[]> shares,
            long @Nullable [] beside,
            AssignmentSolver solver) {
        int[] minimum = part.minimums();
        AssignmentNetwork network = network(problem, part, beside, minimum);
        OptimalAssignment optimum = solver.solve(network);
        int[] placeOf = new int[problem.learners()];
        Arrays.setAll(placeOf, optimum::placeOf);
        Map<Integer, long[]> prices = new HashMap<>();
        for (int node = 0; node < problem.parent.length; node++) {
            long[] price = optimum.nodePrice(node);
            if (Levels.compare(price, new long[price.length]) != 0) {
                prices.put(node, price);
            }
        }
        return new Relaxation(placeOf, new BranchTree.Bound(prices, shares));
    }

    /** The flow over the pairs that are still allowed; obligations come before all gains. */
    private static AssignmentNetwork network(
            BranchProblem problem, Case part, long @Nullable [] beside, int[] minimum) {
        int[] allowed = part.allowedPairs();
        int count = allowed.length;
        int[] start = new int[problem.pairStart.length];
        for (int pair : allowed) {
            start[problem.pairLearner[pair] + 1]++;
        }
        for (int learner = 0; learner < problem.learners(); learner++) {
            start[learner + 1] += start[learner];
        }
        int[] place = new int[count];
        int[] level = new int[count];
        long[] value = new long[count];
        for (int i = 0; i < count; i++) {
            place[i] = problem.pairPlace[allowed[i]];
            level[i] = 1 + problem.pairLevel[allowed[i]];
            value[i] = problem.pairValue[allowed[i]];
        }
        return new AssignmentNetwork(
                problem.places,
                problem.parent,
                problem.capacity,
                start,
                place,
                1 + problem.levels,
                1,
                problem.baseGain,
                level,
                value,
                minimum,
                part.required,
                problem.beside(allowed, beside));
    }
}
