package org.duallearning.mobility.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ends of what the variables of an integer program can be, each from where the last search left off and with the solutions
 * that were found by then.
 *
 * <p>Where numbers become too great on the way, it begins afresh, once; where they do so again, it proves nothing. Not thread-safe.
 */
final class IntegerSearch {
    /** Never enough. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int MOST_SOLUTIONS = 300;

    final IntegerProgram whole;
    final Reduction reduction;
    /** What is left of the whole program. */
    final IntegerProgram program;
    /** Without branches. */
    private Dictionary root;
    /** With them. */
    private Dictionary branched;
    /** For what binds; null as long as nobody asks. */
    private @Nullable Dictionary inquiry;
    /** Solutions that keep all bounds, the last one first. */
    private final Deque<int[]> solutions = new ArrayDeque<>();

    private int changes;
    private boolean hasRoom;

    IntegerSearch(IntegerProgram whole, Reduction reduction) {
        this.whole = whole;
        this.reduction = reduction;
        this.program = reduction.program();
        this.hasRoom = reduction.bound(program, whole);
        this.changes = whole.changes();
        this.root = new Dictionary(program);
        this.branched = new Dictionary(program);
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
        Answer answer = ask(of, enoughAt, ascent -> {
            if (hasRoom) {
                ascent.climb(root, branched);
            }
        });
        Ascent ascent = answer.ascent();
        return new End(ascent.best(), ascent.value(), answer.isComplete() && ascent.isProven());
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

    /**
     * How far an end goes without branches.
     *
     * @param enoughAt a value at which it is far enough, or {@link #NEVER}
     */
    Reach reach(Goal of, long enoughAt) {
        Ascent ascent = ask(of, enoughAt, asked -> {
                    if (hasRoom) {
                        asked.climbWithoutBranches(root);
                    }
                })
                .ascent();
        return new Reach(ascent.best(), ascent.bound());
    }

    /** Takes in a solution that somebody else says is one, if it is. */
    void learn(int[] solution) {
        takeBounds();
        boolean isKnown = solutions.stream().anyMatch(known -> Arrays.equals(known, solution));
        if (!isKnown && solution.length == whole.columns && whole.holds(solution)) {
            keep(solution);
        }
    }

    /** Keeps a solution for later questions. */
    void keep(int[] solution) {
        solutions.addFirst(solution);
        if (solutions.size() > MOST_SOLUTIONS) {
            solutions.removeLast();
        }
    }

    /** The solution that goes farthest of those that were found before. */
    int @Nullable [] known(Goal of) {
        return begin(of, NEVER).best();
    }

    /**
     * The variables whose bounds keep an end, as far as it needs no whole numbers, from going further; none if that is not found out.
     * They do not depend on what was searched for otherwise.
     */
    Set<Integer> binding(Goal of) {
        Ascent ascent = begin(of, NEVER);
        if (!hasRoom) {
            return Set.of();
        }
        Dictionary at = inquiry == null ? new Dictionary(program) : inquiry;
        try {
            at.takeBounds();
            Set<Integer> binding = ascent.binding(at);
            inquiry = at;
            return IntStream.range(0, whole.variables())
                    .filter(each -> binding.contains(reduction.variable(each)))
                    .filter(each -> isAtBound(each, at.floor(reduction.variable(each))))
                    .boxed()
                    .collect(Collectors.toSet());
        } catch (ArithmeticException tooGreat) {
            inquiry = null;
            return Set.of();
        }
    }

    private boolean isAtBound(int each, long reduced) {
        long value = reduction.sign(each) * reduced + reduction.constant(each);
        return value == whole.low(each) || value == whole.high(each);
    }

    /**
     * What came of a question.
     *
     * @param isComplete whether it was asked to its end
     */
    private record Answer(Ascent ascent, boolean isComplete) {}

    private Answer ask(Goal of, long enoughAt, Consumer<Ascent> question) {
        for (int tries = 0; tries < 2; tries++) {
            Ascent ascent = begin(of, enoughAt);
            try {
                question.accept(ascent);
                return new Answer(ascent, true);
            } catch (ArithmeticException tooGreat) {
                startAfresh();
            }
        }
        return new Answer(begin(of, enoughAt), false);
    }

    private Ascent begin(Goal of, long enoughAt) {
        takeBounds();
        Ascent ascent = new Ascent(this, of, enoughAt);
        if (hasRoom) {
            solutions.forEach(ascent::take);
        }
        return ascent;
    }

    private void takeBounds() {
        boolean haveChanged = changes != whole.changes();
        if (haveChanged) {
            solutions.removeIf(solution -> !whole.holds(solution));
            hasRoom = reduction.bound(program, whole);
            changes = whole.changes();
        }
        try {
            if (haveChanged) {
                root.takeBounds();
            }
            root.letGo();
        } catch (ArithmeticException tooGreat) {
            startAfresh();
        }
    }

    private void startAfresh() {
        root = new Dictionary(program);
        branched = new Dictionary(program);
    }
}
