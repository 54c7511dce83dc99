package org.duallearning.mobility.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duallearning.mobility.disclosure.IntegerSearch.End;
import org.duallearning.mobility.disclosure.IntegerSearch.Reach;
import org.jspecify.annotations.Nullable;

/**
 * One attacker at work on the linked tables of a measure: with or without knowing which areas differ by which learners. Not
 * thread-safe.
 */
final class Scenario {
    final AttackProgram attack;
    final List<Target> targets = new ArrayList<>();
    /** The same, those first that gave in last: they will again. */
    private final Deque<Target> suspects;

    private final int threshold;
    private final IntegerSearch search;
    /** In what was known before; null as long as nobody asks. */
    private @Nullable IntegerSearch searchBefore;

    private Scenario(AttackProgram attack, int threshold) {
        this.attack = attack;
        this.threshold = threshold;
        this.search = new IntegerSearch(attack.program, attack.reduction);
        for (Count count : attack.tables.counts()) {
            if (attack.tables.isReadBySchool) {
                addRest(count);
            } else if (!count.isOpen()) {
                long most = Math.min(threshold - 1L, attack.mostByFacts(count.group));
                targets.add(isSmall(count) ? Target.small(count, most) : Target.complementary(count, most + 1));
            }
        }
        for (Difference difference : attack.differences) {
            if (!difference.isEmpty()) {
                addSide(difference, true);
                addSide(difference, false);
            }
        }
        suspects = new ArrayDeque<>(targets);
    }

    /** The attackers on a measure: one that knows sizes, and if there are areas that hardly differ, one that knows those. */
    static List<Scenario> of(
            String measure, List<Publication> publications, DisclosureRule reader, AnswerNumbers numbers) {
        List<Scenario> scenarios = new ArrayList<>();
        scenarios.add(new Scenario(
                new AttackProgram(LinkedTables.of(measure, publications, reader, numbers), List.of()),
                reader.threshold()));
        LinkedTables again = LinkedTables.of(measure, publications, reader, numbers);
        List<Difference> differences = Differences.of(again, reader.threshold());
        if (!differences.isEmpty()) {
            scenarios.add(new Scenario(new AttackProgram(again, differences), reader.threshold()));
        }
        return scenarios;
    }

    /** The schools that know all but a few learners of something, and what those answered: one attacker for each. */
    static List<Scenario> ofSchools(
            String measure, List<Publication> publications, DisclosureRule reader, AnswerNumbers numbers) {
        List<Scenario> scenarios = new ArrayList<>();
        LinkedTables.of(measure, publications, reader, numbers).schools().forEach((school, pairs) -> {
            LinkedTables tables = LinkedTables.of(measure, publications, reader, numbers);
            tables.readAs(school);
            List<Difference> differences = Differences.of(tables, reader.threshold(), pairs);
            if (hasTargets(tables, differences, reader.threshold())) {
                scenarios.add(new Scenario(new AttackProgram(tables, differences), reader.threshold()));
            }
        });
        return scenarios;
    }

    /** Takes in the solutions of somebody who had the same tables, as far as they are any: it spares looking for them again. */
    void learnFrom(Scenario other) {
        for (Target target : other.targets) {
            for (int[] solution : new int[][] {target.low, target.high}) {
                if (solution != null) {
                    search.learn(solution);
                }
            }
        }
    }

    private boolean isSmall(Count count) {
        return count.truth >= 0 && count.truth < threshold;
    }

    private void addRest(Count count) {
        if (isRest(count, threshold)) {
            int known = count.group.own(count.columns);
            int others = count.group.others;
            targets.add(Target.rest(count, known, others < threshold ? 0 : others - 1L, others));
        }
    }

    /** Whether it is a single answer, and the school knows what all but a few of the group answered, or all the others answered it. */
    private static boolean isRest(Count count, int threshold) {
        Group group = count.group;
        return !count.isOpen()
                && Long.bitCount(count.columns) == 1
                && group.knownSize >= 0
                && group.others > 0
                && (group.others < threshold || count.truth - group.own(count.columns) == group.others);
    }

    /** The columns with few of a side; for a school, all of them if the side is small, or the one that has all of a greater side. */
    private void addSide(Difference difference, boolean come) {
        Difference.Side side = difference.side(come);
        boolean isSchool = attack.tables.isReadBySchool;
        int few = Math.min(side.secret(), threshold - 1);
        for (int at : difference.variables(come).keySet()) {
            int there = side.inEach().get(at);
            if (there <= few && (!isSchool || side.secret() == few)) {
                targets.add(target(difference, come, at, 0, few));
            } else if (isSchool && there == side.secret()) {
                targets.add(target(difference, come, at, there - 1, there));
            }
        }
    }

    /** Whether a school has anything to ask after. */
    private static boolean hasTargets(LinkedTables tables, List<Difference> differences, int threshold) {
        return tables.counts().stream().anyMatch(count -> isRest(count, threshold))
                || differences.stream()
                        .flatMap(difference -> Stream.of(difference.plus, difference.minus))
                        .anyMatch(side -> side.areAlike() || (side.secret() > 0 && side.secret() < threshold));
    }

    private Target target(Difference difference, boolean come, int at, int least, int most) {
        return Target.ofSide(
                difference, come, at, attack.tables.columns.get(at), attack.tables.isReadBySchool, least, most);
    }

    /** Whether a target has enough values. */
    boolean holdsOut(Target target) {
        return widens(target, kept(target.low), kept(target.high));
    }

    /** Whether no open target has too few values, given that none had before some counts were shown. */
    boolean holdsOutWith(Collection<Count> changed) {
        Optional<Target> givesIn = suspects.stream()
                .filter(Target::isOpen)
                .filter(target ->
                        !widens(target, kept(target, target.low, changed), kept(target, target.high, changed)))
                .findFirst();
        givesIn.ifPresent(target -> {
            suspects.remove(target);
            suspects.addFirst(target);
        });
        return givesIn.isEmpty();
    }

    /** The variables whose bounds keep a target as narrow as it is. */
    Set<Integer> binding(Target target) {
        Set<Integer> binding = new TreeSet<>(search.binding(target.upper));
        binding.addAll(search.binding(target.lower));
        return binding;
    }

    /** A solution that still holds; one for a hidden count has been looked at after each change before this one. */
    private int @Nullable [] kept(Target target, int @Nullable [] solution, Collection<Count> changed) {
        if (target.count == null || solution == null) {
            return kept(solution);
        }
        return changed.stream().allMatch(count -> attack.program.holds(count.variable, solution)) ? solution : null;
    }

    private int @Nullable [] kept(int @Nullable [] solution) {
        return solution != null && attack.program.holds(solution) ? solution : null;
    }

    private boolean isWide(Target target, int @Nullable [] low, int @Nullable [] high) {
        return low != null && high != null && target.isWide(value(target.lower, low), value(target.upper, high));
    }

    /** Looks for solutions far enough apart, and keeps them if there are. */
    private boolean widens(Target target, int @Nullable [] oldLow, int @Nullable [] oldHigh) {
        int[] low = oldLow;
        int[] high = oldHigh;
        if (!isWide(target, low, high)) {
            low = farther(target.lower, low, search.known(target.lower));
            high = farther(target.upper, high, search.known(target.upper));
        }
        if (!isWide(target, low, high)) {
            Reach up = search.reach(target.upper, enough(target, target.upper, target.lower, low));
            high = farther(target.upper, high, up.witness);
            Reach down = search.reach(target.lower, enough(target, target.lower, target.upper, high));
            low = farther(target.lower, low, down.witness);
            if (!isWide(target, low, high) && isNarrow(target, up, down)) {
                return false;
            }
        }
        if (!isWide(target, low, high)) {
            high = farther(target.upper, high, search(target.upper, enough(target, target.upper, target.lower, low)));
        }
        if (!isWide(target, low, high)) {
            low = farther(target.lower, low, search(target.lower, enough(target, target.lower, target.upper, high)));
        }
        if (!isWide(target, low, high)) {
            settle(target);
        }
        if (!isWide(target, low, high)) {
            return false;
        }
        target.low = low;
        target.high = high;
        return true;
    }

    private int @Nullable [] farther(Goal end, int @Nullable [] than, int @Nullable [] other) {
        boolean isFarther = other != null
                && (than == null || end.reached(attack.program, other) > end.reached(attack.program, than));
        return isFarther ? other : than;
    }

    /** Whether a target has too few values even without whole numbers. */
    private boolean isNarrow(Target target, Reach up, Reach down) {
        if (target.isWide(down.bound, up.bound)) {
            return false;
        }
        settle(target);
        return !target.isWide(down.bound, up.bound);
    }

    /** What is far enough of an end, from a solution of the other one if there is one. */
    private long enough(Target target, Goal end, Goal other, int @Nullable [] from) {
        return from == null ? target.enough(end) : target.enough(end, value(other, from));
    }

    private long value(Goal end, int[] solution) {
        return end.value(attack.program, solution);
    }

    /** An end of what a target can be, or what is enough; null if neither was found in time. */
    private int @Nullable [] search(Goal goal, long enough) {
        End end = search.end(goal, enough);
        if (end.witness == null && end.proven) {
            throw contradiction();
        }
        return end.witness;
    }

    /** Finds out which values a target had before: it need not have others, as far as that is proven. */
    void settle(Target target) {
        if (!target.isSettled) {
            if (searchBefore == null) {
                searchBefore = new IntegerSearch(attack.before, attack.reduction);
            }
            FeasibilityInterval before = interval(searchBefore, target);
            if (before.proven()) {
                target.settle(before);
            }
            target.isSettled = true;
        }
    }

    /** Between which values a target is. */
    FeasibilityInterval interval(Target target) {
        return interval(search, target);
    }

    private FeasibilityInterval interval(IntegerSearch by, Target target) {
        End low = by.end(target.lower, IntegerSearch.NEVER);
        End high = by.end(target.upper, IntegerSearch.NEVER);
        if (low.witness == null || high.witness == null) {
            if ((low.witness == null && low.proven) || (high.witness == null && high.proven)) {
                throw contradiction();
            }
            throw new UnprotectableException(UnprotectableException.Reason.NOT_PROVEN, attack.tables.measure);
        }
        return new FeasibilityInterval(low.value, high.value, low.proven && high.proven);
    }

    private UnprotectableException contradiction() {
        return new UnprotectableException(UnprotectableException.Reason.CONTRADICTION, attack.tables.measure);
    }
}
