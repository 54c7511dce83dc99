package org.duallearning.mobility.disclosure;

/**
 * Division by one number of numbers that it divides: by shifting, and by multiplying with the inverse of what is odd of it, modulo
 * 2^64. Immutable and thread-safe.
 */
final class ExactDivision {
    /** How often Newton's method doubles the number of bits that are right, from three to more than 64. */
    private static final int DOUBLINGS = 5;

    private final int twos;
    private final long inverse;

    /** By a number that is not zero. */
    ExactDivision(long divisor) {
        twos = Long.numberOfTrailingZeros(divisor);
        long odd = divisor >> twos;
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
}
