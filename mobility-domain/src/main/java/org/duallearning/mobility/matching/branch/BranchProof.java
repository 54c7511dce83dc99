package org.duallearning.mobility.matching.branch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /**
     * Returns what a proven matching gains more than any that makes each pair, at least: at the first level at which the prices
     * show a difference, a whole number; zeros where they show none. Null where no matching makes the pair.
     *
     * @param tree cases that prove the matching
     * @param placeOf the place of each learner, -1 for none
     */
    public static long[] @Nullable [] losses(BranchTree tree, BranchProblem problem, int[] placeOf) {
        BranchProof proof = new BranchProof(problem, placeOf);
        long[][] most = new long[problem.pairPlace.length][];
        proof.addMost(tree, Case.whole(problem), most);
        return Arrays.stream(most)
                .map(each -> each == null ? null : proof.loss(each))
                .toArray(long[][]::new);
    }

    private void addMost(BranchTree tree, Case part, long[] @Nullable [] most) {
        part.deduce();
        if (tree instanceof BranchTree.Inner inner) {
            List<Case> cases = part.split(inner.on());
            for (int i = 0; i < cases.size(); i++) {
                addMost(inner.branches().get(i), cases.get(i), most);
            }
        } else if (tree instanceof BranchTree.Bound bound) {
            CaseBound.withEachPair(problem, part, bound, (pair, with) -> keepMost(part, pair, with, most));
        } else if (tree instanceof BranchTree.Narrowed narrowed) {
            long[] least = value.clone();
            least[0] = part.obligations();
            boolean[] tooFar = new boolean[most.length];
            CaseBound.withEachPair(problem, part, narrowed.prices(), (pair, with) -> {
                tooFar[pair] = problem.isNoBetter(with, least);
                if (tooFar[pair]) {
                    keepMost(part, pair, with, most);
                }
            });
            part.ban(pair -> tooFar[pair]);
            addMost(narrowed.rest(), part, most);
        }
    }

    /** A bound that may exceed the obligations of its case says nothing about gains; then the value itself is taken. */
    private void keepMost(Case part, int pair, long[] with, long[] @Nullable [] most) {
        int obligations = part.obligations();
        if (with[0] >= obligations) {
            long[] gains = with[0] == obligations ? with : value.clone();
            gains[0] = 0;
            most[pair] = most[pair] == null || Levels.compare(gains, most[pair]) > 0 ? gains : most[pair];
        }
    }

    private long[] loss(long[] most) {
        long[] loss = new long[problem.levels];
        for (int k = 0; k < loss.length; k++) {
            long less = Math.subtractExact(value[1 + k], most[1 + k]);
            if (less != 0) {
                loss[k] = Math.max(0, -Math.floorDiv(-less, BranchProblem.THOUSANDTHS));
                return loss;
            }
        }
        return loss;
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
            CaseBound.narrow(problem, part, narrowed.prices(), least);
            return holds(narrowed.rest(), part);
        }
        BranchTree.Bound bound = (BranchTree.Bound) tree;
        return areWellFormed(bound) && problem.isNoBetter(CaseBound.of(problem, part, bound), least);
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
