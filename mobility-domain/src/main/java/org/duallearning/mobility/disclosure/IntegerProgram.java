package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whole numbers within bounds, of which some sums are within bounds too. The numbers are columns, the sums rows; both are
 * variables, first all columns, then all rows.
 *
 * <p>The matrix grows and then stays; bounds change. Not thread-safe.
 */
final class IntegerProgram {
    /** A bound that stands for none: no count is greater. */
    static final int UNBOUNDED = 1_000_000;

    final int columns;
    private final List<int[]> members;
    private final List<int[]> factors;
    private int[] low;
    private int[] high;
    private int changes;

    /** With columns from zero up. */
    IntegerProgram(int columns) {
        this.columns = columns;
        this.members = new ArrayList<>();
        this.factors = new ArrayList<>();
        this.low = new int[columns];
        this.high = new int[columns];
        Arrays.fill(high, UNBOUNDED);
    }

    private IntegerProgram(IntegerProgram same) {
        this.columns = same.columns;
        this.members = same.members;
        this.factors = same.factors;
        this.low = same.low.clone();
        this.high = same.high.clone();
    }

    /** The same columns and rows, with bounds of its own. */
    IntegerProgram copy() {
        return new IntegerProgram(this);
    }

    /** Adds the sum of some columns, each times a factor; gives its variable. */
    int addRow(int[] of, int[] times, int least, int most) {
        members.add(of);
        factors.add(times);
        int variable = low.length;
        low = Arrays.copyOf(low, variable + 1);
        high = Arrays.copyOf(high, variable + 1);
        bound(variable, least, most);
        return variable;
    }

    void bound(int variable, int least, int most) {
        changes += low[variable] == least && high[variable] == most ? 0 : 1;
        low[variable] = least;
        high[variable] = most;
    }

    /** How often a bound has changed. */
    int changes() {
        return changes;
    }

    int low(int variable) {
        return low[variable];
    }

    int high(int variable) {
        return high[variable];
    }

    int[] lows() {
        return low.clone();
    }

    int[] highs() {
        return high.clone();
    }

    int rows() {
        return members.size();
    }

    int variables() {
        return columns + members.size();
    }

    int[] members(int row) {
        return members.get(row);
    }

    int[] factors(int row) {
        return factors.get(row);
    }

    /** The value of a variable in a solution. */
    long value(int variable, int[] solution) {
        if (variable < columns) {
            return solution[variable];
        }
        int[] of = members.get(variable - columns);
        int[] factor = factors.get(variable - columns);
        long sum = 0;
        for (int i = 0; i < of.length; i++) {
            sum += (long) factor[i] * solution[of[i]];
        }
        return sum;
    }

    /** Whether a solution keeps the bounds of one variable. */
    boolean holds(int variable, int[] solution) {
        long value = value(variable, solution);
        return value >= low[variable] && value <= high[variable];
    }

    /** Whether a solution keeps all bounds. */
    boolean holds(int[] solution) {
        for (int variable = 0; variable < variables(); variable++) {
            if (!holds(variable, solution)) {
                return false;
            }
        }
        return true;
    }
}
