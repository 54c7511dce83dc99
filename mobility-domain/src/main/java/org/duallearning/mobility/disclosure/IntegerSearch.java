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
    private static final int MOST_SOLUTIONS = 300;

    private final IntegerProgram whole;
    private final Reduction reduction;
    /** What is left of the whole program; all below is about this. */
    private final IntegerProgram program;
    /** Without branches. */
    private Dictionary root;
    /** With them. */
    private Dictionary dictionary;
    /** For what binds; null as long as nobody asks. */
    private @Nullable Dictionary inquiry;
    /** Solutions that keep all bounds, the last one first. */
    private final Deque<int[]> solutions = new ArrayDeque<>();

    private int changes;
    private boolean hasRoom;
    private int variable;
    private int sign;
    /** What is to be added to that variable, or its negative, to get what was asked for. */
    private long constant;

    private int asked;
    private int direction;
    private long enough;
    private int @Nullable [] best;
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

    /** How great a variable, or its negative, can be as far as is seen without branches. */
    static final class Reach {
        /** A solution in which it is as great as is known, or great enough; null if none is known. */
        final int @Nullable [] witness;
        /** What it cannot exceed; {@link #NEVER} if that is not known. */
        final long bound;

        private Reach(int @Nullable [] witness, long bound) {
            this.witness = witness;
            this.bound = bound;
        }
    }

    /** Takes in a solution that somebody else says is one, if it is. */
    void learn(int[] solution) {
        takeBounds();
        if (solution.length == whole.columns && whole.holds(solution)) {
            solutions.addFirst(solution);
        }
    }

    /** The greatest solution that was found before, with no bound. */
    Reach known(int of, int towards) {
        begin(of, towards, NEVER);
        solutions.forEach(this::take);
        return reach(NEVER);
    }

    /** How far a variable, or its negative, goes without branches, or until that is enough. */
    Reach reach(int of, int towards, long enoughAt) {
        begin(of, towards, enoughAt == NEVER ? NEVER : enoughAt * towards);
        solutions.forEach(this::take);
        long bound = NEVER;
        try {
            if (isClosed() || (hasRoom && climbRoot())) {
                bound = rootBound + constant;
            }
            if (!isClosed() && bound != NEVER && root.firstFraction() < 0) {
                take(root);
            }
        } catch (ArithmeticException tooGreat) {
            startAfresh();
        }
        return reach(bound);
    }

    private Reach reach(long bound) {
        return new Reach(best, bound);
    }

    /**
     * The variables whose bounds keep a variable, as far as it needs no whole numbers, from going further. They do not depend on
     * what was searched for otherwise.
     */
    Set<Integer> binding(int of, int towards) {
        begin(of, towards, NEVER);
        if (!hasRoom) {
            return Set.of();
        }
        Dictionary at = inquiry == null ? new Dictionary(program) : inquiry;
        inquiry = null;
        try {
            at.takeBounds(program);
            if (at.makeFeasible() < 0) {
                at.maximise(variable, sign, NEVER);
            }
        } catch (ArithmeticException tooGreat) {
            return Set.of();
        }
        inquiry = at;
        Set<Integer> binding = at.binding(variable);
        return IntStream.range(0, whole.variables())
                .filter(each -> binding.contains(reduction.variable(each)))
                .filter(each -> isAtBound(each, at.floor(reduction.variable(each))))
                .boxed()
                .collect(Collectors.toSet());
    }

    private boolean isAtBound(int each, long reduced) {
        long value = reduction.sign(each) * reduced + reduction.constant(each);
        return value == whole.low(each) || value == whole.high(each);
    }

    private End search(int of, int towards, long enoughAt) {
        begin(of, towards, enoughAt);
        if (hasRoom) {
            solutions.forEach(this::take);
            if (!isClosed()) {
                climbOrGiveUp();
            }
        }
        return new End(best, best == null ? 0 : bestValue + constant, proven && !isEnough());
    }

    private void begin(int of, int towards, long enoughAt) {
        asked = of;
        direction = towards;
        variable = reduction.variable(of);
        sign = direction * reduction.sign(of);
        constant = (long) direction * reduction.constant(of);
        enough = enoughAt == NEVER ? NEVER : enoughAt - constant;
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
            solutions.removeIf(solution -> !whole.holds(solution));
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
        int[] solution = reduction.solution(program, at.solution(), whole.columns);
        if (!whole.holds(solution)) {
            throw new IllegalStateException("A solution of the simplex method is none.");
        }
        take(solution);
        solutions.addFirst(solution);
        if (solutions.size() > MOST_SOLUTIONS) {
            solutions.removeLast();
        }
    }

    private void take(int[] solution) {
        long value = direction * whole.value(asked, solution) - constant;
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
