package org.duallearning.mobility.matching.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Conditions across learners and places, as plain numbers. Immutable; the arrays are handed over for good.
 *
 * <p>A group of places takes nobody, or at least its minimum. A share lets at most so many of some learners to some places.
 * Two who go together are in the same region, or both without a place; a region is a group, or a place that is in none.
 */
public final class SideConditions {

    private static final int NONE = -1;

    final int learners;
    final int[][] groupPlaces;
    final int[] groupMinimum;
    final boolean[][] inShare;
    final boolean[][] atShare;
    final int[] shareMost;
    final int[][] together;
    /** The region of each place: its group, or behind the groups one of its own. */
    final int[] regionOf;

    /**
     * Takes the conditions.
     *
     * @param learners how many learners there are
     * @param places how many places there are
     * @param groupPlaces the places of each group; no place is in two
     * @param groupMinimum how many learners each group takes at least, if any
     * @param shareLearners the learners of each share
     * @param sharePlaces the places of each share
     * @param shareMost how many of them may be there
     * @param together pairs of learners
     */
    public SideConditions(
            int learners,
            int places,
            int[][] groupPlaces,
            int[] groupMinimum,
            int[][] shareLearners,
            int[][] sharePlaces,
            int[] shareMost,
            int[][] together) {
        this.learners = learners;
        this.groupPlaces = groupPlaces;
        this.groupMinimum = groupMinimum;
        this.inShare = flags(shareLearners, learners);
        this.atShare = flags(sharePlaces, places);
        this.shareMost = shareMost;
        this.together = together;
        this.regionOf = new int[places];
        Arrays.setAll(regionOf, place -> groupPlaces.length + place);
        for (int group = 0; group < groupPlaces.length; group++) {
            for (int place : groupPlaces[group]) {
                regionOf[place] = group;
            }
        }
    }

    private static boolean[][] flags(int[][] members, int size) {
        boolean[][] flags = new boolean[members.length][size];
        for (int i = 0; i < members.length; i++) {
            for (int member : members[i]) {
                flags[i][member] = true;
            }
        }
        return flags;
    }

    int groups() {
        return groupMinimum.length;
    }

    int shares() {
        return shareMost.length;
    }

    /** How many of the share's learners are at its places. */
    int countShare(int share, int[] placeOf) {
        int count = 0;
        for (int learner = 0; learner < placeOf.length; learner++) {
            if (placeOf[learner] >= 0 && inShare[share][learner] && atShare[share][placeOf[learner]]) {
                count++;
            }
        }
        return count;
    }

    int countGroup(int group, int[] placeOf) {
        int count = 0;
        for (int place : placeOf) {
            if (place >= 0 && regionOf[place] == group) {
                count++;
            }
        }
        return count;
    }

    private int regionOfLearner(int learner, int[] placeOf) {
        return placeOf[learner] < 0 ? NONE : regionOf[placeOf[learner]];
    }

    boolean isApart(int pair, int[] placeOf) {
        return regionOfLearner(together[pair][0], placeOf) != regionOfLearner(together[pair][1], placeOf);
    }

    /** The groups that are too small, by number. */
    public List<Integer> groupsTooSmall(int[] placeOf) {
        List<Integer> groups = new ArrayList<>();
        for (int group = 0; group < groups(); group++) {
            int count = countGroup(group, placeOf);
            if (count > 0 && count < groupMinimum[group]) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** The shares that are exceeded, by number. */
    public List<Integer> sharesExceeded(int[] placeOf) {
        List<Integer> shares = new ArrayList<>();
        for (int share = 0; share < shares(); share++) {
            if (countShare(share, placeOf) > shareMost[share]) {
                shares.add(share);
            }
        }
        return shares;
    }

    /** The pairs that are not together, by number. */
    public List<Integer> pairsApart(int[] placeOf) {
        List<Integer> pairs = new ArrayList<>();
        for (int pair = 0; pair < together.length; pair++) {
            if (isApart(pair, placeOf)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
