package org.duallearning.mobility.matching;

import java.util.Arrays;
import org.duallearning.mobility.matching.RepairGains.Fixing;
import org.jspecify.annotations.Nullable;

/**
 * The best fit of the same learners if at least so many keep their place: branch and bound, with the price of keeping a
 * place as bound (Land and Doig 1960; Geoffrion 1974). Exponential at worst.
 */
final class FitSearch {
    private final RepairGains gains;
    private final Solver solver;
    private final int kept;
    private final long[] step;
    private RepairPoint best;

    /** Answers the best placement under fixings at a price, or null if there is none. */
    interface Solver {
        @Nullable
        RepairPoint solve(Fixing[] fixings, KeepPrice price);
    }

    FitSearch(RepairGains gains, Solver solver, int kept, RepairPoint best) {
        this.gains = gains;
        this.solver = solver;
        this.kept = kept;
        this.best = best;
        this.step = new long[gains.fit.levels];
        for (int e = 0; e < gains.problem.pairs().size(); e++) {
            for (int k = 0; k < step.length; k++) {
                step[k] = greatestCommonDivisor(step[k], Math.abs(gains.fit.at(e, k)));
            }
        }
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    /** The best placement found. */
    RepairPoint best() {
        return best;
    }

    /** Searches everything that the fixings leave. */
    void run(Fixing[] fixings) {
        RepairPoint more = solver.solve(fixings, KeepPrice.aboveAll(step.length));
        if (more == null || more.kept() < kept) {
            return;
        }
        offer(more);
        RepairPoint fewer = solver.solve(fixings, KeepPrice.nothing(step.length));
        if (fewer == null) {
            return;
        }
        while (fewer.kept() < kept && Arrays.compare(fewer.fit(), more.fit()) > 0) {
            KeepPrice price = KeepPrice.between(more, fewer, 1);
            RepairPoint middle = solver.solve(fixings, price);
            if (middle == null) {
                return;
            }
            if (Arrays.compare(price.worth(middle.fit(), middle.kept()), price.worth(more.fit(), more.kept())) <= 0) {
                if (canBeat(more, price)) {
                    branch(fixings, more, fewer);
                }
                return;
            }
            if (middle.kept() >= kept) {
                offer(middle);
                more = middle;
            } else {
                fewer = middle;
            }
        }
        if (fewer.kept() >= kept) {
            offer(fewer);
        }
    }

    private void branch(Fixing[] fixings, RepairPoint more, RepairPoint fewer) {
        for (int l = 0; l < fixings.length; l++) {
            if (fixings[l] == Fixing.FREE && gains.keeps(l, more.placeOf()) && !gains.keeps(l, fewer.placeOf())) {
                for (Fixing fixing : new Fixing[] {Fixing.KEPT, Fixing.MOVED}) {
                    Fixing[] narrower = fixings.clone();
                    narrower[l] = fixing;
                    run(narrower);
                }
                return;
            }
        }
    }

    private void offer(RepairPoint point) {
        if (Arrays.compare(point.fit(), best.fit()) > 0) {
            best = new RepairPoint(point.placeOf(), point.kept(), point.fit(), null);
        }
    }

    /** Whether a line through a placement leaves room for a fit that is better than the best. */
    boolean canBeat(RepairPoint onTheLine, KeepPrice price) {
        int last = step.length - 1;
        if (step[last] == 0 && step.length == 1) {
            return false;
        }
        long[] better = best.fit().clone();
        better[last] += step[last] == 0 ? 1 : step[last];
        return Arrays.compare(price.worth(better, kept), price.worth(onTheLine.fit(), onTheLine.kept())) <= 0;
    }
}
