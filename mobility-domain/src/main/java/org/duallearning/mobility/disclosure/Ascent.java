package org.duallearning.mobility.disclosure;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question to an {@link IntegerSearch}, on its way to the answer: how far an end goes. Branch and bound over the simplex method.
 *
 * <p>What is enough is asked for as bounds of the variables of the goal: whether they can be raised so far is sooner found out than
 * how far they go. Every solution is checked in whole numbers, and so is every bound that closes a branch. Throws
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
    /** Whether the variables have to go as far as is asked for; else a single one goes as far as it can. */
    private boolean areRaised;
    /** The single one. */
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
        this.areRaised = goal.parts().size() != 1 || enough != IntegerSearch.NEVER;
        Goal.Part part = goal.parts().get(0);
        this.variable = search.reduction.variable(part.variable());
        this.sign = goal.sign() * search.reduction.sign(part.variable());
        this.constant = distance(part);
        this.limit = goal.farthest(search.whole);
    }

    /** How far a part goes where its variable of the smaller program is nought. */
    private long distance(Goal.Part part) {
        return (long) goal.sign() * (search.reduction.constant(part.variable()) - part.known());
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

    /** Looks for what is enough, and of a single variable for the end where it does not go so far. */
    void climb(Dictionary root, Dictionary branched) {
        if (areRaised) {
            goFarEnough(root, branched);
        }
        if (goal.parts().size() == 1) {
            areRaised = false;
            proven = true;
            ascend(root, branched);
        }
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
        int empty = raise(at) ? at.makeFeasible() : Dictionary.NOTHING;
        if (!areRaised) {
            at.maximise(variable, sign, IntegerSearch.NEVER);
        }
        Set<Integer> binding = empty >= 0 && areRaised
                ? at.binding(empty)
                : goal.parts().stream()
                        .flatMap(part -> at.binding(search.reduction.variable(part.variable())).stream())
                        .collect(Collectors.toSet());
        lower(at);
        return binding;
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

    /** Asks for what is enough; of several variables for a step less each time that they do not go so far. */
    private void goFarEnough(Dictionary root, Dictionary branched) {
        boolean again = true;
        while (again && !isClosed() && limit >= goal.nearest(search.whole)) {
            long asked = next();
            ascend(root, branched);
            lower(root);
            again = goal.parts().size() != 1;
            limit = isClosed() || !(again || proven) ? limit : Math.min(limit, asked - 1);
        }
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
            int each = search.reduction.variable(part.variable());
            int least = Math.toIntExact(next() - distance(part));
            int low = at.low(each);
            int high = at.high(each);
            if (goal.sign() * search.reduction.sign(part.variable()) > 0) {
                low = Math.max(low, least);
            } else {
                high = Math.min(high, Math.negateExact(least));
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
            int each = search.reduction.variable(goal.parts().get(i).variable());
            at.bound(each, program.low(each), program.high(each));
        }
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
        int empty = areRaised ? at.makeFeasible() : at.makeFeasibleAtMost(variable, sign);
        if (empty >= 0) {
            proven &= isProvenEmpty(at, empty);
            return;
        }
        if (!areRaised) {
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
        proven &= isClosed() || (!areRaised && most(at) <= farthest);
    }

    private long enoughOfVariable() {
        return Math.min(enough, goal.distance(goal.limit())) - constant;
    }

    /** How far the one variable that is asked for can go by some multipliers. */
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
