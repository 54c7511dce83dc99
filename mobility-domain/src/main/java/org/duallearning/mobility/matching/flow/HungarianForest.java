package org.duallearning.mobility.matching.flow;

import java.util.Arrays;

/**
 * Most learners placed and then the greatest weight, or the greatest weight alone, on plain arrays.
 *
 * <p>All learners who are not placed offer the same for a seat: the level. It falls from the greatest weight; whenever
 * a pair becomes worth it, the place is reached. A reached place with room takes the learner, and the learners along the way
 * move on. A full one joins the tree of that learner together with those who hold its seats, who now look elsewhere while
 * prices in the tree rise as the level falls. This is the Hungarian method (Kuhn 1955) with one forest grown from all
 * unplaced learners at once; only the tree that found room is taken apart. The assignment has the greatest weight of all
 * that place as many, at every moment; so falling to the end places most, stopping at zero gains most.
 *
 * <p>With n learners, m pairs and k placed: time O(k m log n) at worst, memory O(m + n). All prices are sums of at most 2n weights,
 * so nothing overflows.
 */
public final class HungarianForest {

    private static final int NOBODY = -1;
    /** Below every price and level that occurs. */
    private static final long NEVER = Long.MIN_VALUE / 4;
    /** Above every price and level that occurs, so that nobody offers as much. */
    private static final long BEYOND = Long.MAX_VALUE / 2;

    private final int[] pairStart;
    private final int[] pairEnd;
    private final int[] pairPlace;
    private final int[] pairWeight;
    private final PlacePairs byPlace;
    private final int learners;
    private final EventQueue events;

    private final int[] placeOf;
    private final int[] load;
    /** Who holds the seats of each place, one row of seats after the other. */
    private final int[] seatStart;

    private final int[] holder;
    private final int[] seatOf;

    /** The learner at the root of a learner's tree, or nobody. */
    private final int[] root;
    /** What placed learners add; left as it was while they are in a tree. */
    private final long[] learnerPrice;
    /** What learners in trees add, without the level; for all others {@link #BEYOND}. */
    private final long[] priceInTree;
    /** The price of a place; in a tree, plus the level. */
    private final long[] placePrice;

    private final boolean[] inTree;
    /** The places of the tree of each root, as linked lists. */
    private final int[] firstInTree;

    private final int[] nextInTree;
    /**
     * The greatest weight less price in tree of all learners in trees that a place is paired with, or more. The place is
     * reached when the level has fallen to this less the place's price. For places in trees {@link #BEYOND}.
     */
    private final long[] offer;

    private final int[] reachedBy;
    private final int[] reachWeight;

    private HungarianForest(LearnerPairs pairs, int[] capacity, long floor) {
        this.learners = pairs.learners();
        int places = capacity.length;
        this.pairStart = pairs.start();
        this.pairEnd = pairs.end();
        this.pairPlace = pairs.place();
        this.pairWeight = pairs.weight();
        this.byPlace = new PlacePairs(places, pairs);
        this.events = new EventQueue(floor, learners + places);
        this.placeOf = filled(learners, OptimalAssignment.UNPLACED);
        this.load = new int[places];
        this.seatStart = new int[places + 1];
        for (int p = 0; p < places; p++) {
            int wanted = byPlace.start[p + 1] - byPlace.start[p];
            seatStart[p + 1] = seatStart[p] + Math.min(capacity[p], wanted);
        }
        this.holder = new int[seatStart[places]];
        this.seatOf = new int[learners];
        this.root = filled(learners, NOBODY);
        this.learnerPrice = new long[learners];
        this.priceInTree = new long[learners];
        Arrays.fill(priceInTree, BEYOND);
        this.placePrice = new long[places];
        this.inTree = new boolean[places];
        this.firstInTree = filled(learners, NOBODY);
        this.nextInTree = new int[places];
        this.offer = new long[places];
        Arrays.fill(offer, NEVER);
        this.reachedBy = new int[places];
        this.reachWeight = new int[places];
    }

    private static int[] filled(int length, int value) {
        int[] array = new int[length];
        Arrays.fill(array, value);
        return array;
    }

    /**
     * Finds an optimal assignment; which one of several depends on the order of learners and pairs.
     *
     * @param capacity the seats of each place
     * @param mostPlaced whether to place as many as possible before looking at weight
     */
    public static HungarianForest solve(LearnerPairs pairs, int[] capacity, boolean mostPlaced) {
        HungarianForest forest = new HungarianForest(pairs, capacity, mostPlaced ? NEVER : 0);
        forest.run();
        return forest;
    }

    private void run() {
        for (int l = 0; l < learners; l++) {
            if (pairStart[l] < pairEnd[l]) {
                int best = pairWeight[pairStart[l]];
                for (int e = pairStart[l] + 1; e < pairEnd[l]; e++) {
                    best = Math.max(best, pairWeight[e]);
                }
                events.set(l, best);
            }
        }
        for (int event = events.next(); event != EventQueue.NOTHING; event = events.next()) {
            if (event < learners) {
                enter(event);
            } else {
                reach(event - learners);
            }
        }
        for (int l = 0; l < learners; l++) {
            learnerPrice[l] = root[l] == NOBODY ? learnerPrice[l] : priceInTree[l];
        }
    }

    /** Places a learner directly, or starts a tree; waits if all places have become too dear meanwhile. */
    private void enter(int learner) {
        long level = events.level();
        long best = NEVER;
        boolean touchesTree = false;
        for (int e = pairStart[learner]; e < pairEnd[learner]; e++) {
            int p = pairPlace[e];
            if (inTree[p]) {
                touchesTree = true;
                continue;
            }
            long worth = pairWeight[e] - placePrice[p];
            if (worth == level && hasRoom(p)) {
                learnerPrice[learner] = level;
                sit(learner, p, seatStart[p] + load[p]++);
                return;
            }
            best = Math.max(best, worth);
        }
        if (best < level && !touchesTree) {
            events.set(learner, best);
        } else {
            learnerPrice[learner] = level;
            join(learner, learner);
        }
    }

    private boolean hasRoom(int place) {
        return seatStart[place] + load[place] < seatStart[place + 1];
    }

    private void sit(int learner, int place, int seat) {
        placeOf[learner] = place;
        seatOf[learner] = seat;
        holder[seat] = learner;
    }

    /** Takes a learner into a tree and tells when the other places are reached; true if that found room at once. */
    private boolean join(int learner, int tree) {
        long level = events.level();
        long price = learnerPrice[learner] - level;
        root[learner] = tree;
        priceInTree[learner] = price;
        int end = pairEnd[learner];
        for (int e = pairStart[learner]; e < end; e++) {
            int p = pairPlace[e];
            long offered = pairWeight[e] - price;
            if (offered > offer[p]) {
                offer[p] = offered;
                reachedBy[p] = learner;
                reachWeight[p] = pairWeight[e];
                long at = offered - placePrice[p];
                if (at == level && hasRoom(p)) {
                    augment(p);
                    return true;
                }
                events.set(learners + p, at);
            }
        }
        return false;
    }

    private void reach(int place) {
        long level = events.level();
        if (offer[place] - placePrice[place] != level) {
            return;
        }
        int by = reachedBy[place];
        if (reachWeight[place] - priceInTree[by] != offer[place]) {
            lookWhoReaches(place);
        } else if (hasRoom(place)) {
            augment(place);
        } else {
            grow(place, root[by]);
        }
    }

    /** Takes a full place into a tree, with those who hold its seats. */
    private void grow(int place, int tree) {
        inTree[place] = true;
        offer[place] = BEYOND;
        placePrice[place] += events.level();
        nextInTree[place] = firstInTree[tree];
        firstInTree[tree] = place;
        boolean foundRoom = false;
        for (int s = seatStart[place]; s < seatStart[place + 1] && !foundRoom; s++) {
            foundRoom = join(holder[s], tree);
        }
    }

    /** Finds from the side of a place who of all trees reaches it first. */
    private void lookWhoReaches(int place) {
        long enough = events.level() + placePrice[place];
        long best = NEVER;
        int bestRow = -1;
        int end = byPlace.start[place + 1];
        for (int r = byPlace.start[place]; r < end; r++) {
            long offered = PlacePairs.weight(byPlace.pair[r]) - priceInTree[PlacePairs.learner(byPlace.pair[r])];
            if (offered > best) {
                best = offered;
                bestRow = r;
                if (offered == enough) {
                    break;
                }
            }
        }
        offer[place] = best;
        if (bestRow >= 0) {
            reachedBy[place] = PlacePairs.learner(byPlace.pair[bestRow]);
            reachWeight[place] = PlacePairs.weight(byPlace.pair[bestRow]);
            events.set(learners + place, best - placePrice[place]);
        }
    }

    /** Seats the learners along the way to a place with room, and takes their tree apart. */
    private void augment(int end) {
        int tree = root[reachedBy[end]];
        int first = firstInTree[tree];
        takeApart(tree);
        int place = end;
        int seat = seatStart[end] + load[end]++;
        while (place >= 0) {
            int learner = reachedBy[place];
            int placeLeft = placeOf[learner];
            int seatLeft = seatOf[learner];
            sit(learner, place, seat);
            place = placeLeft;
            seat = seatLeft;
        }
        lookWhoReaches(end);
        for (int p = first; p != NOBODY; p = nextInTree[p]) {
            lookWhoReaches(p);
        }
    }

    private void takeApart(int tree) {
        long level = events.level();
        for (int p = firstInTree[tree]; p != NOBODY; p = nextInTree[p]) {
            inTree[p] = false;
            placePrice[p] -= level;
            for (int s = seatStart[p]; s < seatStart[p + 1]; s++) {
                leaveTree(holder[s], level);
            }
        }
        leaveTree(tree, level);
        firstInTree[tree] = NOBODY;
    }

    private void leaveTree(int learner, long level) {
        if (root[learner] != NOBODY) {
            root[learner] = NOBODY;
            learnerPrice[learner] = priceInTree[learner] + level;
            priceInTree[learner] = BEYOND;
        }
    }

    /** The place of each learner, or {@link OptimalAssignment#UNPLACED}. */
    public int[] placeOf() {
        return placeOf;
    }

    /** How many seats of each place are taken. */
    public int[] load() {
        return load;
    }

    /** What each learner adds to the weight. */
    public long[] learnerPrice() {
        return learnerPrice;
    }

    /** What one more seat of each place would add to the weight. */
    public long[] placePrice() {
        return placePrice;
    }

    /** Whether one more seat of the place would place one learner more; tells nothing if weight alone was sought. */
    public boolean[] scarce() {
        return inTree;
    }

    /** Whether leaving the learner out would leave one fewer placed; tells nothing if weight alone was sought. */
    public boolean[] needed() {
        boolean[] needed = new boolean[learners];
        for (int l = 0; l < learners; l++) {
            needed[l] = placeOf[l] >= 0 && root[l] == NOBODY;
        }
        return needed;
    }
}
