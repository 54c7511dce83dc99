package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duallearning.mobility.matching.CertificateProblem.Code;

/**
 * Looks at every pair for a reason to leave a feasible placement, and compares it with a plain replay of the offers.
 *
 * <p>A pair blocks if the learner prefers the place to what it has and, of all that is full on the way up from the place and
 * does not hold the learner already, the lowest prefers the learner to somebody it holds, or there is nothing such.
 */
final class StabilityCheck {

    private final MatchingProblem problem;
    private final ProblemIndex index;
    private final Priorities priorities;
    private final int[] placeOf;

    StabilityCheck(MatchingProblem problem, int[] placeOf) {
        this.problem = problem;
        this.index = problem.index();
        this.priorities = new Priorities(problem);
        this.placeOf = placeOf;
    }

    List<CertificateProblem> problems(Mechanism mechanism) {
        List<CertificateProblem> problems = blockingPairs();
        if (problems.isEmpty() && !priorities.agree()) {
            problems.add(new CertificateProblem(Code.LISTS_DISAGREE, null, null));
        }
        if (problems.isEmpty()) {
            OfferReplay replay = new OfferReplay(index, priorities);
            int[] best = mechanism == Mechanism.STABLE ? replay.bestForLearners() : replay.bestForPlaces();
            for (int l = 0; l < placeOf.length; l++) {
                if (best[l] != placeOf[l]) {
                    problems.add(new CertificateProblem(
                            Code.NOT_BEST_STABLE,
                            problem.learners().get(l).id(),
                            best[l] < 0 ? null : problem.nodeId(best[l])));
                }
            }
        }
        return List.copyOf(problems);
    }

    private List<CertificateProblem> blockingPairs() {
        int[] load = index.loads(placeOf);
        int[] worst = worstRanks();
        List<CertificateProblem> blocking = new ArrayList<>();
        for (int l = 0; l < placeOf.length; l++) {
            for (int e = index.pairStart[l]; e < index.pairStart[l + 1] && index.pairPlace[e] != placeOf[l]; e++) {
                int node = index.pairPlace[e];
                while (node >= 0 && (load[node] < index.capacity[node] || holds(node, l))) {
                    node = index.parent[node];
                }
                if (node < 0 || priorities.rank(node, l, e) < worst[node]) {
                    blocking.add(new CertificateProblem(
                            Code.BLOCKING_PAIR, problem.learners().get(l).id(), problem.nodeId(index.pairPlace[e])));
                }
            }
        }
        return blocking;
    }

    /** How each node ranks the one it likes least among those it holds, or -1. */
    private int[] worstRanks() {
        int[] worst = new int[index.parent.length];
        Arrays.fill(worst, -1);
        for (int l = 0; l < placeOf.length; l++) {
            for (int e = index.pairStart[l]; e < index.pairStart[l + 1]; e++) {
                if (index.pairPlace[e] == placeOf[l]) {
                    for (int v = placeOf[l]; v >= 0; v = index.parent[v]) {
                        worst[v] = Math.max(worst[v], priorities.rank(v, l, e));
                    }
                }
            }
        }
        return worst;
    }

    private boolean holds(int node, int learner) {
        for (int v = placeOf[learner]; v >= 0; v = index.parent[v]) {
            if (v == node) {
                return true;
            }
        }
        return false;
    }
}
