package org.duallearning.mobility.disclosure;

import java.util.Arrays;

/**
 * Sums with whole coefficients over one denominator that they share, and their values. Pivoting keeps all numbers whole, with
 * divisions that leave nothing over (Edmonds). Throws {@link ArithmeticException} rather than overflow. Not thread-safe.
 */
final class Tableau {
    /** With coefficients below this, a product of two less another fits. */
    private static final long MOST = 1L << 30;

    private final long[][] rows;
    /** The value of each row, times the denominator. */
    private final long[] values;

    private long denominator = 1;
    /** No coefficient is greater than this, nor its negative. */
    private long reach = 1;

    /** The rows of a program, where its columns have some values. */
    Tableau(IntegerProgram program, int[] at) {
        rows = new long[program.rows()][program.columns];
        values = new long[program.rows()];
        for (int row = 0; row < rows.length; row++) {
            int[] members = program.members(row);
            int[] factors = program.factors(row);
            for (int i = 0; i < members.length; i++) {
                rows[row][members[i]] += factors[i];
                values[row] += (long) factors[i] * at[members[i]];
                reach |= Math.abs(rows[row][members[i]]);
            }
        }
    }

    /** Takes over the state of another tableau of the same size. */
    void become(Tableau other) {
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(other.rows[row], 0, rows[row], 0, rows[row].length);
        }
        System.arraycopy(other.values, 0, values, 0, values.length);
        denominator = other.denominator;
        reach = other.reach;
    }

    long denominator() {
        return denominator;
    }

    /** The value of a row, times the denominator. */
    long value(int row) {
        return values[row];
    }

    /** A coefficient, times the denominator. */
    long coefficient(int row, int column) {
        return rows[row][column];
    }

    /** Moves the value of a column. */
    void move(int column, long by) {
        if (by != 0) {
            for (int row = 0; row < rows.length; row++) {
                values[row] = Math.addExact(values[row], Math.multiplyExact(rows[row][column], by));
            }
        }
    }

    /**
     * Exchanges what a row is the sum of with one of its columns.
     *
     * @param at the value of the column so far
     * @param stop the value that the row gets
     */
    void pivot(int leaving, int entering, long at, long stop) {
        if (reach >= MOST) {
            throw new ArithmeticException("The coefficients of an integer program have become too great.");
        }
        long[] row = rows[leaving];
        long pivot = row[entering];
        long sign = pivot > 0 ? 1 : -1;
        long old = denominator;
        long away = Math.subtractExact(values[leaving], Math.multiplyExact(stop, old));
        denominator = sign * pivot;
        ExactDivision division = new ExactDivision(old);
        int[] support = support(row);
        for (int other = 0; other < rows.length; other++) {
            if (other != leaving) {
                long factor = sign * rows[other][entering];
                if (factor != 0 || denominator != old) {
                    values[other] = division.of(Math.subtractExact(
                            Math.multiplyExact(denominator, values[other]), Math.multiplyExact(factor, away)));
                    if (denominator == old) {
                        subtract(rows[other], factor, row, support, division);
                    } else {
                        combine(rows[other], factor, row, division);
                    }
                    rows[other][entering] = factor;
                }
            }
        }
        for (int column : support) {
            row[column] *= -sign;
        }
        row[entering] = sign * old;
        values[leaving] = Math.subtractExact(Math.multiplyExact(denominator, at), sign * away);
    }

    private static int[] support(long[] row) {
        int[] support = new int[row.length];
        int size = 0;
        for (int column = 0; column < row.length; column++) {
            if (row[column] != 0) {
                support[size++] = column;
            }
        }
        return Arrays.copyOf(support, size);
    }

    /** Takes a row off another one. */
    private void subtract(long[] from, long factor, long[] row, int[] support, ExactDivision division) {
        long seen = 0;
        for (int column : support) {
            from[column] -= division.of(factor * row[column]);
            seen |= Math.abs(from[column]);
        }
        reach |= seen;
    }

    /** Takes a row off another one that gets a new denominator. */
    private void combine(long[] from, long factor, long[] row, ExactDivision division) {
        long seen = 0;
        for (int column = 0; column < from.length; column++) {
            from[column] = division.of(denominator * from[column] - factor * row[column]);
            seen |= Math.abs(from[column]);
        }
        reach |= seen;
    }
}
