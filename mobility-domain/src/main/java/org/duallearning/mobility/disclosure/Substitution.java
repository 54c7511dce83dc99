package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Columns of an integer program that follow from the others, as some sums are fixed: Gauss-Jordan elimination with no other
 * pivots than one and minus one, so that whole numbers give whole numbers. Not thread-safe.
 */
final class Substitution {
    private final int columns;
    /** Sums that are zero: the factor of each column, and a constant behind them. */
    private final List<int[]> equations = new ArrayList<>();
    /** Which equation a column is solved by; -1 for those that stay. */
    private final int[] solvedBy;
    /** In how many equations a column is. */
    private final int[] occurrences;

    /** By the sums and columns whose two bounds are the same. */
    Substitution(IntegerProgram program) {
        this.columns = program.columns;
        this.solvedBy = new int[columns];
        this.occurrences = new int[columns];
        Arrays.fill(solvedBy, -1);
        for (int variable = 0; variable < program.variables(); variable++) {
            if (program.low(variable) == program.high(variable)) {
                int[] equation = sum(program, variable);
                equation[columns] = -program.low(variable);
                equations.add(equation);
                count(equation, 1);
            }
        }
        for (int i = 0; i < equations.size(); i++) {
            solve(i);
        }
    }

    /** A variable as a sum of columns, with room for a constant. */
    private static int[] sum(IntegerProgram program, int variable) {
        int[] sum = new int[program.columns + 1];
        if (variable < program.columns) {
            sum[variable] = 1;
        } else {
            int[] members = program.members(variable - program.columns);
            int[] factors = program.factors(variable - program.columns);
            for (int i = 0; i < members.length; i++) {
                sum[members[i]] += factors[i];
            }
        }
        return sum;
    }

    private void count(int[] equation, int by) {
        for (int column = 0; column < columns; column++) {
            occurrences[column] += equation[column] != 0 ? by : 0;
        }
    }

    private void solve(int at) {
        int column = rarest(equations.get(at));
        if (column >= 0) {
            for (int[] other : equations) {
                if (other != equations.get(at) && other[column] != 0) {
                    count(other, -1);
                    eliminate(column, equations.get(at), other);
                    count(other, 1);
                }
            }
            solvedBy[column] = at;
        }
    }

    /** The column with a factor of one or minus one that is in the fewest equations; -1 if there is none. */
    private int rarest(int[] equation) {
        int rarest = -1;
        for (int column = 0; column < columns; column++) {
            if (Math.abs(equation[column]) == 1 && (rarest < 0 || occurrences[column] < occurrences[rarest])) {
                rarest = column;
            }
        }
        return rarest;
    }

    private static void eliminate(int column, int[] equation, int[] from) {
        int factor = Math.multiplyExact(from[column], equation[column]);
        if (factor != 0) {
            for (int i = 0; i < from.length; i++) {
                from[i] = Math.subtractExact(from[i], Math.multiplyExact(factor, equation[i]));
            }
        }
    }

    /** A variable as a sum of the columns that stay: the factor of each column, and a constant behind them. */
    int[] reduced(IntegerProgram program, int variable) {
        int[] sum = sum(program, variable);
        for (int column = 0; column < columns; column++) {
            if (sum[column] != 0 && solvedBy[column] >= 0) {
                eliminate(column, equations.get(solvedBy[column]), sum);
            }
        }
        return sum;
    }

    /** Whether a column does not follow from others. */
    boolean stays(int column) {
        return solvedBy[column] < 0;
    }
}
