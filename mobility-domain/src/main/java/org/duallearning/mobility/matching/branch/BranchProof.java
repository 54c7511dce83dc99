package org.duallearning.mobility.matching.branch;

import java.util.List;
import java.util.Map;

/** Follows a tree of cases and sees from the prices at its leaves alone whether any matching can be better. Solves nothing. */
public final class BranchProof {

    private final BranchProblem problem;
    private final long[] value;

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
        try {
            return new BranchProof(problem, placeOf).holds(tree, Case.whole(problem));
        } catch (ArithmeticException tooLarge) {
            return false;
        }
    }

    private boolean holds(BranchTree tree, Case part) {
        int contradicted = part.deduce();
        if (tree instanceof BranchTree.Inner inner) {
            List<Case> cases = part.split(inner.on());
            boolean all = cases.size() == inner.branches().size();
            for (int i = 0; all && i < cases.size(); i++) {
                all = holds(inner.branches().get(i), cases.get(i));
            }
            return all;
        }
        if (tree instanceof BranchTree.Contradiction) {
            return contradicted >= 0;
        }
        long[] least = value.clone();
        least[0] = part.obligations();
        if (tree instanceof BranchTree.Narrowed narrowed) {
            if (!areWellFormed(narrowed.prices())) {
                return false;
            }
            boolean[] tooFar = new CaseBound(problem, part, narrowed.prices()).tooFar(least);
            return holds(narrowed.rest(), part.without(tooFar));
        }
        BranchTree.Bound bound = (BranchTree.Bound) tree;
        return areWellFormed(bound) && problem.isNoBetter(new CaseBound(problem, part, bound).sum(), least);
    }

    private boolean areWellFormed(BranchTree.Bound prices) {
        return areWellFormed(prices.nodes(), problem.parent.length)
                && areWellFormed(prices.shares(), problem.conditions.shares())
                && prices.shares().values().stream()
                        .allMatch(price -> Levels.compare(price, new long[price.length]) >= 0);
    }

    private boolean areWellFormed(Map<Integer, long[]> prices, int count) {
        return prices.entrySet().stream()
                .allMatch(price ->
                        price.getKey() >= 0 && price.getKey() < count && price.getValue().length == 1 + problem.levels);
    }
}
