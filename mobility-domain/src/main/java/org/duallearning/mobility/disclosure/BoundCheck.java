package org.duallearning.mobility.disclosure;

/**
 * Proves in whole numbers that a variable cannot be greater than a bound, from the program itself. Whatever the multipliers of
 * its rows are, the bound that follows from them holds (weak duality); the simplex method only says which ones are best.
 */
final class BoundCheck {
    private BoundCheck() {}

    /** The bound of a variable, or of its negative, that the multipliers of a dictionary prove. */
    static long most(IntegerProgram program, Dictionary at, int variable, int sign) {
        long scale = at.denominator(variable);
        long[] multipliers = at.coefficients(variable);
        long[] left = new long[program.columns];
        if (variable < program.columns) {
            left[variable] = scale;
        } else {
            add(program, variable - program.columns, scale, left);
        }
        long sum = 0;
        for (int row = 0; row < program.rows(); row++) {
            int of = program.columns + row;
            if (multipliers[of] != 0) {
                add(program, row, -multipliers[of], left);
                sum = Math.addExact(sum, most(at, of, sign * multipliers[of]));
            }
        }
        for (int column = 0; column < left.length; column++) {
            sum = Math.addExact(sum, most(at, column, sign * left[column]));
        }
        return Math.floorDiv(sum, scale);
    }

    private static long most(Dictionary at, int variable, long factor) {
        return Math.multiplyExact(factor, (long) (factor > 0 ? at.high(variable) : at.low(variable)));
    }

    private static void add(IntegerProgram program, int row, long factor, long[] left) {
        int[] members = program.members(row);
        int[] factors = program.factors(row);
        for (int i = 0; i < members.length; i++) {
            left[members[i]] = Math.addExact(left[members[i]], Math.multiplyExact(factor, factors[i]));
        }
    }
}
