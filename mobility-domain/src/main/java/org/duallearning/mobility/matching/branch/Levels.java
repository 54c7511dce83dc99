package org.duallearning.mobility.matching.branch;

import java.util.Arrays;

/** Vectors that are compared level by level; sums throw {@link ArithmeticException} rather than overflow. */
final class Levels {

    private Levels() {}

    static int compare(long[] one, long[] other) {
        return Arrays.compare(one, other);
    }

    /** Adds a vector so many times. */
    static void add(long[] sum, long[] vector, long times) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] = Math.addExact(sum[k], Math.multiplyExact(vector[k], times));
        }
    }
}
