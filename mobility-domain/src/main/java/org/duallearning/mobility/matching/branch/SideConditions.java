package org.duallearning.mobility.matching.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Conditions across learners and places, as plain numbers. Immutable; the arrays are handed over for good.
 *
 * <p>A group of places takes nobody, or at least its minimum. A share lets at most so many of some learners to some places.
 * A company of learners goes to one region, or nowhere; a region is a group, or a place that is in none.
 */
public final class SideConditions {

    private static final int NONE = -1;

    final int[][] groupPlaces;
    final int[] groupMinimum;
    final int[][] shareLearners;
    final int[][] sharePlaces;
    final int[][] together;
    /** The shares that name each learner. */
    private final int[][] sharesOf;

    final boolean[][] atShare;
    final int[] shareMost;
    /** The shares that let nobody there. */
    final BitSet closedShares = new BitSet();
    /** The learners of each company; nobody is in two. */
    final int[][] companies;
    /** Whether each learner is in one. */
    final boolean[] inCompany;
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
     * @param together pairs of learners who go together; whoever is linked by them is one company
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
        this.groupPlaces = groupPlaces;
        this.groupMinimum = groupMinimum;
        this.shareLearners = shareLearners;
        this.sharePlaces = sharePlaces;
        this.together = together;
        this.sharesOf = sharesOf(shareLearners, learners);
        this.atShare = flags(sharePlaces, places);
        this.shareMost = shareMost;
        for (int share = 0; share < shareMost.length; share++) {
            closedShares.set(share, shareMost[share] == 0);
        }
        this.companies = companies(together, learners);
        this.inCompany = new boolean[learners];
        for (int[] members : companies) {
            for (int learner : members) {
                inCompany[learner] = true;
            }
        }
        this.regionOf = new int[places];
        Arrays.setAll(regionOf, place -> groupPlaces.length + place);
        for (int group = 0; group < groupPlaces.length; group++) {
            for (int place : groupPlaces[group]) {
                regionOf[place] = group;
            }
        }
    }

    private static int[][] companies(int[][] together, int learners) {
        int[] earlier = new int[learners];
        Arrays.setAll(earlier, learner -> learner);
        for (int[] pair : together) {
            int one = first(pair[0], earlier);
            int other = first(pair[1], earlier);
            earlier[Math.max(one, other)] = Math.min(one, other);
        }
        SortedMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int learner = 0; learner < learners; learner++) {
            members.computeIfAbsent(first(learner, earlier), any -> new ArrayList<>())
                    .add(learner);
        }
        return members.values().stream()
                .filter(company -> company.size() > 1)
                .map(company -> company.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static int[][] sharesOf(int[][] shareLearners, int learners) {
        List<List<Integer>> shares = new ArrayList<>();
        for (int learner = 0; learner < learners; learner++) {
            shares.add(new ArrayList<>());
        }
        for (int share = 0; share < shareLearners.length; share++) {
            for (int learner : shareLearners[share]) {
                shares.get(learner).add(share);
            }
        }
        return shares.stream()
                .map(own -> own.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The first learner of a company, found through one earlier learner after another; later searches are shorter. */
    private static int first(int learner, int[] earlier) {
        int at = learner;
        while (earlier[at] != at) {
            earlier[at] = earlier[earlier[at]];
            at = earlier[at];
        }
        return at;
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

    int regions() {
        return groups() + regionOf.length;
    }

    int shares() {
        return shareMost.length;
    }

    /** The shares that name a learner. */
    int[] sharesOf(int learner) {
        return sharesOf[learner];
    }

    /** The shares for which a learner at a place counts. */
    int[] sharesOf(int learner, int place) {
        int[] own = sharesOf[learner];
        int[] there = new int[own.length];
        int count = 0;
        for (int share : own) {
            if (atShare[share][place]) {
                there[count++] = share;
            }
        }
        return Arrays.copyOf(there, count);
    }

    /** How many of the share's learners are at its places. */
    int countShare(int share, int[] placeOf) {
        int count = 0;
        for (int learner : shareLearners[share]) {
            count += countsIn(share, learner, placeOf) ? 1 : 0;
        }
        return count;
    }

    /** Whether one of a share's learners is at one of its places. */
    boolean countsIn(int share, int learner, int[] placeOf) {
        return placeOf[learner] >= 0 && atShare[share][placeOf[learner]];
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

    /** The region of a learner, or -1 for one without a place. */
    private int regionOfLearner(int learner, int[] placeOf) {
        return placeOf[learner] < 0 ? NONE : regionOf[placeOf[learner]];
    }

    boolean isApart(int company, int[] placeOf) {
        return Arrays.stream(companies[company])
                        .map(learner -> regionOfLearner(learner, placeOf))
                        .distinct()
                        .count()
                > 1;
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

    /** The companies that are not together, each by its first learner. */
    public List<Integer> firstOfCompaniesApart(int[] placeOf) {
        return companiesApart(placeOf).stream()
                .map(company -> companies[company][0])
                .toList();
    }

    List<Integer> companiesApart(int[] placeOf) {
        List<Integer> apart = new ArrayList<>();
        for (int company = 0; company < companies.length; company++) {
            if (isApart(company, placeOf)) {
                apart.add(company);
            }
        }
        return apart;
    }

    /** Returns the company whose first learner this is, or -1. */
    public int companyOf(int first) {
        for (int company = 0; company < companies.length; company++) {
            if (companies[company][0] == first) {
                return company;
            }
        }
        return NONE;
    }

    /** Returns the first learner of a company. */
    public int firstOf(int company) {
        return companies[company][0];
    }

    /** Returns the first place of a region. */
    public int placeOfRegion(int region) {
        return region < groups() ? Arrays.stream(groupPlaces[region]).min().orElse(NONE) : region - groups();
    }

    /** Returns the region of a place. */
    public int regionOfPlace(int place) {
        return regionOf[place];
    }
}
