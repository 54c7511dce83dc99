package org.duallearning.mobility.matching.flow;

import java.util.Arrays;

/**
 * Most learners placed and then the greatest weight, from an assignment and prices that were optimal before a few changes.
 *
 * <p>Whoever has no longer a seat, or would rather sit elsewhere at the present prices, waits outside. Then seats that are free
 * but have a price are filled from inside, and at last those who wait enter one by one. Each takes one search for the way that
 * loses least by the prices, forwards or backwards (Dijkstra's over reduced costs: Edmonds and Karp 1972), and leaves an optimum
 * with prices that prove it; so the work goes with the changes. With m pairs, n learners, t places and c changes: time
 * O(c m log t) at worst, in practice one look at all pairs and few steps for each change; memory O(m + n + t).
 */
public final class MendedAssignment {

    private static final int NOBODY = -1;
    private static final int UNPLACED = OptimalAssignment.UNPLACED;
    /** Less than being left out is worth. */
    private static final long NOTHING = -1;

    private final LearnerPairs pairs;
    private final PlacePairs byPlace;
    private final int[] capacity;
    private final int[] placeOf;
    private final int[] load;
    private final long[] learnerPrice;
    private final long[] placePrice;
    /** Who has yet to enter. */
    private final boolean[] waits;

    private final PlaceWays ways;
    /** The least loss with which a way can end. */
    private long leastLoss;
    /** The place at that end, or none; and the learner who gets a place there or loses the one there, or nobody. */
    private int lastPlace;

    private int lastLearner;

    private MendedAssignment(LearnerPairs pairs, int[] capacity, int[] placeOf, long[] placePrice) {
        int places = capacity.length;
        this.pairs = pairs;
        this.byPlace = new PlacePairs(places, pairs);
        this.capacity = capacity;
        this.placeOf = placeOf;
        this.load = new int[places];
        this.learnerPrice = new long[placeOf.length];
        this.placePrice = placePrice;
        this.waits = new boolean[placeOf.length];
        this.ways = new PlaceWays(places);
    }

    /**
     * Finds an optimal assignment that moves few from where they were. Any assignment and prices will do to start from; the
     * fewer changes they need, the faster.
     *
     * @param capacity the seats of each place
     * @param placeOf where each learner was; those who are not among the pairs any more are left out
     * @param scarce whether one more seat of a place placed one learner more
     * @param placePrice the weight that one more seat added
     * @throws IllegalArgumentException if a price is beyond 2^56
     */
    public static MendedAssignment of(
            LearnerPairs pairs, int[] capacity, int[] placeOf, boolean[] scarce, long[] placePrice) {
        int[] start = Arrays.copyOf(placeOf, pairs.learners());
        Arrays.fill(start, Math.min(placeOf.length, start.length), start.length, UNPLACED);
        MendedAssignment mended = new MendedAssignment(pairs, capacity, start, TwoPartPrice.of(scarce, placePrice));
        for (int l = 0; l < start.length; l++) {
            mended.keepSeatOrWait(l);
        }
        for (int p = 0; p < capacity.length; p++) {
            while (mended.hasRoom(p) && mended.placePrice[p] > 0) {
                mended.fillSeat(p);
            }
        }
        for (int l = 0; l < start.length; l++) {
            if (mended.waits[l]) {
                mended.enter(l);
            }
        }
        return mended;
    }

    private boolean hasRoom(int place) {
        return load[place] < capacity[place];
    }

    private void keepSeatOrWait(int learner) {
        long best = 0;
        long held = NOTHING;
        for (int e = pairs.start()[learner]; e < pairs.end()[learner]; e++) {
            long worth = worth(e);
            best = Math.max(best, worth);
            held = pairs.place()[e] == placeOf[learner] ? worth : held;
        }
        learnerPrice[learner] = best;
        if (held == best && hasRoom(placeOf[learner])) {
            load[placeOf[learner]]++;
        } else {
            placeOf[learner] = UNPLACED;
            waits[learner] = best > 0;
        }
    }

    /** What a pair would leave its learner at the present price of the place. */
    private long worth(int pair) {
        return TwoPartPrice.ofPair(pairs.weight()[pair]) - placePrice[pairs.place()[pair]];
    }

    /** Fills a free seat, or lowers its price to zero if it is best left free. */
    private void fillSeat(int freed) {
        endWith(placePrice[freed], freed, NOBODY);
        ways.reach(freed, 0, NOBODY, PlaceWays.START);
        while (ways.hasNextBelow(leastLoss)) {
            lookWhoComesTo(ways.settleNext());
        }
        changePrices(-1);
        if (lastLearner == NOBODY) {
            load[lastPlace]--;
        } else {
            placeOf[lastLearner] = lastPlace;
        }
        for (int p = lastPlace; p != freed; p = ways.before(p)) {
            placeOf[ways.learner(p)] = ways.before(p);
        }
        load[freed]++;
        ways.clear();
    }

    private void endWith(long loss, int place, int learner) {
        leastLoss = loss;
        lastPlace = place;
        lastLearner = learner;
    }

    /** Looks who would come to a place, and which seats that frees; or whether its own seat is best left free. */
    private void lookWhoComesTo(int place) {
        long lost = ways.loss(place) + placePrice[place];
        if (lost < leastLoss) {
            endWith(lost, place, NOBODY);
        }
        for (int r = byPlace.start[place]; r < byPlace.start[place + 1]; r++) {
            int learner = PlacePairs.learner(byPlace.pair[r]);
            if (waits[learner]) {
                continue;
            }
            long lostByComing = lost + learnerPrice[learner] - TwoPartPrice.ofPair(PlacePairs.weight(byPlace.pair[r]));
            if (placeOf[learner] != UNPLACED) {
                ways.reach(placeOf[learner], lostByComing, learner, place);
            } else if (lostByComing < leastLoss) {
                endWith(lostByComing, place, learner);
            }
        }
    }

    /** Places a learner who waits, perhaps instead of another one, or leaves the learner out. */
    private void enter(int learner) {
        waits[learner] = false;
        long best = 0;
        for (int e = pairs.start()[learner]; e < pairs.end()[learner]; e++) {
            best = Math.max(best, worth(e));
        }
        learnerPrice[learner] = best;
        endWith(best, UNPLACED, learner);
        lookWhereToGo(learner, 0, PlaceWays.START);
        while (ways.hasNextBelow(leastLoss)) {
            lookWhoLeaves(ways.settleNext());
        }
        learnerPrice[learner] -= leastLoss;
        changePrices(1);
        if (lastPlace != UNPLACED) {
            seatAlongWay();
        }
        ways.clear();
    }

    private void lookWhereToGo(int learner, long lost, int from) {
        for (int e = pairs.start()[learner]; e < pairs.end()[learner]; e++) {
            ways.reach(pairs.place()[e], lost + learnerPrice[learner] - worth(e), learner, from);
        }
    }

    /** Ends the way at a place with room; else looks where its holders would go, and who of them is best left out. */
    private void lookWhoLeaves(int place) {
        long lost = ways.loss(place);
        if (hasRoom(place)) {
            endWith(lost, place, NOBODY);
            return;
        }
        for (int r = byPlace.start[place]; r < byPlace.start[place + 1]; r++) {
            int holder = PlacePairs.learner(byPlace.pair[r]);
            if (placeOf[holder] == place) {
                if (lost + learnerPrice[holder] < leastLoss) {
                    endWith(lost + learnerPrice[holder], place, holder);
                }
                lookWhereToGo(holder, lost, place);
            }
        }
    }

    private void seatAlongWay() {
        if (lastLearner == NOBODY) {
            load[lastPlace]++;
        } else {
            placeOf[lastLearner] = UNPLACED;
        }
        for (int p = lastPlace; p != PlaceWays.START; p = ways.before(p)) {
            placeOf[ways.learner(p)] = p;
        }
    }

    /** Moves the price of each place on the ways by what it is nearer than the end, and those of its holders against it. */
    private void changePrices(int sign) {
        for (int l = 0; l < placeOf.length; l++) {
            if (placeOf[l] != UNPLACED) {
                learnerPrice[l] -= sign * nearer(placeOf[l]);
            }
        }
        for (int p = 0; p < placePrice.length; p++) {
            placePrice[p] += sign * nearer(p);
        }
    }

    private long nearer(int place) {
        return ways.isSettled(place) ? leastLoss - ways.loss(place) : 0;
    }

    /** The place of each learner, or {@link OptimalAssignment#UNPLACED}. */
    public int[] placeOf() {
        return placeOf;
    }

    /** Whether leaving a learner out would leave one fewer placed. */
    public boolean[] needed() {
        return TwoPartPrice.placed(learnerPrice);
    }

    /** The weight that each learner adds. */
    public long[] learnerPrice() {
        return TwoPartPrice.weights(learnerPrice);
    }

    /** Whether one more seat of a place would place one learner more. */
    public boolean[] scarce() {
        return TwoPartPrice.placed(placePrice);
    }

    /** The weight that one more seat of each place would add. */
    public long[] placePrice() {
        return TwoPartPrice.weights(placePrice);
    }
}
