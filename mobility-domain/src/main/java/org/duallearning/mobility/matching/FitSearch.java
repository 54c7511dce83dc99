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
        return b == 0 ? a : greatestCommonDivisor(b, Math.floorMod(a, b));
    }

    /** The best placement found. */
    RepairPoint best() {
        return best;
    }

    /**
     * Searches everything that fixings leave.
     *
     * @param more a corner of the line in which at least so many keep their place
     * @param fewer the next corner, in which fewer do
     * @param price the price at which they are worth the same
     */
    void run(Fixing[] fixings, RepairPoint more, RepairPoint fewer, KeepPrice price) {
        if (canBeat(more, price)) {
            branch(fixings, more, fewer, price);
        }
    }

    private void branch(Fixing[] fixings, RepairPoint more, RepairPoint fewer, KeepPrice price) {
        for (int l = 0; l < fixings.length; l++) {
            if (fixings[l] == Fixing.FREE && gains.keeps(l, more.placeOf()) && !gains.keeps(l, fewer.placeOf())) {
                Fixing[] narrower = fixings.clone();
                narrower[l] = Fixing.KEPT;
                narrow(narrower, more, null, price);
                narrower[l] = Fixing.MOVED;
                narrow(narrower, null, fewer, price);
                return;
            }
        }
    }

    /** Finds the two corners between which the line passes under fixings; the corner that keeps to them is known. */
    private void narrow(
            Fixing[] fixings, @Nullable RepairPoint knownMore, @Nullable RepairPoint knownFewer, KeepPrice price) {
        RepairPoint middle = solver.solve(fixings, price);
        if (middle == null) {
            return;
        }
        offer(middle);
        if (!canBeat(middle, price)) {
            return;
        }
        RepairPoint more = middle.kept() >= kept ? middle : knownMore;
        RepairPoint fewer = middle.kept() < kept ? middle : knownFewer;
        if (more == null) {
            more = solver.solve(fixings, KeepPrice.aboveAll(step.length));
        }
        if (more == null || more.kept() < kept) {
            return;
        }
        offer(more);
        if (fewer == null) {
            fewer = solver.solve(fixings, KeepPrice.nothing(step.length));
        }
        if (fewer != null) {
            offer(fewer);
            descend(fixings, more, fewer);
        }
    }

    private void descend(Fixing[] fixings, RepairPoint more, RepairPoint fewer) {
        RepairPoint left = more;
        RepairPoint right = fewer;
        while (right.kept() < kept && Arrays.compare(right.fit(), left.fit()) > 0) {
            KeepPrice price = KeepPrice.between(left, right, 1);
            RepairPoint middle = solver.solve(fixings, price);
            if (middle == null) {
                return;
            }
            offer(middle);
            if (Arrays.compare(price.worth(middle.fit(), middle.kept()), price.worth(left.fit(), left.kept())) <= 0) {
                run(fixings, left, right, price);
                return;
            }
            left = middle.kept() >= kept ? middle : left;
            right = middle.kept() < kept ? middle : right;
        }
    }

    private void offer(RepairPoint point) {
        if (point.kept() >= kept && Arrays.compare(point.fit(), best.fit()) > 0) {
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
