package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.duallearning.mobility.matching.RepairCertificate.BetterFit;
import org.duallearning.mobility.matching.RepairGains.Fixing;
import org.jspecify.annotations.Nullable;

/**
 * How much better the same learners fit the more of them move.
 *
 * <p>A price on keeping a place turns the question into one of greatest gain alone; the placements that are best at some
 * price are the corners of a concave line, found by trying the price at which two known corners are worth the same (Eisner
 * and Severance 1976). Prices prove every placement on the line. How many moves lie below it is a question for which no
 * quick way is known (it is that of a matching with an exact number of marked edges); there {@link FitSearch} answers.
 */
final class FitCurve {
    private final RepairGains gains;
    private final int leastKept;
    private final boolean[] placed;
    private final WorkLeft work;
    private final RepairPoint first;
    /** The best placement found for each number of learners who keep their place. */
    private final NavigableMap<Integer, RepairPoint> best = new TreeMap<>();

    private final List<Segment> segments = new ArrayList<>();
    private boolean complete = true;

    /** A stretch of the line. */
    private record Segment(RepairPoint more, RepairPoint fewer, KeepPrice price, BetterFit proof) {}

    /**
     * Starts from the placement with the fewest moves.
     *
     * @param leastKept placements in which so few or fewer keep their place are of no interest
     */
    FitCurve(RepairGains gains, RepairPoint first, int leastKept, WorkLeft work) {
        this.gains = gains;
        this.first = first;
        this.leastKept = leastKept;
        this.work = work;
        this.placed = new boolean[first.placeOf().length];
        for (int l = 0; l < placed.length; l++) {
            placed[l] = first.placeOf()[l] >= 0;
        }
        best.put(first.kept(), first);
    }

    /** The placements at which fit is gained, fewest moves first, without the one that it starts from. */
    List<RepairPoint> points() {
        Fixing[] root = gains.settledFixings(first.placeOf());
        RepairPoint last = solve(root, KeepPrice.nothing(gains.fit.levels));
        if (last != null && Arrays.compare(last.fit(), first.fit()) > 0) {
            add(last);
            divide(root, first, last);
            segments.forEach(segment -> fill(root, segment));
        }
        List<RepairPoint> points = new ArrayList<>();
        RepairPoint before = first;
        for (RepairPoint point : best.descendingMap().values()) {
            if (point.kept() > leastKept && Arrays.compare(point.fit(), before.fit()) > 0) {
                points.add(point);
                before = point;
            }
        }
        return points;
    }

    /** Whether every number of moves was decided. */
    boolean isComplete() {
        return complete;
    }

    private void divide(Fixing[] root, RepairPoint more, RepairPoint fewer) {
        if (more.kept() - 1 <= leastKept || more.kept() - fewer.kept() <= 1) {
            return;
        }
        KeepPrice price = KeepPrice.between(more, fewer, 1);
        RepairPoint middle = solve(root, price);
        if (middle == null) {
            return;
        }
        if (Arrays.compare(price.worth(middle.fit(), middle.kept()), price.worth(more.fit(), more.kept())) > 0) {
            add(middle);
            divide(root, more, middle);
            divide(root, middle, fewer);
        } else {
            BetterFit proof = middle.proof();
            if (proof != null) {
                segments.add(new Segment(more, fewer, price, proof));
            }
        }
    }

    /** Looks for placements on the line, then decides every number of moves at which there is none. */
    private void fill(Fixing[] root, Segment segment) {
        KeepPrice price = KeepPrice.between(segment.more(), segment.fewer(), -1);
        Fixing[] fixings = root.clone();
        long[] line = price.worth(segment.more().fit(), segment.more().kept());
        for (int l = 0; l < fixings.length && !isFilled(segment); l++) {
            if (gains.keeps(l, segment.more().placeOf())
                    && !gains.keeps(l, segment.fewer().placeOf())) {
                fixings[l] = Fixing.KEPT;
                RepairPoint point = solve(fixings, price);
                if (point != null && Arrays.equals(price.worth(point.fit(), point.kept()), line)) {
                    add(point.provenBy(segment.proof()));
                }
            }
        }
        for (int kept = segment.more().kept() - 1;
                kept > Math.max(segment.fewer().kept(), leastKept);
                kept--) {
            RepairPoint found = best.get(kept);
            if (found == null || found.proof() == null) {
                decide(root, segment, kept);
            }
        }
    }

    private boolean isFilled(Segment segment) {
        NavigableMap<Integer, RepairPoint> between =
                best.subMap(segment.fewer().kept(), false, segment.more().kept(), false);
        return between.size() == segment.more().kept() - segment.fewer().kept() - 1
                && between.values().stream().allMatch(point -> segment.proof().equals(point.proof()));
    }

    private void decide(Fixing[] root, Segment segment, int kept) {
        FitSearch search = new FitSearch(gains, this::solve, kept, bestKeeping(kept));
        search.run(root, segment.more(), segment.fewer(), segment.price());
        add(search.best());
    }

    private RepairPoint bestKeeping(int kept) {
        RepairPoint best = first;
        for (RepairPoint point : this.best.tailMap(kept).values()) {
            if (Arrays.compare(point.fit(), best.fit()) > 0) {
                best = point;
            }
        }
        return best;
    }

    private void add(RepairPoint point) {
        RepairPoint known = best.get(point.kept());
        int comparison = known == null ? 1 : Arrays.compare(point.fit(), known.fit());
        if (comparison > 0 || (comparison == 0 && known != null && known.proof() == null && known != first)) {
            best.put(point.kept(), point);
        }
    }

    /** The best placement under fixings at a price; null if the fixings cannot be met or the work budget is spent. */
    private @Nullable RepairPoint solve(Fixing[] fixings, KeepPrice price) {
        if (work.isSpent()) {
            complete = false;
            return null;
        }
        Optimum optimum = work.optimum(gains.problem, gains.ofTheSame(placed, fixings, price));
        complete &= optimum.isComplete();
        long asked = 0;
        for (int l = 0; l < placed.length; l++) {
            asked += (placed[l] ? 1 : 0) + (fixings[l] == Fixing.KEPT ? 1 : 0);
        }
        return optimum.total(0) == asked ? RepairPoint.of(gains, optimum.placeOf(), proof(price, optimum)) : null;
    }

    private @Nullable BetterFit proof(KeepPrice price, Optimum optimum) {
        if (price.keptFirst()) {
            return null;
        }
        return optimum.certificate() instanceof PriceCertificate prices
                ? new BetterFit(price.scale(), price.asList(), 0, prices.upTo(1 + gains.fit.levels))
                : new BetterFit(price.scale(), price.asList(), price.tie(), optimum.certificate());
    }
}
