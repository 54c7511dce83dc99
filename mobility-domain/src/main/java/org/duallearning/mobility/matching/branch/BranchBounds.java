package org.duallearning.mobility.matching.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What it costs at least to put a learner at a place, by the cases that prove a matching: also where the problem does not have
 * that pair. Nothing is solved. Immutable and thread-safe.
 */
public final class BranchBounds {

    private final BranchProblem problem;
    private final long[] value;
    /** Learners by whom a case was split: what follows from that rests on the pairs that they have. */
    private final boolean[] splitOn;

    private final List<OneCase> cases = new ArrayList<>();

    /**
     * Prepares the cases: those that are bounded, and those that were narrowed as they were before.
     *
     * @param tree cases that prove a matching
     * @param placeOf the place of each learner in it, -1 for none
     */
    public BranchBounds(BranchTree tree, BranchProblem problem, int[] placeOf) {
        this.problem = problem;
        this.value = problem.value(placeOf);
        this.splitOn = new boolean[problem.learners()];
        collect(tree, Case.whole(problem));
    }

    private void collect(BranchTree tree, Case part) {
        part.deduce();
        if (tree instanceof BranchTree.Inner inner) {
            if (inner.on() instanceof Split.OnShare on) {
                splitOn[on.learner()] = true;
            }
            List<Case> parts = part.split(inner.on());
            for (int i = 0; i < parts.size(); i++) {
                collect(inner.branches().get(i), parts.get(i));
            }
        } else if (tree instanceof BranchTree.Narrowed narrowed) {
            cases.add(new OneCase(problem, part, narrowed.prices()));
        } else if (tree instanceof BranchTree.Bound bound) {
            cases.add(new OneCase(problem, part, bound));
        }
    }

    /**
     * Returns how much less any matching gains in which a learner is at a place: zeros, and a whole number at the first level at
     * which there is a difference; below zero if such a matching may gain more. Null where nothing is known.
     *
     * @param gain what the pair gains, level by level
     * @param moreSeats how many units more than in the problem some nodes would take
     */
    public long @Nullable [] leastLoss(int learner, int place, long[] gain, Map<Integer, Integer> moreSeats) {
        boolean known = !problem.conditions.inCompany[learner]
                && (!splitOn[learner] || problem.hasPair(learner, place))
                && moreSeats.keySet().stream().allMatch(node -> problem.shareOfNode(node) < 0);
        long[] most = known ? mostWith(learner, place, gain, moreSeats) : null;
        if (most == null) {
            return null;
        }
        long[] loss = new long[problem.levels];
        for (int k = 0; k < loss.length; k++) {
            long less = value[1 + k] - most[1 + k];
            if (less != 0) {
                loss[k] = -Math.floorDiv(-less, BranchProblem.THOUSANDTHS);
                boolean decided = loss[k] != 0 || k + 1 == loss.length;
                return decided ? loss : null;
            }
        }
        return loss;
    }

    private long @Nullable [] mostWith(int learner, int place, long[] gain, Map<Integer, Integer> moreSeats) {
        long[] most = null;
        for (OneCase each : cases) {
            long[] with = each.with(learner, place, gain, moreSeats);
            if (with[0] > 0) {
                return null;
            }
            if (with[0] == 0 && (most == null || Levels.compare(with, most) > 0)) {
                most = with;
            }
        }
        return most;
    }
}
