package org.duallearning.mobility.matching.flow;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes vectors of gains as single numbers that compare in the same way, so that a search adds one number instead of many.
 *
 * <p>A level weighs more than everything that the levels below it can add up to. A path meets every place at most once; each
 * step of it moves a learner, which changes a level by the difference of two gains at most, of which one may be that of having no
 * place. The price of a node is the difference of two paths, that of a learner a gain less such a price, and what a search
 * compares is the price of a learner, a path and the price of a node: together within six paths. Where the weights would not
 * fit into 64 bits there is no packing. Immutable.
 */
final class LevelPacking {

    /** Two for the price of a learner and a gain more, one for the path, two for the price of a node. */
    private static final long PATHS = 6;

    /** How far a number is from zero at most, level by level. */
    private final long[] furthest;

    private final long[] weight;

    private LevelPacking(long[] furthest, long[] weight) {
        this.furthest = furthest;
        this.weight = weight;
    }

    /** The packing of a network's gains; null if they do not fit, or are single numbers already. */
    static @Nullable LevelPacking of(AssignmentNetwork network) {
        if (network.levels == 1 || network.levels >= Long.SIZE) {
            return null;
        }
        long[] furthest = new long[network.levels];
        long[] weight = new long[network.levels];
        long next = 1;
        for (int k = network.levels - 1; k >= 0; k--) {
            weight[k] = next;
            furthest[k] = furthest(network, k);
            long digits = 2 * furthest[k] + 1;
            if (digits <= 0 || next > Long.MAX_VALUE / digits) {
                return null;
            }
            next *= digits;
        }
        return new LevelPacking(furthest, weight);
    }

    /** How far from zero a search gets at a level; below zero if that is further than numbers go. */
    private static long furthest(AssignmentNetwork network, int level) {
        long steps = Math.min(network.learners, network.places) + 1L;
        long least = 0;
        long most = 0;
        for (int l = 0; l < network.learners; l++) {
            for (int e = network.pairStart[l]; e < network.pairStart[l + 1]; e++) {
                long gain = network.gain(l, e, level);
                least = Math.min(least, gain);
                most = Math.max(most, gain);
            }
        }
        long farthestStep = most - least;
        if (farthestStep < 0 || farthestStep > Long.MAX_VALUE / (4 * PATHS * steps)) {
            return -1;
        }
        return PATHS * (steps * farthestStep + (level == 0 ? minimums(network) : 0));
    }

    /** How many nodes gain by their first units. */
    private static long minimums(AssignmentNetwork network) {
        return Arrays.stream(network.minimum).filter(minimum -> minimum > 0).count();
    }

    int levels() {
        return weight.length;
    }

    /** The same network with gains of one level. */
    AssignmentNetwork pack(AssignmentNetwork network) {
        long[] packed = new long[network.pairPlace.length];
        for (int l = 0; l < network.learners; l++) {
            for (int e = network.pairStart[l]; e < network.pairStart[l + 1]; e++) {
                for (int k = 0; k < weight.length; k++) {
                    packed[e] += weight[k] * network.gain(l, e, k);
                }
            }
        }
        return network.withSingleGains(packed, weight[0]);
    }

    /** The vectors that packed numbers stand for, one after the other. */
    long[] unpack(long[] packed) {
        int levels = weight.length;
        long[] vectors = new long[packed.length * levels];
        for (int i = 0; i < packed.length; i++) {
            long rest = packed[i];
            for (int k = levels - 1; k >= 0; k--) {
                long digits = 2 * furthest[k] + 1;
                long digit = Math.floorMod(rest + furthest[k], digits) - furthest[k];
                vectors[i * levels + k] = digit;
                rest = (rest - digit) / digits;
            }
        }
        return vectors;
    }
}
