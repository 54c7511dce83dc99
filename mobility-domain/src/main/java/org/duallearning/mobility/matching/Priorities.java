package org.duallearning.mobility.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whom each place and limit prefers, as numbers: small is preferred.
 *
 * <p>A place goes by its own list, else by the list of the limit right above it, else by submission and id. A limit goes by
 * its list, in which whoever is missing comes last by submission and id.
 */
final class Priorities {

    /** For each pair, how the place ranks the learner; different for different learners. */
    final int[] rankAtPlace;
    /** For each limit (by number from 0), how it ranks each learner. */
    final int[][] rankAtLimit;
    /** The node above each node when limits that can never be full are left out, or -1. */
    final int[] parent;

    private final MatchingProblem problem;
    private final ProblemIndex index;
    private final int places;
    /** The learner of each pair. */
    private final int[] learnerOf;
    /** The pairs whose place is each node or below it. */
    private final int[][] pairsBelow;
    /** Learners who can be below each node at the same time, at most. */
    private final long[] most;

    Priorities(MatchingProblem problem) {
        this.problem = problem;
        this.index = problem.index();
        this.places = problem.places().size();
        this.rankAtLimit = new int[problem.limits().size()][];
        this.rankAtPlace = new int[problem.pairs().size()];
        this.learnerOf = index.learnerOfPairs();
        this.most = new long[index.parent.length];
        int[] bySubmission = bySubmission();
        for (int i = 0; i < rankAtLimit.length; i++) {
            rankAtLimit[i] = ranks(problem.limits().get(i).priority(), bySubmission);
        }
        this.parent = parentsThatCanBeFull();
        this.pairsBelow = pairsBelow();
        rankAtPlaces(bySubmission);
    }

    static List<MechanismRefusal> refusals(MatchingProblem problem) {
        return problem.limits().stream()
                .filter(limit -> limit.priority() == null)
                .map(MatchingLimit::id)
                .filter(id -> problem.places().stream()
                                .anyMatch(place -> id.equals(place.within()) && place.priority() != null)
                        || problem.limits().stream()
                                .anyMatch(below -> id.equals(below.within()) && below.priority() != null))
                .map(MechanismRefusal::new)
                .toList();
    }

    /** How the node ranks the learner of the pair; the pair's place is the node or below it. */
    int rank(int node, int learner, int pair) {
        return node < places ? rankAtPlace[pair] : rankAtLimit[node - places][learner];
    }

    /** Whether everything that can be full agrees with whatever stands above it on whom to prefer. */
    boolean agree() {
        for (int v = 0; v < parent.length; v++) {
            if (parent[v] >= 0 && most[v] > index.capacity[v] && !agreesWithParent(v, pairsBelow[v])) {
                return false;
            }
        }
        return true;
    }

    private boolean agreesWithParent(int node, int[] pairs) {
        int[] bestFirst = IntStream.of(pairs)
                .boxed()
                .sorted(Comparator.comparingInt(e -> rank(node, learnerOf[e], e)))
                .mapToInt(Integer::intValue)
                .toArray();
        int before = -1;
        for (int e : bestFirst) {
            int rankAbove = rank(parent[node], learnerOf[e], e);
            if (rankAbove < before) {
                return false;
            }
            before = rankAbove;
        }
        return true;
    }

    private int[][] pairsBelow() {
        int[] count = new int[parent.length];
        for (int place : index.pairPlace) {
            for (int v = place; v >= 0; v = parent[v]) {
                count[v]++;
            }
        }
        int[][] below = new int[parent.length][];
        Arrays.setAll(below, v -> new int[count[v]]);
        for (int e = index.pairPlace.length - 1; e >= 0; e--) {
            for (int v = index.pairPlace[e]; v >= 0; v = parent[v]) {
                below[v][--count[v]] = e;
            }
        }
        return below;
    }

    private int[] bySubmission() {
        List<String> order = SerialOrder.of(Mechanism.FIRST_COME, problem, 0);
        int[] ranks = new int[order.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[index.learnerOf.getOrDefault(order.get(i), -1)] = i;
        }
        return ranks;
    }

    private int[] ranks(@Nullable List<String> priority, int[] bySubmission) {
        if (priority == null) {
            return bySubmission;
        }
        int[] ranks = new int[bySubmission.length];
        Arrays.setAll(ranks, l -> priority.size() + bySubmission[l]);
        for (int i = 0; i < priority.size(); i++) {
            ranks[index.learnerOf.getOrDefault(priority.get(i), -1)] = i;
        }
        return ranks;
    }

    private void rankAtPlaces(int[] bySubmission) {
        for (int p = 0; p < places; p++) {
            List<String> own = problem.places().get(p).priority();
            int above = index.parent[p];
            int[] ranks = own != null || above < 0 ? ranks(own, bySubmission) : rankAtLimit[above - places];
            for (int e : pairsBelow[p]) {
                rankAtPlace[e] = ranks[learnerOf[e]];
            }
        }
    }

    private int[] parentsThatCanBeFull() {
        int[] canHold = new int[index.parent.length];
        for (int place : index.pairPlace) {
            most[place]++;
        }
        for (int v : index.bottomUp()) {
            most[v] = Math.min(most[v], problem.learners().size());
            canHold[v] = (int) Math.min(index.capacity[v], most[v]);
            if (index.parent[v] >= 0) {
                most[index.parent[v]] += canHold[v];
            }
        }
        int[] result = index.parent.clone();
        for (int v = 0; v < result.length; v++) {
            while (result[v] >= 0 && most[result[v]] <= index.capacity[result[v]]) {
                result[v] = index.parent[result[v]];
            }
        }
        return result;
    }
}
