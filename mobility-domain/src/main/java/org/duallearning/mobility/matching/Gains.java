package org.duallearning.mobility.matching;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
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

    static Gains of(Mechanism mechanism, MatchingProblem problem) {
        List<MatchingPair> pairs = problem.pairs();
        return switch (mechanism) {
            case MOST_PLACED ->
                constantLevel(2, 1, pairs.stream().mapToLong(problem::worth).toArray());
            case MOST_FIT ->
                constantLevel(1, 0, pairs.stream().mapToLong(problem::fit).toArray());
            case MOST_FIRST_CHOICES -> byRank(pairs, true);
            case FAIREST -> byRank(pairs, false);
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

    /** Best ranks first, a gain each; or, after a level that counts who is placed, worst ranks first, a loss each. */
    private static Gains byRank(List<MatchingPair> pairs, boolean bestFirst) {
        TreeMap<Integer, Integer> levelOf = new TreeMap<>();
        pairs.forEach(pair -> levelOf.put(pair.rank(), 0));
        int next = bestFirst ? 0 : 1;
        for (Integer rank : bestFirst ? levelOf.keySet() : levelOf.descendingKeySet()) {
            levelOf.put(rank, next++);
        }
        int[] level = pairs.stream()
                .mapToInt(pair -> levelOf.getOrDefault(pair.rank(), 0))
                .toArray();
        long[] value = new long[level.length];
        Arrays.fill(value, bestFirst ? 1 : -1);
        return new Gains(Math.max(next, 1), bestFirst ? 0 : 1, level, value);
    }
}
