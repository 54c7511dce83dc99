package org.duallearning.mobility.disclosure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question to an {@link IntegerSearch}, on its way to the answer: how far an end goes. Branch and bound over the simplex method.
 *
 * <p>What is enough is asked for as a bound of the variable first: whether it can be raised so far is sooner found out than how far
 * it goes. Every solution is checked in whole numbers, and so is every bound that closes a branch. Throws
 * {@link ArithmeticException} where numbers become too great. Not thread-safe.
 */
final class Ascent {
    private static final int MOST_NODES = 20_000;
    /** A branch more takes room on the stack. */
    private static final int MOST_BRANCHES = 1_000;

    private final IntegerSearch search;
    private final IntegerProgram program;
    private final Goal goal;
    private final long enough;
    /** Whether the variable has to go as far as is asked for; else it goes as far as it can. */
    private boolean isRaised;
    /** It, in the smaller program. */
    private final int variable;
    /** Whether it is to be great, 1, or its negative, -1. */
    private final int sign;
    /** What is to be added to that to get how far it goes. */
    private final long constant;

    private int @Nullable [] best;
    private long farthest = Long.MIN_VALUE;
    /** How far it can go, as far as is known. */
    private long limit;

    private boolean proven = true;
    private int nodes = 1;
    private int branches;

    Ascent(IntegerSearch search, Goal goal, long enoughAt) {
        this.search = search;
        this.program = search.program;
        this.goal = goal;
        this.enough = enoughAt == IntegerSearch.NEVER ? IntegerSearch.NEVER : goal.distance(enoughAt);
        this.isRaised = enough != IntegerSearch.NEVER;
        this.variable = search.reduction.variable(goal.variable());
        this.sign = goal.sign() * search.reduction.sign(goal.variable());
        this.constant = (long) goal.sign() * search.reduction.constant(goal.variable());
        this.limit = goal.farthest(search.whole);
    }

    /** Takes in a solution that was found before. */
    void take(int[] solution) {
        long distance = goal.reached(search.whole, solution);
        if (distance > farthest) {
            best = solution;
            farthest = distance;
        }
    }

    /** The solution that goes farthest; null if none is known. */
    int @Nullable [] best() {
        return best;
    }

    /** The value of the end there. */
    long value() {
        return best == null ? 0 : goal.value(farthest);
    }

    /** What the end is not beyond. */
    long bound() {
        return goal.value(limit);
    }

    /** Whether that solution is proven to go as far as any, or if there is none, that there is none. */
    boolean isProven() {
        return proven && !isEnough();
    }

    /** Looks for what is enough, and for the end where it does not go so far. */
    void climb(Dictionary root, Dictionary branched) {
        if (isRaised && !isClosed()) {
            long asked = next();
            ascend(root, branched);
            lower(root);
            limit = isClosed() || !proven ? limit : Math.min(limit, asked - 1);
        }
        isRaised = false;
        proven = true;
        ascend(root, branched);
    }

    /** Goes as far as can be without branches. */
    void climbWithoutBranches(Dictionary root) {
        if (!isClosed() && climbRoot(root) && root.firstFraction() < 0) {
            take(root);
        }
        lower(root);
    }

    /** The variables of the smaller program whose bounds keep it from going further without whole numbers. */
    Set<Integer> binding(Dictionary at) {
        at.makeFeasible();
        at.maximise(variable, sign, IntegerSearch.NEVER);
        return at.binding(variable);
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

    private void ascend(Dictionary root, Dictionary branched) {
        if (isClosed() || !climbRoot(root)) {
            return;
        }
        int fraction = root.firstFraction();
        if (fraction < 0) {
            take(root);
            proven &= isClosed();
        } else if (!isClosed()) {
            branched.become(root);
            branch(branched, fraction);
        }
    }

    /** Goes as far as can be without branches; false if there is no solution. */
    private boolean climbRoot(Dictionary root) {
        long asked = next();
        boolean hasRoomAbove = raise(root);
        int empty = hasRoomAbove ? root.makeFeasible() : Dictionary.NOTHING;
        if (!hasRoomAbove || empty >= 0) {
            boolean isEmpty = !hasRoomAbove || isProvenEmpty(root, empty);
            proven &= isEmpty;
            limit = isRaised && isEmpty ? Math.min(limit, asked - 1) : limit;
            return false;
        }
        if (!isRaised) {
            root.maximise(variable, sign, enoughOfVariable());
            limit = Math.min(limit, most(root));
        }
        return true;
    }

    /** Lets the variable go no less far than is asked for; false if it cannot. */
    private boolean raise(Dictionary at) {
        if (isRaised) {
            int least = Math.toIntExact(next() - constant);
            int low = sign > 0 ? Math.max(at.low(variable), least) : at.low(variable);
            int high = sign > 0 ? at.high(variable) : Math.min(at.high(variable), Math.negateExact(least));
            if (low > high) {
                return false;
            }
            at.bound(variable, low, high);
        }
        return true;
    }

    /** Takes that back. */
    private void lower(Dictionary at) {
        at.bound(variable, program.low(variable), program.high(variable));
    }

    /** Tries a variable at or below the whole number under it, and at or above the one over it. */
    private void branch(Dictionary at, int fraction) {
        int below = Math.toIntExact(at.floor(fraction));
        int low = at.low(fraction);
        int high = at.high(fraction);
        boolean downFirst = at.isNearFloor(fraction);
        branches++;
        for (boolean down : new boolean[] {downFirst, !downFirst}) {
            if (!isClosed()) {
                at.bound(fraction, down ? low : below + 1, down ? below : high);
                climbBranch(at);
                at.bound(fraction, low, high);
            }
        }
        branches--;
    }

    private void climbBranch(Dictionary at) {
        nodes++;
        if (nodes > MOST_NODES || branches > MOST_BRANCHES) {
            proven = false;
            return;
        }
        int empty = isRaised ? at.makeFeasible() : at.makeFeasibleAtMost(variable, sign);
        if (empty >= 0) {
            proven &= isProvenEmpty(at, empty);
            return;
        }
        if (!isRaised) {
            at.maximise(variable, sign, enoughOfVariable());
            if (best != null && most(at) <= farthest) {
                return;
            }
        }
        int fraction = at.firstFraction();
        if (fraction >= 0) {
            branch(at, fraction);
            return;
        }
        take(at);
        proven &= isClosed() || (!isRaised && most(at) <= farthest);
    }

    private long enoughOfVariable() {
        return enough == IntegerSearch.NEVER ? enough : enough - constant;
    }

    /** How far the variable can go by some multipliers. */
    private long most(Dictionary at) {
        return BoundCheck.most(program, at, variable, sign) + constant;
    }

    private void take(Dictionary at) {
        int[] solution = search.reduction.solution(program, at.solution(), search.whole.columns);
        if (!search.whole.holds(solution)) {
            throw new IllegalStateException("A solution of the simplex method is none.");
        }
        take(solution);
        search.keep(solution);
    }

    /** Whether it is proven that a variable cannot be within its bounds. */
    private boolean isProvenEmpty(Dictionary at, int empty) {
        return BoundCheck.most(program, at, empty, 1) < at.low(empty)
                || -BoundCheck.most(program, at, empty, -1) > at.high(empty);
    }
}
