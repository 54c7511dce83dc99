package org.duallearning.mobility.matching.flow;

/**
 * Mends an optimal assignment after seats came free: learners withdrew, or a place has more seats.
 *
 * <p>A freed seat whose price is not zero is worth filling. One search goes from it to the learners who would like to come, on
 * to the seats that they would leave, and ends with a learner who had no place or at a seat that is best left empty. It is
 * Dijkstra's over what each step loses by the prices (Edmonds and Karp 1972), from the side of the places. Afterwards the prices
 * along the way are lower and prove the assignment again. With m pairs, n learners and t places one seat takes time
 * O(m + n + t log t) at worst, in practice far less; memory O(m + t).
 */
public final class FreedSeats {

    /** What placing one learner counts, beside weights: more than all prices that are taken add up to. */
    private static final long ONE_PLACED = 1L << 60;

    private static final long LARGEST_WEIGHT_PRICE = 1L << 56;
    private static final int NOBODY = -1;

    private final PlacePairs byPlace;
    private final int[] capacity;
    private final int[] placeOf;
    private final int[] load;
    private final long[] learnerPrice;
    private final long[] placePrice;

    /** What is lost on the way to a seat that would be left. */
    private final long[] loss;

    private final NodeQueue queue;
    /** The places found by the search. */
    private final int[] reached;

    private int reachedCount;
    private final boolean[] isReached;
    private final boolean[] isSettled;
    /** Who would leave a reached place, and for which. */
    private final int[] mover;

    private final int[] destination;
    /** The least loss with which the way can end, with whom (or nobody), and where that learner is placed or a seat left. */
    private long leastLoss;

    private int lastLearner;
    private int lastPlace;

    private FreedSeats(LearnerPairs pairs, int[] capacity, int[] placeOf, long[] learnerPrice, long[] placePrice) {
        int places = capacity.length;
        this.byPlace = new PlacePairs(places, pairs);
        this.capacity = capacity;
        this.placeOf = placeOf;
        this.load = new int[places];
        this.learnerPrice = learnerPrice;
        this.placePrice = placePrice;
        this.loss = new long[places];
        this.queue = new NodeQueue(loss, 1, places);
        this.reached = new int[places];
        this.isReached = new boolean[places];
        this.isSettled = new boolean[places];
        this.mover = new int[places];
        this.destination = new int[places];
        for (int place : placeOf) {
            if (place != OptimalAssignment.UNPLACED) {
                load[place]++;
            }
        }
    }

    /**
     * Fills the seats that are free and have a price above zero, as far as that is of use. All other conditions of an optimum
     * must hold; the assignment and the prices are changed where they are.
     *
     * @param placeOf the place of each learner, or {@link OptimalAssignment#UNPLACED}
     * @param learnerPrice what each learner adds, as {@link #prices} makes them
     * @param placePrice what one more seat of each place adds
     */
    public static void fill(LearnerPairs pairs, int[] capacity, int[] placeOf, long[] learnerPrice, long[] placePrice) {
        new FreedSeats(pairs, capacity, placeOf, learnerPrice, placePrice).fillAll();
    }

    private void fillAll() {
        for (int p = 0; p < capacity.length; p++) {
            while (load[p] < capacity[p] && placePrice[p] > 0) {
                fillOne(p);
            }
        }
    }

    /**
     * Prices of two parts as one number each.
     *
     * @param placed whether each contains one learner placed
     * @param weight the weight that each contains beside
     * @throws IllegalArgumentException if a weight is beyond 2^56
     */
    public static long[] prices(boolean[] placed, long[] weight) {
        long[] prices = new long[weight.length];
        for (int i = 0; i < prices.length; i++) {
            if (weight[i] < -LARGEST_WEIGHT_PRICE || weight[i] > LARGEST_WEIGHT_PRICE) {
                throw new IllegalArgumentException("price " + weight[i] + " is too large to go on from; solve anew");
            }
            prices[i] = weight[i] + (placed[i] ? ONE_PLACED : 0);
        }
        return prices;
    }

    /** Which prices contain one learner placed. */
    public static boolean[] placed(long[] prices) {
        boolean[] placed = new boolean[prices.length];
        for (int i = 0; i < placed.length; i++) {
            placed[i] = prices[i] > ONE_PLACED / 2;
        }
        return placed;
    }

    /** The weights that prices contain. */
    public static long[] weights(long[] prices) {
        long[] weights = new long[prices.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = prices[i] > ONE_PLACED / 2 ? prices[i] - ONE_PLACED : prices[i];
        }
        return weights;
    }

    private void fillOne(int freed) {
        lastLearner = NOBODY;
        lastPlace = freed;
        leastLoss = placePrice[freed];
        reach(freed, 0, NOBODY, freed);
        while (!queue.isEmpty() && loss[queue.first()] < leastLoss) {
            int place = queue.first();
            queue.removeFirst();
            settle(place);
        }
        lowerPrices();
        moveUpTo(freed);
        forgetWay();
    }

    private void reach(int place, long lost, int by, int to) {
        loss[place] = lost;
        mover[place] = by;
        destination[place] = to;
        if (isReached[place]) {
            queue.fell(place);
        } else {
            isReached[place] = true;
            reached[reachedCount++] = place;
            queue.add(place);
        }
    }

    /** Looks who would come to a place, and what becomes free then. */
    private void settle(int place) {
        isSettled[place] = true;
        if (loss[place] + placePrice[place] < leastLoss) {
            leastLoss = loss[place] + placePrice[place];
            lastLearner = NOBODY;
            lastPlace = place;
        }
        for (int r = byPlace.start[place]; r < byPlace.start[place + 1]; r++) {
            int learner = PlacePairs.learner(byPlace.pair[r]);
            long gain = ONE_PLACED + PlacePairs.weight(byPlace.pair[r]);
            long lost = loss[place] + placePrice[place] + learnerPrice[learner] - gain;
            int left = placeOf[learner];
            if (left == OptimalAssignment.UNPLACED) {
                if (lost < leastLoss) {
                    leastLoss = lost;
                    lastLearner = learner;
                    lastPlace = place;
                }
            } else if (!isSettled[left] && (!isReached[left] || lost < loss[left])) {
                reach(left, lost, learner, place);
            }
        }
    }

    /** A seat is worth less the more of the search's least loss lies behind it; its holders add as much more. */
    private void lowerPrices() {
        for (int l = 0; l < placeOf.length; l++) {
            int place = placeOf[l];
            if (place != OptimalAssignment.UNPLACED && isSettled[place]) {
                learnerPrice[l] += leastLoss - loss[place];
            }
        }
        for (int i = 0; i < reachedCount; i++) {
            int place = reached[i];
            if (isSettled[place]) {
                placePrice[place] -= leastLoss - loss[place];
            }
        }
    }

    /** Moves everybody along the way, from its end up to the seat that was free. */
    private void moveUpTo(int freed) {
        int place = lastPlace;
        if (lastLearner == NOBODY) {
            load[place]--;
        } else {
            placeOf[lastLearner] = place;
        }
        while (place != freed) {
            placeOf[mover[place]] = destination[place];
            place = destination[place];
        }
        load[freed]++;
    }

    private void forgetWay() {
        for (int i = 0; i < reachedCount; i++) {
            isReached[reached[i]] = false;
            isSettled[reached[i]] = false;
        }
        reachedCount = 0;
        queue.clear();
    }
}
