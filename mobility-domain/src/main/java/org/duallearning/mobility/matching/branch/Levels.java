package org.duallearning.mobility.matching.branch;

import java.util.Arrays;

/** Vectors that are compared level by level; sums throw {@link ArithmeticException} rather than overflow. */
final class Levels {

    private Levels() {}

    static int compare(long[] one, long[] other) {
        return Arrays.compare(one, other);
    }

    /** Compares with the vector that begins at an index of many, one after the other. */
    static int compare(long[] one, long[] others, int at) {
        return Arrays.compare(one, 0, one.length, others, at, at + one.length);
    }

    static int compare(long[] ones, int one, long[] others, int other, int levels) {
        return Arrays.compare(ones, one, one + levels, others, other, other + levels);
    }

    /** Adds a vector so many times. */
    static void add(long[] sum, long[] vector, long times) {
        addAt(sum, 0, vector, times);
    }

    /** Adds a vector so many times to the one that begins at an index of many, one after the other. */
    static void addAt(long[] sums, int at, long[] vector, long times) {
        for (int k = 0; k < vector.length; k++) {
            sums[at + k] = Math.addExact(sums[at + k], Math.multiplyExact(vector[k], times));
        }
    }

    /** Adds the vector that begins at an index of many, one after the other. */
    static void addFrom(long[] sum, long[] vectors, int at) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] = Math.addExact(sum[k], vectors[at + k]);
        }
    }
}
