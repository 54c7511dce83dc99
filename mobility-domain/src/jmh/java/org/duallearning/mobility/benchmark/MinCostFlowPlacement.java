package org.duallearning.mobility.benchmark;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;

/** The same problem as a flow of OR-Tools, from a source through learners and places to a sink. */
final class MinCostFlowPlacement {

    static {
        Loader.loadNativeLibraries();
    }

    private MinCostFlowPlacement() {}

    static int[] solve(PlacementFile problem) {
        int learners = problem.learners();
        int places = problem.capacity().length;
        int pairs = problem.pairPlace().length;
        int source = learners + places;
        int sink = source + 1;
        int greatest = Arrays.stream(problem.pairWeight()).max().orElse(0);
        MinCostFlow flow = new MinCostFlow(sink + 1, pairs + learners + places);
        try {
            for (int l = 0; l < learners; l++) {
                for (int e = problem.pairStart()[l]; e < problem.pairStart()[l + 1]; e++) {
                    flow.addArcWithCapacityAndUnitCost(
                            l, learners + problem.pairPlace()[e], 1, greatest - problem.pairWeight()[e]);
                }
            }
            for (int l = 0; l < learners; l++) {
                flow.addArcWithCapacityAndUnitCost(source, l, 1, 0);
            }
            for (int p = 0; p < places; p++) {
                flow.addArcWithCapacityAndUnitCost(learners + p, sink, problem.capacity()[p], 0);
            }
            flow.setNodeSupply(source, learners);
            flow.setNodeSupply(sink, -learners);
            if (flow.solveMaxFlowWithMinCost() != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("OR-Tools finds no optimum");
            }
            int[] placeOf = new int[learners];
            for (int l = 0; l < learners; l++) {
                placeOf[l] = -1;
                for (int e = problem.pairStart()[l]; e < problem.pairStart()[l + 1]; e++) {
                    if (flow.getFlow(e) > 0) {
                        placeOf[l] = problem.pairPlace()[e];
                    }
                }
            }
            return placeOf;
        } finally {
            flow.delete();
        }
    }
}
