package org.duallearning.mobility.disclosure;

/**
 * Division by one number of numbers that it divides: by shifting, and by multiplying with the inverse of what is odd of it, modulo
 * 2^64. Immutable and thread-safe.
 */
final class ExactDivision {
    /** How often Newton's method doubles the number of bits that are right, from three to more than 64. */
    private static final int DOUBLINGS = 5;

    private final int twos;
    private final long odd;
    private final long inverse;

    /** By a number that is not zero. */
    ExactDivision(long divisor) {
        twos = Long.numberOfTrailingZeros(divisor);
        odd = divisor >> twos;
        long found = odd;
        for (int i = 0; i < DOUBLINGS; i++) {
            found *= 2 - odd * found;
        }
        inverse = found;
    }

    /** A number divided; wrong if there is anything left over. */
    long of(long number) {
        return (number >> twos) * inverse;
    }

    /**
     * A product less another, divided; wrong if there is anything left over. The products may be of any size.
     *
     * @throws ArithmeticException if what comes out does not fit
     */
    long ofProducts(long one, long times, long less, long lessTimes) {
        long lowOne = one * times;
        long lowLess = less * lessTimes;
        long low = lowOne - lowLess;
        long high = Math.multiplyHigh(one, times) - Math.multiplyHigh(less, lessTimes);
        high -= Long.compareUnsigned(lowOne, lowLess) < 0 ? 1 : 0;
        long shifted = twos == 0 ? low : (low >>> twos) | (high << (Long.SIZE - twos));
        long quotient = shifted * inverse;
        if (Math.multiplyHigh(quotient, odd) != high >> twos) {
            throw new ArithmeticException("The coefficients of an integer program have become too great.");
        }
        return quotient;
    }
}
