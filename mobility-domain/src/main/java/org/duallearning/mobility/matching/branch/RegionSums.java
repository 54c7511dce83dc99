package org.duallearning.mobility.matching.branch;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A vector for each of some regions: what is left of gains there. Not thread-safe. */
final class RegionSums {

    private final int levels;
    private final long[] vectors;
    private final BitSet regions = new BitSet();

    RegionSums(int regions, int levels) {
        this.levels = levels;
        this.vectors = new long[regions * levels];
    }

    /** Keeps the greater one for a region; the vector begins at an index of many. */
    void offer(int region, long[] others, int from) {
        int at = region * levels;
        if (!regions.get(region) || Levels.compare(others, from, vectors, at, levels) > 0) {
            regions.set(region);
            System.arraycopy(others, from, vectors, at, levels);
        }
    }

    /** Adds what is left for one more learner; a region where that one cannot be falls out. */
    void join(RegionSums other) {
        regions.stream().filter(region -> !other.has(region)).forEach(this::clear);
        regions.and(other.regions);
        addAt(regions, other);
    }

    /** What is left for some learners together, wherever that is. */
    static RegionSums total(List<RegionSums> each) {
        RegionSums first = each.get(0);
        RegionSums total = new RegionSums(first.vectors.length / first.levels, first.levels);
        for (RegionSums one : each) {
            total.regions.or(one.regions);
            total.addAt(one.regions, one);
        }
        return total;
    }

    private void clear(int region) {
        Arrays.fill(vectors, region * levels, (region + 1) * levels, 0);
    }

    private void addAt(BitSet these, RegionSums other) {
        these.stream().forEach(region -> {
            for (int i = region * levels; i < (region + 1) * levels; i++) {
                vectors[i] = Math.addExact(vectors[i], other.vectors[i]);
            }
        });
    }

    boolean has(int region) {
        return regions.get(region);
    }

    /** One number of the vector of a region, 0 where there is none. */
    long at(int region, int level) {
        return vectors[region * levels + level];
    }

    /** The regions that have a vector, in order. */
    BitSet regions() {
        return regions;
    }

    /** The first of the regions with the greatest vector; -1 if there is none. */
    int best() {
        int best = -1;
        for (int region = regions.nextSetBit(0); region >= 0; region = regions.nextSetBit(region + 1)) {
            if (best < 0 || Levels.compare(vectors, region * levels, vectors, best * levels, levels) > 0) {
                best = region;
            }
        }
        return best;
    }

    /** The greatest vector, at least zero. */
    long[] most() {
        int best = best();
        long[] most = new long[levels];
        if (best >= 0 && Levels.compare(most, vectors, best * levels) < 0) {
            System.arraycopy(vectors, best * levels, most, 0, levels);
        }
        return most;
    }
}
