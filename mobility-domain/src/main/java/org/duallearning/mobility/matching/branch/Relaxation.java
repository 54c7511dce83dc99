package org.duallearning.mobility.matching.branch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.duallearning.mobility.matching.flow.AssignmentNetwork;
import org.duallearning.mobility.matching.flow.AssignmentSolver;
import org.duallearning.mobility.matching.flow.OptimalAssignment;

/** The best flow of a case, with what no flow can hold left out: an upper bound. */
final class Relaxation {

    /** Where it puts each learner, -1 for nowhere. */
    final int[] placeOf;
    /** The obligations that it meets, then what it gains, level by level. */
    final long[] value;
    /** The prices that prove that no flow of the case does better. */
    final Map<Integer, long[]> prices;

    private Relaxation(int[] placeOf, long[] value, Map<Integer, long[]> prices) {
        this.placeOf = placeOf;
        this.value = value;
        this.prices = prices;
    }

    static Relaxation of(BranchProblem problem, Case part, AssignmentSolver solver) {
        int[] minimum = part.minimums();
        AssignmentNetwork network = network(problem, part, minimum);
        OptimalAssignment optimum = solver.solve(network);
        int[] placeOf = new int[problem.learners()];
        Arrays.setAll(placeOf, optimum::placeOf);
        long[] value = problem.value(placeOf);
        for (int learner = 0; learner < placeOf.length; learner++) {
            value[0] += part.required[learner] && placeOf[learner] >= 0 ? 1 : 0;
        }
        for (int group = 0; group < problem.conditions.groups(); group++) {
            value[0] += Math.min(minimum[problem.groupNode[group]], problem.conditions.countGroup(group, placeOf));
        }
        Map<Integer, long[]> prices = new HashMap<>();
        for (int node = 0; node < problem.parent.length; node++) {
            long[] price = optimum.nodePrice(node);
            if (Levels.compare(price, new long[price.length]) != 0) {
                prices.put(node, price);
            }
        }
        return new Relaxation(placeOf, value, prices);
    }

    /** The flow over the pairs that are still allowed; obligations come before all gains. */
    private static AssignmentNetwork network(BranchProblem problem, Case part, int[] minimum) {
        int[] start = new int[problem.pairStart.length];
        int[] allowed = new int[problem.pairPlace.length];
        int count = 0;
        for (int learner = 0; learner + 1 < start.length; learner++) {
            for (int pair = problem.pairStart[learner]; pair < problem.pairStart[learner + 1]; pair++) {
                if (!part.banned[pair]) {
                    allowed[count++] = pair;
                }
            }
            start[learner + 1] = count;
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
                part.required);
    }
}
