package org.duallearning.mobility.disclosure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ends of what variables of an integer program can be: branch and bound over the simplex method, from where the last
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

    private Goal goal = Goal.greatest(0);
    /** Whether the variables have to go as far as is asked for; else a single one goes as far as it can. */
    private boolean areRaised;
    /** The single one, or its negative, that is to be great. */
    private int variable;

    private int sign;
    /** What is to be added to that to get how far it goes. */
    private long constant;

    private long enough;
    private int @Nullable [] best;
    private long farthest;
    private boolean proven;
    private int nodes;
    /** How far it can go, as far as is known. */
    private long limit;

    IntegerSearch(IntegerProgram whole, Reduction reduction) {
        this.whole = whole;
        this.reduction = reduction;
        this.program = reduction.program();
        this.hasRoom = reduction.bound(program, whole);
        this.changes = whole.changes();
        this.root = new Dictionary(program);
        this.dictionary = new Dictionary(program);
    }

    /** What was found of an end. */
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

    /**
     * Finds an end.
     *
     * @param enoughAt a value at which it is far enough, or {@link #NEVER}
     */
    End end(Goal of, long enoughAt) {
        begin(of, enoughAt);
        if (hasRoom) {
            solutions.forEach(this::take);
            climbOrGiveUp();
        }
        return new End(best, best == null ? 0 : goal.value(farthest), proven && !isEnough());
    }

    /** How far an end goes as far as is seen without branches. */
    static final class Reach {
        /** A solution that goes as far as is known, or far enough; null if none is known. */
        final int @Nullable [] witness;
        /** What the end is not beyond. */
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

    /** The solution that goes farthest of those that were found before. */
    int @Nullable [] known(Goal of) {
        begin(of, NEVER);
        solutions.forEach(this::take);
        return best;
    }

    /**
     * How far an end goes without branches.
     *
     * @param enoughAt a value at which it is far enough, or {@link #NEVER}
     */
    Reach reach(Goal of, long enoughAt) {
        begin(of, enoughAt);
        solutions.forEach(this::take);
        try {
            if (hasRoom && !isClosed() && climbRoot() && root.firstFraction() < 0) {
                take(root);
            }
            lower(root);
        } catch (ArithmeticException tooGreat) {
            startAfresh();
        }
        return new Reach(best, goal.value(limit));
    }

    /**
     * The variables whose bounds keep an end, as far as it needs no whole numbers, from going further. They do not depend on what was
     * searched for otherwise.
     *
     * @param enoughAt a value at which it is far enough, or {@link #NEVER}
     */
    Set<Integer> binding(Goal of, long enoughAt) {
        begin(of, of.parts().size() == 1 ? NEVER : enoughAt);
        if (!hasRoom) {
            return Set.of();
        }
        Dictionary at = inquiry == null ? new Dictionary(program) : inquiry;
        inquiry = null;
        Set<Integer> binding;
        try {
            at.takeBounds();
            int empty = raise(at) ? at.makeFeasible() : Dictionary.NOTHING;
            if (!areRaised) {
                at.maximise(variable, sign, NEVER);
            }
            binding = empty >= 0 && areRaised ? at.binding(empty) : binding(at);
            lower(at);
        } catch (ArithmeticException tooGreat) {
            return Set.of();
        }
        inquiry = at;
        return IntStream.range(0, whole.variables())
                .filter(each -> binding.contains(reduction.variable(each)))
                .filter(each -> isAtBound(each, at.floor(reduction.variable(each))))
                .boxed()
                .collect(Collectors.toSet());
    }

    private Set<Integer> binding(Dictionary at) {
        return goal.parts().stream()
                .flatMap(part -> at.binding(reduction.variable(part.variable())).stream())
                .collect(Collectors.toSet());
    }

    private boolean isAtBound(int each, long reduced) {
        long value = reduction.sign(each) * reduced + reduction.constant(each);
        return value == whole.low(each) || value == whole.high(each);
    }

    private void begin(Goal of, long enoughAt) {
        goal = of;
        enough = enoughAt == NEVER ? NEVER : of.distance(enoughAt);
        best = null;
        farthest = Long.MIN_VALUE;
        proven = true;
        nodes = 1;
        areRaised = of.parts().size() != 1 || enough != NEVER;
        if (of.parts().size() == 1) {
            Goal.Part part = of.parts().get(0);
            variable = reduction.variable(part.variable());
            sign = of.sign() * reduction.sign(part.variable());
            constant = (long) of.sign() * (reduction.constant(part.variable()) - part.known());
        }
        takeBounds();
        root.letGo();
        limit = of.farthest(whole);
    }

    private void takeBounds() {
        if (changes != whole.changes()) {
            changes = whole.changes();
            hasRoom = reduction.bound(program, whole);
            root.takeBounds();
            solutions.removeIf(solution -> !whole.holds(solution));
        }
    }

    /** Whether there is nothing to search for: what is found is enough, or all that can be. */
    private boolean isClosed() {
        return best != null && farthest >= next();
    }

    private boolean isEnough() {
        return best != null && farthest >= enough;
    }

    /** How far is asked for. */
    private long next() {
        return Math.min(enough, limit);
    }

    /** Proves nothing where numbers become too great. */
    private void climbOrGiveUp() {
        try {
            if (areRaised) {
                goFarEnough();
            }
            if (!areRaised || goal.parts().size() == 1) {
                areRaised = false;
                proven = true;
                climb();
            }
        } catch (ArithmeticException tooGreat) {
            proven = false;
            startAfresh();
        }
    }

    private void startAfresh() {
        root = new Dictionary(program);
        dictionary = new Dictionary(program);
    }

    /** Asks for what is enough; of several variables for a step less each time that they do not go so far. */
    private void goFarEnough() {
        boolean again = true;
        while (again && !isClosed() && limit >= goal.nearest(whole)) {
            long asked = next();
            climb();
            lower(root);
            again = goal.parts().size() != 1;
            limit = isClosed() || !(again || proven) ? limit : Math.min(limit, asked - 1);
        }
    }

    private void climb() {
        if (isClosed() || !climbRoot()) {
            return;
        }
        int fraction = root.firstFraction();
        if (fraction < 0) {
            take(root);
            proven &= isClosed();
        } else if (!isClosed()) {
            dictionary.become(root);
            branch(fraction);
        }
    }

    /** Goes as far as can be without branches; false if there is no solution. */
    private boolean climbRoot() {
        long asked = next();
        boolean hasRoomAbove = raise(root);
        int empty = hasRoomAbove ? root.makeFeasible() : Dictionary.NOTHING;
        if (!hasRoomAbove || empty >= 0) {
            boolean isEmpty = !hasRoomAbove || isProvenEmpty(root, empty);
            proven &= isEmpty;
            limit = areRaised && isEmpty ? Math.min(limit, asked - 1) : limit;
            return false;
        }
        if (!areRaised) {
            root.maximise(variable, sign, enoughOfVariable());
            limit = Math.min(limit, most(root));
        }
        return true;
    }

    /** Lets the variables that are raised go no less far than is asked for; false if one of them cannot. */
    private boolean raise(Dictionary at) {
        boolean hasRoomAbove = true;
        for (int i = 0; i < goal.parts().size() && areRaised; i++) {
            Goal.Part part = goal.parts().get(i);
            int each = reduction.variable(part.variable());
            long least = next() - (long) goal.sign() * (reduction.constant(part.variable()) - part.known());
            int low = at.low(each);
            int high = at.high(each);
            if (goal.sign() * reduction.sign(part.variable()) > 0) {
                low = (int) Math.max(low, least);
            } else {
                high = (int) Math.min(high, -least);
            }
            hasRoomAbove &= low <= high;
            if (hasRoomAbove) {
                at.bound(each, low, high);
            }
        }
        return hasRoomAbove;
    }

    /** Takes that back. */
    private void lower(Dictionary at) {
        for (int i = 0; i < goal.parts().size() && areRaised; i++) {
            int each = reduction.variable(goal.parts().get(i).variable());
            at.bound(each, program.low(each), program.high(each));
        }
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
        int empty = areRaised ? dictionary.makeFeasible() : dictionary.makeFeasibleAtMost(variable, sign);
        if (empty >= 0) {
            proven &= isProvenEmpty(dictionary, empty);
            return;
        }
        if (!areRaised) {
            dictionary.maximise(variable, sign, enoughOfVariable());
            if (best != null && most(dictionary) <= farthest) {
                return;
            }
        }
        int fraction = dictionary.firstFraction();
        if (fraction >= 0) {
            branch(fraction);
            return;
        }
        take(dictionary);
        proven &= isClosed() || (!areRaised && most(dictionary) <= farthest);
    }

    private long enoughOfVariable() {
        return Math.min(enough, goal.distance(goal.limit())) - constant;
    }

    /** How far the one variable that is asked for can go by some multipliers. */
    private long most(Dictionary at) {
        return BoundCheck.most(program, at, variable, sign) + constant;
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
        long distance = goal.reached(whole, solution);
        if (distance > farthest) {
            best = solution;
            farthest = distance;
        }
    }

    /** Whether it is proven that a variable cannot be within its bounds. */
    private boolean isProvenEmpty(Dictionary at, int empty) {
        return BoundCheck.most(program, at, empty, 1) < at.low(empty)
                || -BoundCheck.most(program, at, empty, -1) > at.high(empty);
    }
}
