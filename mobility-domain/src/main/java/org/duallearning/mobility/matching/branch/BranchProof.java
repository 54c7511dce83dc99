package org.duallearning.mobility.matching.branch;

import java.util.List;
import java.util.Map;

/**
 * Follows a tree of cases and works out, from the prices at its leaves alone, how good any matching can be.
 *
 * <p>Whatever the prices are, no flow of a case gains more than this sum: for every learner the greatest gain that is left after
 * the prices of a pair, at least zero; for every node what it earns at most by its price, and by one for each unit up to its
 * minimum; for every share its price for as many as may be there (weak duality). A case whose sum does not reach its
 * obligations holds no matching at all.
 */
public final class BranchProof {

    private final BranchProblem problem;
    private final long[] value;
    private boolean proven = true;

    private BranchProof(BranchProblem problem, int[] placeOf) {
        this.problem = problem;
        this.value = problem.value(placeOf);
    }

    /**
     * Returns whether a tree proves that no matching gains more than one that is feasible.
     *
     * @param placeOf the place of each learner, -1 for none
     */
    public static boolean proves(BranchTree tree, BranchProblem problem, int[] placeOf) {
        BranchProof proof = new BranchProof(problem, placeOf);
        try {
            proof.follow(tree, Case.whole(problem));
        } catch (ArithmeticException tooLarge) {
            return false;
        }
        return proof.proven;
    }

    private void follow(BranchTree tree, Case part) {
        int contradicted = part.closeFullShares();
        if (tree instanceof BranchTree.Inner inner) {
            List<Case> cases = part.split(inner.on());
            proven &= cases.size() == inner.branches().size();
            for (int i = 0; proven && i < cases.size(); i++) {
                follow(inner.branches().get(i), cases.get(i));
            }
        } else if (tree instanceof BranchTree.Contradiction contradiction) {
            proven &= contradicted == contradiction.share();
        } else if (tree instanceof BranchTree.Bound bound) {
            long[] least = value.clone();
            least[0] = part.obligations();
            proven &= isWellFormed(bound) && Levels.compare(bound(bound, part), least) <= 0;
        }
    }

    private boolean isWellFormed(BranchTree.Bound bound) {
        int levels = 1 + problem.levels;
        return bound.nodes().entrySet().stream()
                        .allMatch(price -> price.getKey() >= 0
                                && price.getKey() < problem.parent.length
                                && price.getValue().length == levels)
                && bound.shares().entrySet().stream()
                        .allMatch(price -> price.getKey() >= 0
                                && price.getKey() < problem.conditions.shares()
                                && price.getValue().length == levels
                                && Levels.compare(price.getValue(), new long[levels]) >= 0);
    }

    private long[] bound(BranchTree.Bound bound, Case part) {
        long[] sum = new long[1 + problem.levels];
        int[] minimum = part.minimums();
        bound.shares().forEach((share, price) -> Levels.add(sum, price, problem.conditions.shareMost[share]));
        for (int node = 0; node < minimum.length; node++) {
            addEarnings(node, minimum[node], bound.nodes(), sum);
        }
        for (int learner = 0; learner < problem.learners(); learner++) {
            long[] best = new long[sum.length];
            for (int pair = problem.pairStart[learner]; pair < problem.pairStart[learner + 1]; pair++) {
                if (!part.banned[pair]) {
                    long[] left = left(learner, pair, part.required[learner], bound);
                    best = Levels.compare(left, best) > 0 ? left : best;
                }
            }
            Levels.add(sum, best, 1);
        }
        return sum;
    }

    /** Adds the most that a node can earn: with nobody, at its minimum, or full. */
    private void addEarnings(int node, int minimum, Map<Integer, long[]> prices, long[] sum) {
        long[] price = prices.get(node);
        int capacity = problem.capacity[node];
        long[] most = new long[sum.length];
        for (int units : new int[] {Math.min(minimum, capacity), capacity}) {
            long[] earned = new long[sum.length];
            if (price != null) {
                Levels.add(earned, price, units);
            }
            earned[0] = Math.addExact(earned[0], Math.min(units, minimum));
            most = Levels.compare(earned, most) > 0 ? earned : most;
        }
        Levels.add(sum, most, 1);
    }

    /** What is left of the gain of a pair after all prices. */
    private long[] left(int learner, int pair, boolean required, BranchTree.Bound bound) {
        int place = problem.pairPlace[pair];
        long[] left = new long[1 + problem.levels];
        problem.addGain(pair, left);
        left[0] += required ? 1 : 0;
        for (int node = place; node >= 0; node = problem.parent[node]) {
            long[] price = bound.nodes().get(node);
            if (price != null) {
                Levels.add(left, price, -1);
            }
        }
        bound.shares().forEach((share, price) -> {
            if (problem.conditions.inShare[share][learner] && problem.conditions.atShare[share][place]) {
                Levels.add(left, price, -1);
            }
        });
        return left;
    }
}
