package org.duallearning.mobility.disclosure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds how great or small a variable of an integer program can be: branch and bound over the simplex method.
 *
 * <p>Every solution is checked in whole numbers, and so is every bound that closes a branch. Not thread-safe.
 */
final class IntegerSearch {
    /** Never enough. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int MOST_NODES = 20_000;

    private final IntegerProgram program;
    private final Dictionary dictionary;
    private int variable;
    private int sign;
    private long enough;
    private int @Nullable [] best;
    private long bestValue;
    private boolean proven;
    private int nodes;
    /** What the program allows without whole numbers. */
    private long rootBound;

    IntegerSearch(IntegerProgram program) {
        this.program = program;
        this.dictionary = new Dictionary(program);
    }

    /** An end of what a variable can be. */
    static final class End {
        /** A solution that reaches it; null if none was found. */
        final int @Nullable [] witness;
        /** The value there. */
        final long value;
        /** Whether it is proven in whole numbers that there is nothing beyond; never so when the search stopped early. */
        final boolean proven;

        private End(int @Nullable [] witness, long value, boolean proven) {
            this.witness = witness;
            this.value = value;
            this.proven = proven;
        }
    }

    /** The greatest that a variable can be, or anything that is enough. */
    End greatest(int of, long enoughAt) {
        return search(of, 1, enoughAt);
    }

    /** The smallest that a variable can be, or anything that is enough. */
    End smallest(int of, long enoughAt) {
        End negative = search(of, -1, enoughAt == NEVER ? NEVER : -enoughAt);
        return new End(negative.witness, -negative.value, negative.proven);
    }

    /** The variables whose bounds keep the last search, as far as it needs no whole numbers, from going further. */
    Set<Integer> binding() {
        if (dictionary.makeFeasible() < 0) {
            dictionary.maximise(variable, sign, NEVER);
        }
        return dictionary.binding(variable);
    }

    private End search(int of, int direction, long enoughAt) {
        variable = of;
        sign = direction;
        enough = enoughAt;
        best = null;
        bestValue = Long.MIN_VALUE;
        proven = true;
        nodes = 0;
        rootBound = NEVER;
        dictionary.takeBounds(program);
        branch();
        return new End(best, best == null ? 0 : bestValue, proven && !isEnough());
    }

    private boolean isEnough() {
        return best != null && bestValue >= enough;
    }

    private void branch() {
        if (best != null && bestValue >= Math.min(enough, rootBound)) {
            return;
        }
        if (++nodes > MOST_NODES) {
            proven = false;
            return;
        }
        int empty = dictionary.makeFeasible();
        if (empty >= 0) {
            proven &= isProvenEmpty(empty);
            return;
        }
        dictionary.maximise(variable, sign, enough);
        rootBound = nodes == 1 ? most() : rootBound;
        if (best != null && most() <= bestValue) {
            proven &= isProven(bestValue);
            return;
        }
        int fraction = dictionary.firstFraction();
        if (fraction < 0) {
            take();
            return;
        }
        int below = (int) dictionary.floor(fraction);
        int low = dictionary.low(fraction);
        int high = dictionary.high(fraction);
        boolean downFirst = dictionary.isNearFloor(fraction);
        for (boolean down : new boolean[] {downFirst, !downFirst}) {
            dictionary.bound(fraction, down ? low : below + 1, down ? below : high);
            branch();
            dictionary.bound(fraction, low, high);
        }
    }

    /** The greatest whole number that the branch can reach. */
    private long most() {
        return BoundCheck.most(program, dictionary, variable, sign);
    }

    private boolean isProven(long value) {
        return most() <= value;
    }

    private void take() {
        int[] solution = dictionary.solution();
        if (!program.holds(solution)) {
            throw new IllegalStateException("A solution of the simplex method is none.");
        }
        best = solution;
        bestValue = sign * program.value(variable, solution);
        if (bestValue < Math.min(enough, rootBound)) {
            proven &= isProven(bestValue);
        }
    }

    /** Whether it is proven that a variable cannot be within its bounds. */
    private boolean isProvenEmpty(int empty) {
        return BoundCheck.most(program, dictionary, empty, 1) < dictionary.low(empty)
                || -BoundCheck.most(program, dictionary, empty, -1) > dictionary.high(empty);
    }
}
