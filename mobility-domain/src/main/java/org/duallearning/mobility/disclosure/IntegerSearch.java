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
    private int[] weights = new int[0];
    private int variable;
    private int sign;
    private long enough;
    private int @Nullable [] best;
    private long bestValue;
    private boolean proven;
    private int nodes;

    IntegerSearch(IntegerProgram program) {
        this.program = program;
        this.dictionary = new Dictionary(program);
    }

    /** An end of what a variable can be. */
    static final class End {
        /** A solution that reaches it; null if there is no solution at all. */
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
        if (dictionary.makeFeasible()) {
            dictionary.maximise(weights, variable, sign, Double.MAX_VALUE);
        }
        return dictionary.binding(weights);
    }

    private End search(int of, int direction, long enoughAt) {
        variable = of;
        sign = direction;
        enough = enoughAt;
        weights = new int[program.variables()];
        weights[of] = direction;
        best = null;
        bestValue = Long.MIN_VALUE;
        proven = true;
        nodes = 0;
        dictionary.takeBounds(program);
        branch();
        return new End(best, best == null ? 0 : bestValue, proven && !isEnough());
    }

    private boolean isEnough() {
        return best != null && bestValue >= enough;
    }

    private void branch() {
        if (isEnough() || ++nodes > MOST_NODES) {
            proven = false;
            return;
        }
        if (!dictionary.makeFeasible()) {
            proven &= isProvenEmpty();
            return;
        }
        dictionary.maximise(weights, variable, sign, enough == NEVER ? Double.MAX_VALUE : (double) enough);
        double value = sign * dictionary.value(variable);
        if (best != null && Math.floor(value + Dictionary.SMALL) <= bestValue) {
            proven &= BoundCheck.most(program, dictionary, weights, bestValue) <= bestValue;
            return;
        }
        int fraction = dictionary.firstFraction();
        if (fraction < 0) {
            take();
            return;
        }
        int below = (int) Math.floor(dictionary.value(fraction));
        boolean downFirst = dictionary.value(fraction) - below < 0.5;
        int low = dictionary.low[fraction];
        int high = dictionary.high[fraction];
        for (boolean down : new boolean[] {downFirst, !downFirst}) {
            dictionary.bound(fraction, down ? low : below + 1, down ? below : high);
            branch();
            dictionary.bound(fraction, low, high);
        }
    }

    private void take() {
        int[] solution = dictionary.solution();
        if (!program.holds(solution)) {
            proven = false;
            return;
        }
        best = solution;
        bestValue = sign * program.value(variable, solution);
        if (!isEnough()) {
            proven &= BoundCheck.most(program, dictionary, weights, bestValue) <= bestValue;
        }
    }

    /** Whether it is proven that some bounds cannot be kept together. */
    private boolean isProvenEmpty() {
        int[] broken = dictionary.broken();
        long needed = 0;
        for (int i = 0; i < broken.length; i++) {
            needed += broken[i] > 0 ? dictionary.low[i] : broken[i] < 0 ? -dictionary.high[i] : 0;
        }
        return BoundCheck.most(program, dictionary, broken, needed - 1) < needed;
    }
}
