package org.duallearning.mobility.disclosure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sums with whole coefficients over one denominator that they share, and their values. Pivoting keeps all numbers whole, with
 * divisions that leave nothing over (Edmonds). Throws {@link ArithmeticException} rather than overflow. Not thread-safe.
 */
final class Tableau {
    /** With coefficients below this, a product of two less another fits. */
    private static final long SMALL = 1L << 30;
    /** With coefficients below this, one times a bound fits. */
    private static final long MOST = 1L << 42;

    private final long[][] rows;
    /** The value of each row, times the denominator. */
    private final long[] values;

    /** What each column costs, times the denominator; null if nothing does. */
    private long @Nullable [] costs;

    private int size;
    private long denominator = 1;
    /** No coefficient is greater than this, nor its negative; it may have been greater before. */
    private long reach = 1;

    /** Without rows, but with room for some. */
    Tableau(int most) {
        rows = new long[most][];
        values = new long[most];
    }

    /** How many rows there are. */
    int size() {
        return size;
    }

    /** Adds a row whose coefficients, and value, are those times the denominator. */
    void add(long[] row, long value) {
        rows[size] = row;
        values[size] = value;
        size++;
        for (long coefficient : row) {
            reach |= Math.abs(coefficient);
        }
    }

    /** What each column costs from now on. */
    void setCosts(int[] each) {
        costs = new long[each.length];
        for (int column = 0; column < each.length; column++) {
            costs[column] = each[column] * denominator;
        }
    }

    /** Nothing costs anything from now on. */
    void forgetCosts() {
        costs = null;
    }

    /** What a column costs, times the denominator. */
    long cost(int column) {
        return costs == null ? 0 : costs[column];
    }

    /** Removes a row; the last one takes its place. */
    void remove(int row) {
        size--;
        rows[row] = rows[size];
        values[row] = values[size];
    }

    /** Takes over the state of another tableau with the same columns. */
    void become(Tableau other) {
        size = other.size;
        for (int row = 0; row < size; row++) {
            if (rows[row] == null) {
                rows[row] = other.rows[row].clone();
            } else {
                System.arraycopy(other.rows[row], 0, rows[row], 0, rows[row].length);
            }
        }
        System.arraycopy(other.values, 0, values, 0, size);
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

    /** Adds a row, so many times, to something. */
    void addTo(long[] sum, int row, long times) {
        for (int column = 0; column < sum.length; column++) {
            sum[column] = Math.addExact(sum[column], Math.multiplyExact(times, rows[row][column]));
        }
    }

    /** The square of the length of a row, times that of the denominator. */
    double square(int row) {
        double square = (double) denominator * denominator;
        for (long coefficient : rows[row]) {
            square += (double) coefficient * coefficient;
        }
        return square;
    }

    /** Moves the value of a column. */
    void move(int column, long by) {
        if (by != 0) {
            for (int row = 0; row < size; row++) {
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
        if (reach >= SMALL) {
            measure();
        }
        if (reach >= MOST) {
            throw new ArithmeticException("The coefficients of an integer program have become too great.");
        }
        boolean isSmall = reach < SMALL;
        long[] row = rows[leaving];
        long pivot = row[entering];
        long sign = pivot > 0 ? 1 : -1;
        long old = denominator;
        long away = Math.subtractExact(values[leaving], Math.multiplyExact(stop, old));
        denominator = sign * pivot;
        ExactDivision division = new ExactDivision(old);
        int[] support = support(row);
        for (int other = 0; other < size; other++) {
            if (other != leaving) {
                long factor = sign * rows[other][entering];
                if (factor != 0 || denominator != old) {
                    values[other] = division.ofProducts(denominator, values[other], factor, away);
                    if (!isSmall) {
                        reach |= combineGreat(rows[other], factor, row, division);
                    } else if (denominator == old) {
                        reach |= subtract(rows[other], factor, row, support, division);
                    } else {
                        reach |= combine(rows[other], factor, row, division);
                    }
                    rows[other][entering] = factor;
                }
            }
        }
        if (costs != null) {
            long factor = sign * costs[entering];
            combineGreat(costs, factor, row, division);
            costs[entering] = factor;
        }
        for (int column : support) {
            row[column] *= -sign;
        }
        row[entering] = sign * old;
        values[leaving] = Math.subtractExact(Math.multiplyExact(denominator, at), sign * away);
    }

    private void measure() {
        reach = denominator;
        for (int row = 0; row < size; row++) {
            for (long coefficient : rows[row]) {
                reach |= Math.abs(coefficient);
            }
        }
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

    /** Takes a row off another one; gives all that changed, bit by bit. */
    private long subtract(long[] from, long factor, long[] row, int[] support, ExactDivision division) {
        long seen = 0;
        for (int column : support) {
            from[column] -= division.of(factor * row[column]);
            seen |= Math.abs(from[column]);
        }
        return seen;
    }

    /** Takes a row off another one that gets a new denominator; gives all that is there, bit by bit. */
    private long combine(long[] from, long factor, long[] row, ExactDivision division) {
        long seen = 0;
        for (int column = 0; column < from.length; column++) {
            from[column] = division.of(denominator * from[column] - factor * row[column]);
            seen |= Math.abs(from[column]);
        }
        return seen;
    }

    /** The same where products do not fit; gives all that is there, bit by bit. */
    private long combineGreat(long[] from, long factor, long[] row, ExactDivision division) {
        long seen = 0;
        for (int column = 0; column < from.length; column++) {
            from[column] = division.ofProducts(denominator, from[column], factor, row[column]);
            seen |= Math.abs(from[column]);
        }
        return seen;
    }
}
