package org.duallearning.mobility.disclosure;

import java.util.Arrays;

/**
 * A sum with whole coefficients over one denominator, of which few are not zero. Sums throw {@link ArithmeticException} rather
 * than overflow. Not thread-safe.
 */
final class SparseRow {
    private int[] columns;
    private long[] coefficients;
    private int size;
    private long denominator = 1;

    /** With room for some coefficients. */
    SparseRow(int room) {
        columns = new int[room];
        coefficients = new long[room];
    }

    int size() {
        return size;
    }

    int column(int i) {
        return columns[i];
    }

    long coefficient(int i) {
        return coefficients[i];
    }

    long denominator() {
        return denominator;
    }

    /** The coefficient of a column. */
    long get(int column) {
        int i = Arrays.binarySearch(columns, 0, size, column);
        return i < 0 ? 0 : coefficients[i];
    }

    /** Adds to the coefficient of a column. */
    void add(int column, long coefficient) {
        SparseRow one = new SparseRow(1);
        one.columns[0] = column;
        one.coefficients[0] = coefficient;
        one.size = 1;
        addTimes(1, one);
    }

    /** Solves for one of its columns: that column becomes what the row was, and the row what the column was. */
    void exchange(int column) {
        int own = Arrays.binarySearch(columns, 0, size, column);
        long pivot = coefficients[own];
        long sign = pivot > 0 ? 1 : -1;
        for (int i = 0; i < size; i++) {
            coefficients[i] = i == own ? sign * denominator : -sign * coefficients[i];
        }
        denominator = Math.abs(pivot);
        reduce();
    }

    /** Puts a row in for one of its columns. */
    void substitute(int column, SparseRow row) {
        int own = Arrays.binarySearch(columns, 0, size, column);
        long common = gcd(coefficients[own], row.denominator);
        long times = row.denominator / common;
        long factor = coefficients[own] / common;
        coefficients[own] = 0;
        if (times != 1) {
            for (int i = 0; i < size; i++) {
                coefficients[i] = Math.multiplyExact(coefficients[i], times);
            }
            denominator = Math.multiplyExact(denominator, times);
        }
        addTimes(factor, row);
        reduce();
    }

    private void addTimes(long factor, SparseRow row) {
        int[] newColumns = new int[size + row.size];
        long[] newCoefficients = new long[size + row.size];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < size || j < row.size) {
            int own = i < size ? columns[i] : Integer.MAX_VALUE;
            int other = j < row.size ? row.columns[j] : Integer.MAX_VALUE;
            long sum = own <= other ? coefficients[i++] : 0;
            if (other <= own) {
                sum = Math.addExact(sum, Math.multiplyExact(factor, row.coefficients[j++]));
            }
            if (sum != 0) {
                newColumns[count] = Math.min(own, other);
                newCoefficients[count++] = sum;
            }
        }
        columns = newColumns;
        coefficients = newCoefficients;
        size = count;
    }

    private void reduce() {
        long common = denominator;
        for (int i = 0; i < size && common > 1; i++) {
            common = gcd(coefficients[i], common);
        }
        if (common > 1) {
            for (int i = 0; i < size; i++) {
                coefficients[i] /= common;
            }
            denominator /= common;
        }
    }

    private static long gcd(long one, long other) {
        long divided = Math.abs(one);
        long divisor = Math.abs(other);
        while (divisor != 0) {
            long rest = Math.floorMod(divided, divisor);
            divided = divisor;
            divisor = rest;
        }
        return divided;
    }
}
