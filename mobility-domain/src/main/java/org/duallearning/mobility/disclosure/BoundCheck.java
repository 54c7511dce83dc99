package org.duallearning.mobility.disclosure;

/**
 * Proves in whole numbers that a weighted sum of variables cannot be greater than a bound. Whatever the multipliers of the rows
 * are, the bound that follows from them holds (weak duality); the simplex method says which ones are best.
 */
final class BoundCheck {
    private static final int MOST_SCALE = 12;

    private BoundCheck() {}

    /** The least bound that the multipliers prove, tried with several denominators until it is as small as wished. */
    static long most(IntegerProgram program, Dictionary at, int[] weights, long wished) {
        double[] multipliers = at.multipliers(weights);
        long least = Long.MAX_VALUE;
        for (int scale = 1; scale <= MOST_SCALE && least > wished; scale++) {
            least = Math.min(least, most(program, at, weights, multipliers, scale));
        }
        return least;
    }

    private static long most(IntegerProgram program, Dictionary at, int[] weights, double[] multipliers, int scale) {
        long[] left = new long[program.columns];
        long sum = 0;
        for (int variable = 0; variable < weights.length; variable++) {
            if (weights[variable] != 0 && variable < program.columns) {
                left[variable] += (long) scale * weights[variable];
            } else if (weights[variable] != 0) {
                add(program, variable - program.columns, (long) scale * weights[variable], left);
            }
        }
        for (int row = 0; row < multipliers.length; row++) {
            long multiplier = Math.round(scale * multipliers[row]);
            if (multiplier != 0) {
                int variable = program.columns + row;
                add(program, row, -multiplier, left);
                sum += multiplier * (multiplier > 0 ? at.high[variable] : at.low[variable]);
            }
        }
        for (int column = 0; column < left.length; column++) {
            sum += left[column] * (left[column] > 0 ? at.high[column] : at.low[column]);
        }
        return Math.floorDiv(sum, (long) scale);
    }

    private static void add(IntegerProgram program, int row, long factor, long[] left) {
        int[] members = program.members(row);
        int[] signs = program.signs(row);
        for (int i = 0; i < members.length; i++) {
            left[members[i]] += factor * signs[i];
        }
    }
}
