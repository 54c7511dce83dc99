package org.duallearning.mobility.disclosure;

import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * An end of what something can be, as a search looks for it. The upper end is as high as the least of some variables can be raised,
 * each beyond what is known of it; the lower end is as low as one variable, or its negative, can be brought. How far a solution goes
 * is a distance: the greater the better, for either end. Immutable and thread-safe.
 *
 * @param parts the variables; one for a lower end
 * @param isUpper which end it is
 * @param sign which of a variable and its negative is to be great, 1 or -1
 * @param constant what an upper end has beyond the least of its parts
 * @param limit what the end cannot go beyond, whatever the parts are
 */
record Goal(List<Part> parts, boolean isUpper, int sign, long constant, long limit) {
    /**
     * A variable beyond what is known of it.
     *
     * @param known the value of the variable where there is nothing beyond
     */
    record Part(int variable, int known) {}

    /** The greatest that a variable can be. */
    static Goal greatest(int variable) {
        return greatest(0, List.of(new Part(variable, 0)), Integer.MAX_VALUE);
    }

    /** The smallest that a variable can be. */
    static Goal smallest(int variable) {
        return new Goal(List.of(new Part(variable, 0)), false, -1, 0, Integer.MIN_VALUE);
    }

    /** The greatest that a constant and the least of some parts can be together, but not above a limit. */
    static Goal greatest(long constant, List<Part> parts, long limit) {
        return new Goal(parts, true, 1, constant, limit);
    }

    /** The smallest that a part, or its negative, can be, but not below nought. */
    static Goal smallest(Part part, boolean isNegative) {
        return new Goal(List.of(part), false, isNegative ? 1 : -1, 0, 0);
    }

    /** How far a solution goes. */
    long reached(IntegerProgram program, int[] solution) {
        return distance(variable -> program.value(variable, solution));
    }

    /** How far the bounds of a program let it go. */
    long farthest(IntegerProgram program) {
        return distance(sign > 0 ? program::high : program::low);
    }

    /** How far every solution goes that keeps the bounds of a program. */
    long nearest(IntegerProgram program) {
        return distance(sign > 0 ? program::low : program::high);
    }

    private long distance(IntToLongFunction values) {
        long least = distance(limit);
        for (Part part : parts) {
            least = Math.min(least, sign * (values.applyAsLong(part.variable()) - part.known()));
        }
        return least;
    }

    /** How far it must go to be a value. */
    long distance(long value) {
        return isUpper ? value - constant : -value;
    }

    /** What the end is, by how far it goes. */
    long value(long distance) {
        return isUpper ? constant + distance : -distance;
    }

    /** What the end is in a solution. */
    long value(IntegerProgram program, int[] solution) {
        return value(reached(program, solution));
    }
}
