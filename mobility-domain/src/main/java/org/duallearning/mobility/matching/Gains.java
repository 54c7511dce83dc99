package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an optimising mechanism maximises: for each pair a vector over levels, of which earlier levels decide first. */
final class Gains {

    /** How many levels there are, at least one. */
    final int levels;
    /** What every pair gains at level 0. */
    final long base;
    /** Where each pair gains something of its own. */
    final int[] level;
    /** What it gains there. */
    final long[] value;
    /** What each pair gains beside, a vector each, one after the other; null for nothing. */
    final long @Nullable [] vectors;

    /** Gains of which every pair has a vector of its own. */
    Gains(int levels, long[] vectors) {
        this.levels = levels;
        this.base = 0;
        this.level = new int[vectors.length / levels];
        this.value = new long[level.length];
        this.vectors = vectors;
    }

    private Gains(int levels, long base, int[] level, long[] value) {
        this.levels = levels;
        this.base = base;
        this.level = level;
        this.value = value;
        this.vectors = null;
    }

    /** What the mechanism promises to maximise; ranks that nobody has to take share one level. */
    static Gains of(Mechanism mechanism, MatchingProblem problem) {
        return of(mechanism, problem, mechanism.countsRanks() ? NeededRanks.of(problem) : Collections.emptySortedSet());
    }

    /** The same with a level for every rank that occurs, to compare placements that are not the mechanism's own. */
    static Gains ofEveryRank(Mechanism mechanism, MatchingProblem problem) {
        SortedSet<Integer> ranks = new TreeSet<>();
        problem.pairs().forEach(pair -> ranks.add(pair.rank()));
        return of(mechanism, problem, ranks);
    }

    private static Gains of(Mechanism mechanism, MatchingProblem problem, SortedSet<Integer> ranks) {
        List<MatchingPair> pairs = problem.pairs();
        return switch (mechanism) {
            case MOST_PLACED ->
                constantLevel(2, 1, pairs.stream().mapToLong(problem::worth).toArray());
            case MOST_FIT ->
                constantLevel(1, 0, pairs.stream().mapToLong(problem::fit).toArray());
            case MOST_FIRST_CHOICES -> byRank(pairs, ranks, true);
            case FAIREST -> byRank(pairs, ranks, false);
            case STABLE, STABLE_PLACES, FIRST_COME, PRIORITY, LOTTERY ->
                throw new IllegalArgumentException(
                        "mechanism is " + mechanism + ", which does not optimise; give one of the optimising ones");
        };
    }

    long at(int pair, int k) {
        return (k == 0 ? base : 0)
                + (k == level[pair] ? value[pair] : 0)
                + (vectors == null ? 0 : vectors[pair * levels + k]);
    }

    private static Gains constantLevel(int levels, long base, long[] value) {
        int[] level = new int[value.length];
        Arrays.fill(level, levels - 1);
        return new Gains(levels, base, level, value);
    }

    /**
     * Best ranks first, a gain each; or, after a level that counts who is placed, worst ranks first, a loss each.
     *
     * @param ranks those with a level of their own; the others share one, as if they were worse than all of these
     */
    private static Gains byRank(List<MatchingPair> pairs, SortedSet<Integer> ranks, boolean bestFirst) {
        boolean shared = pairs.stream().anyMatch(pair -> !ranks.contains(pair.rank()));
        List<Integer> inOrder = new ArrayList<>(ranks);
        if (!bestFirst) {
            Collections.reverse(inOrder);
        }
        int first = (bestFirst ? 0 : 1) + (shared && !bestFirst ? 1 : 0);
        Map<Integer, Integer> levelOf = new HashMap<>();
        inOrder.forEach(rank -> levelOf.put(rank, first + levelOf.size()));
        int sharedLevel = bestFirst ? inOrder.size() : 1;
        int levels = first + inOrder.size() + (shared && bestFirst ? 1 : 0);
        int[] level = pairs.stream()
                .mapToInt(pair -> levelOf.getOrDefault(pair.rank(), sharedLevel))
                .toArray();
        long[] value = new long[level.length];
        Arrays.fill(value, bestFirst ? 1 : -1);
        return new Gains(Math.max(levels, 1), bestFirst ? 0 : 1, level, value);
    }
}
