package org.duallearning.mobility.disclosure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds how great or small a variable of an integer program can be: branch and bound over the simplex method, from where the last
 * search left off and with the solutions that it found.
 *
 * <p>Every solution is checked in whole numbers, and so is every bound that closes a branch. Not thread-safe.
 */
final class IntegerSearch {
    /** Never enough. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int MOST_NODES = 20_000;
    private static final int MOST_SOLUTIONS = 40;

    private final IntegerProgram whole;
    private final Reduction reduction;
    /** What is left of the whole program; all below is about this. */
    private final IntegerProgram program;
    /** Without branches. */
    private Dictionary root;
    /** With them. */
    private Dictionary dictionary;
    /** Solutions that keep all bounds, the last one first. */
    private final Deque<Solution> solutions = new ArrayDeque<>();

    private int changes;
    private boolean hasRoom;
    private int variable;
    private int sign;
    private long enough;
    private @Nullable Solution best;
    private long bestValue;
    private boolean proven;
    private int nodes;
    /** What the program allows without whole numbers. */
    private long rootBound;

    IntegerSearch(IntegerProgram whole, Reduction reduction) {
        this.whole = whole;
        this.reduction = reduction;
        this.program = reduction.program();
        this.hasRoom = reduction.bound(program, whole);
        this.changes = whole.changes();
        this.root = new Dictionary(program);
        this.dictionary = new Dictionary(program);
    }

    /** A solution of the whole program, and of what is left of it. */
    private record Solution(int[] whole, int[] columns) {}

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

    /** The solution in which a variable, or its negative, is greatest, of those that were found before; null if there is none. */
    int @Nullable [] known(int of, int direction) {
        begin(of, direction, NEVER);
        solutions.forEach(this::take);
        return best == null ? null : best.whole();
    }

    /**
     * How many values a variable has at most, as far as that is seen without branches; {@link #NEVER} if there is no solution.
     */
    long mostValues(int of) {
        long most = limit(of, 1);
        long least = limit(of, -1);
        return most == NEVER || least == NEVER ? NEVER : most + least + 1;
    }

    private long limit(int of, int direction) {
        begin(of, direction, NEVER);
        try {
            return hasRoom && climbRoot() ? rootBound + (long) direction * reduction.constant(of) : NEVER;
        } catch (ArithmeticException tooGreat) {
            startAfresh();
            return NEVER;
        }
    }

    /**
     * The variables whose bounds keep a variable, as far as it needs no whole numbers, from going further. They do not depend on
     * what was searched for before.
     */
    Set<Integer> binding(int of, int direction) {
        if (!reduction.bound(program, whole)) {
            return Set.of();
        }
        Dictionary fresh = new Dictionary(program);
        if (fresh.makeFeasible() < 0) {
            fresh.maximise(reduction.variable(of), direction * reduction.sign(of), NEVER);
        }
        Set<Integer> binding = fresh.binding(reduction.variable(of));
        return IntStream.range(0, whole.variables())
                .filter(each -> binding.contains(reduction.variable(each)))
                .filter(each -> isAtBound(each, fresh.floor(reduction.variable(each))))
                .boxed()
                .collect(Collectors.toSet());
    }

    private boolean isAtBound(int each, long reduced) {
        long value = reduction.sign(each) * reduced + reduction.constant(each);
        return value == whole.low(each) || value == whole.high(each);
    }

    private End search(int of, int direction, long enoughAt) {
        begin(of, direction, enoughAt);
        if (hasRoom) {
            solutions.forEach(this::take);
            if (!isClosed()) {
                climbOrGiveUp();
            }
        }
        long constant = (long) direction * reduction.constant(of);
        return new End(
                best == null ? null : best.whole(), best == null ? 0 : bestValue + constant, proven && !isEnough());
    }

    private void begin(int of, int direction, long enoughAt) {
        variable = reduction.variable(of);
        sign = direction * reduction.sign(of);
        enough = enoughAt == NEVER ? NEVER : enoughAt - (long) direction * reduction.constant(of);
        best = null;
        bestValue = Long.MIN_VALUE;
        proven = true;
        nodes = 1;
        takeBounds();
        rootBound = (long) sign * (sign > 0 ? program.high(variable) : program.low(variable));
    }

    private void takeBounds() {
        if (changes != whole.changes()) {
            changes = whole.changes();
            hasRoom = reduction.bound(program, whole);
            root.takeBounds(program);
            solutions.removeIf(solution -> !whole.holds(solution.whole()));
        }
    }

    /** Whether there is nothing to search for: what is found is enough, or all that can be. */
    private boolean isClosed() {
        return best != null && bestValue >= Math.min(enough, rootBound);
    }

    private boolean isEnough() {
        return best != null && bestValue >= enough;
    }

    /** Proves nothing where numbers become too great. */
    private void climbOrGiveUp() {
        try {
            climb();
        } catch (ArithmeticException tooGreat) {
            proven = false;
            startAfresh();
        }
    }

    private void startAfresh() {
        root = new Dictionary(program);
        dictionary = new Dictionary(program);
    }

    private void climb() {
        if (!climbRoot()) {
            return;
        }
        int fraction = root.firstFraction();
        if (fraction < 0) {
            take(root);
            proven = isClosed();
        } else if (!isClosed()) {
            dictionary.become(root);
            branch(fraction);
        }
    }

    /** Goes as far as can be without branches; false if there is no solution. */
    private boolean climbRoot() {
        int empty = root.makeFeasible();
        if (empty >= 0) {
            proven = isProvenEmpty(root, empty);
            return false;
        }
        root.maximise(variable, sign, enough);
        rootBound = Math.min(rootBound, BoundCheck.most(program, root, variable, sign));
        return true;
    }

    /** Tries a variable at or below the whole number under it, and at or above the one over it. */
    private void branch(int fraction) {
        int below = (int) dictionary.floor(fraction);
        int low = dictionary.low(fraction);
        int high = dictionary.high(fraction);
        boolean downFirst = dictionary.isNearFloor(fraction);
        for (boolean down : new boolean[] {downFirst, !downFirst}) {
            if (!isClosed()) {
                dictionary.bound(fraction, down ? low : below + 1, down ? below : high);
                climbBranch();
                dictionary.bound(fraction, low, high);
            }
        }
    }

    private void climbBranch() {
        if (++nodes > MOST_NODES) {
            proven = false;
            return;
        }
        int empty = dictionary.makeFeasibleAtMost(variable, sign);
        if (empty >= 0) {
            proven &= isProvenEmpty(dictionary, empty);
            return;
        }
        dictionary.maximise(variable, sign, enough);
        if (best != null && most() <= bestValue) {
            return;
        }
        int fraction = dictionary.firstFraction();
        if (fraction >= 0) {
            branch(fraction);
            return;
        }
        take(dictionary);
        proven &= isClosed() || most() <= bestValue;
    }

    /** The greatest whole number that the branch can reach. */
    private long most() {
        return BoundCheck.most(program, dictionary, variable, sign);
    }

    private void take(Dictionary at) {
        int[] columns = at.solution();
        Solution solution = new Solution(reduction.solution(program, columns, whole.columns), columns);
        if (!whole.holds(solution.whole())) {
            throw new IllegalStateException("A solution of the simplex method is none.");
        }
        take(solution);
        solutions.addFirst(solution);
        if (solutions.size() > MOST_SOLUTIONS) {
            solutions.removeLast();
        }
    }

    private void take(Solution solution) {
        long value = sign * program.value(variable, solution.columns());
        if (value > bestValue) {
            best = solution;
            bestValue = value;
        }
    }

    /** Whether it is proven that a variable cannot be within its bounds. */
    private boolean isProvenEmpty(Dictionary at, int empty) {
        return BoundCheck.most(program, at, empty, 1) < at.low(empty)
                || -BoundCheck.most(program, at, empty, -1) > at.high(empty);
    }
}
