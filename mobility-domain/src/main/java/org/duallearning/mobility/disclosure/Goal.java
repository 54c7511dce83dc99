package org.duallearning.mobility.disclosure;

/**
 * An end of what a variable can be, as a search looks for it. How far a solution goes towards it is the value of the variable for the
 * upper end, and its negative for the lower one: the farther the better, for either. Immutable and thread-safe.
 *
 * @param sign which of the variable and its negative is to be great, 1 or -1
 */
record Goal(int variable, int sign) {
    /** The greatest that a variable can be. */
    static Goal greatest(int variable) {
        return new Goal(variable, 1);
    }

    /** The smallest that a variable can be. */
    static Goal smallest(int variable) {
        return new Goal(variable, -1);
    }

    boolean isUpper() {
        return sign > 0;
    }

    /** How far the value of the variable in a solution goes. */
    long reached(IntegerProgram program, int[] solution) {
        return distance(value(program, solution));
    }

    /** How far the bounds of a program let it go. */
    long farthest(IntegerProgram program) {
        return distance(isUpper() ? program.high(variable) : program.low(variable));
    }

    /** How far a value goes. */
    long distance(long value) {
        return sign * value;
    }

    /** The value that goes so far. */
    long value(long distance) {
        return sign * distance;
    }

    /** The value in a solution. */
    long value(IntegerProgram program, int[] solution) {
        return program.value(variable, solution);
    }
}
