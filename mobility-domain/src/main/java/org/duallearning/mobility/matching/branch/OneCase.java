package org.duallearning.mobility.matching.branch;

import java.util.Map;

/** A case and its bound, to be asked about single pairs of learners who go with nobody. Immutable and thread-safe. */
final class OneCase {

    private final BranchProblem problem;
    private final CasePrices prices;
    private final Map<Integer, long[]> nodePrices;
    /** The bound beyond the obligations of the case, without each learner. */
    private final long[][] without;

    OneCase(BranchProblem problem, Case part, BranchTree.Bound prices) {
        this.problem = problem;
        this.prices = new CasePrices(problem, part, prices);
        this.nodePrices = prices.nodes();
        CaseBound bound = new CaseBound(problem, part, prices);
        this.without = new long[problem.learners()][];
        for (int learner = 0; learner < without.length; learner++) {
            without[learner] = bound.without(bound.most(learner));
            without[learner][0] = Math.subtractExact(without[learner][0], part.obligations());
        }
    }

    /**
     * How much a matching of the case gains at most beyond its obligations with a learner at a place.
     *
     * @param gain what that pair gains, level by level
     * @param moreSeats how many units more some nodes would take
     */
    long[] with(int learner, int place, long[] gain, Map<Integer, Integer> moreSeats) {
        long[] with = new long[problem.width()];
        for (int k = 0; k < gain.length; k++) {
            with[1 + k] = Math.multiplyExact(gain[k], BranchProblem.THOUSANDTHS);
        }
        prices.takeFrom(with, 0, learner, place, problem.conditions.sharesOf(learner, place));
        Levels.add(with, without[learner], 1);
        moreSeats.forEach((node, seats) -> addEarnings(with, node, seats));
        return with;
    }

    private void addEarnings(long[] with, int node, int seats) {
        long[] price = nodePrices.get(node);
        if (price != null && Levels.compare(price, new long[price.length]) > 0) {
            Levels.add(with, price, seats);
        }
    }
}
