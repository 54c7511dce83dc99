package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.disclosure.Difference.Area;

/**
 * Looks for pairs of areas that differ by few learners, of the same release or of different ones. A school leaves its own learners
 * out, and answers that are no secret do not count.
 *
 * <p>An area is a group, or all learners but a group. Areas that do not differ at all are found too: there, one count is
 * published twice. Not thread-safe.
 */
final class Differences {
    private final LinkedTables tables;
    private final int threshold;
    /** How many learners are too many. */
    private final int most;

    private final List<Area> areas = new ArrayList<>();
    private final Map<List<BitSet>, Difference> found = new LinkedHashMap<>();

    /** The places of two areas among all of them. */
    record Places(int one, int other) {}

    private Differences(LinkedTables tables, int threshold) {
        this.tables = tables;
        this.threshold = threshold;
        this.most = Math.max(threshold, DisclosureRule.PUBLIC.threshold());
        for (Version version : tables.versions) {
            if (version.answers != null) {
                areas.add(new Area(version.all, false));
                for (Group group : tables.groups) {
                    if (group.version == version && !group.isAll() && group.members != null) {
                        areas.add(new Area(group, false));
                        areas.add(new Area(group, true));
                    }
                }
            }
        }
    }

    /** The differences of few learners between areas that are not smaller than the threshold. */
    static List<Difference> of(LinkedTables tables, int threshold) {
        Differences differences = new Differences(tables, threshold);
        differences.forEachPair(2 * differences.most, (pair, apart) -> differences.compare(pair));
        return List.copyOf(differences.found.values());
    }

    /** Those of the pairs that a school may have found. */
    static List<Difference> of(LinkedTables tables, int threshold, List<Places> pairs) {
        Differences differences = new Differences(tables, threshold);
        pairs.forEach(differences::compare);
        return List.copyOf(differences.found.values());
    }

    /**
     * The pairs that may differ by few learners but for those of a school, by the school.
     *
     * @param same where the pairs go in which nobody differs: they are of all schools
     */
    static Map<String, List<Places>> bySchool(LinkedTables tables, int threshold, List<Places> same) {
        Differences differences = new Differences(tables, threshold);
        Map<String, List<Places>> pairs = new TreeMap<>();
        int few = 2 * differences.most;
        differences.forEachPair(tables.mostOfSchool() + few, (pair, apart) -> {
            if (apart.isEmpty()) {
                same.add(pair);
            }
            for (String school : tables.schoolsOfNearlyAll(apart, few)) {
                if (differences.mayTell(pair, tables.ofOtherSchools(apart, school))) {
                    pairs.computeIfAbsent(school, name -> new ArrayList<>()).add(pair);
                }
            }
        });
        return pairs;
    }

    /** Whether a school may learn something from a pair that differs by some answers of others: they are few, or alike. */
    private boolean mayTell(Places pair, BitSet apart) {
        return apart.cardinality() < 2 * threshold
                || Stream.of(pair.one(), pair.other())
                        .map(place ->
                                LinkedTables.without(apart, areas.get(place).members()))
                        .anyMatch(side -> tables.side(side).areAlike());
    }

    /**
     * Each pair, with the secret answers that are in one of both only.
     *
     * @param many how many of those are too many; a learner has one in each area, and no more
     */
    private void forEachPair(int many, BiConsumer<Places, BitSet> action) {
        List<BitSet> members = areas.stream().map(Area::members).toList();
        List<BitSet> unknown = areas.stream()
                .map(area -> tables.unknown(area.members(), area.version()))
                .toList();
        int[] sizes = members.stream().mapToInt(BitSet::cardinality).toArray();
        int[] secrets = unknown.stream().mapToInt(BitSet::cardinality).toArray();
        for (int i = 0; i < sizes.length; i++) {
            for (int j = i + 1; j < sizes.length; j++) {
                Area one = areas.get(i);
                Area other = areas.get(j);
                boolean areTold = one.version() == other.version() && one.complement() && other.complement();
                boolean isNobody = members.get(i).isEmpty() || members.get(j).isEmpty();
                int least = Math.max(secrets[i] - sizes[j], secrets[j] - sizes[i]);
                if (!areTold && !isNobody && least < many) {
                    BitSet apart = new BitSet();
                    apart.or(LinkedTables.without(unknown.get(i), members.get(j)));
                    apart.or(LinkedTables.without(unknown.get(j), members.get(i)));
                    if (apart.cardinality() < many) {
                        action.accept(new Places(i, j), apart);
                    }
                }
            }
        }
    }

    private void compare(Places pair) {
        compare(areas.get(pair.one()), areas.get(pair.other()));
    }

    private void compare(Area one, Area other) {
        BitSet inOne = one.members();
        BitSet inOther = other.members();
        BitSet come = LinkedTables.without(inOther, inOne);
        BitSet gone = LinkedTables.without(inOne, inOther);
        BitSet plus = tables.unknown(come, other.version());
        BitSet minus = tables.unknown(gone, one.version());
        int more = plus.cardinality();
        int less = minus.cardinality();
        boolean areLarge = inOne.cardinality() >= threshold && inOther.cardinality() >= threshold;
        boolean isNobody = more == 0 && less == 0;
        if (!(isNobody || (areLarge && more < most && less < most))
                || !isWorthLooking(one, other, come, gone, more > 0 && less > 0)) {
            return;
        }
        // The greater side comes, so that the same two sides are one difference.
        if (more < less || (more == less && found.containsKey(List.of(minus, plus)))) {
            add(new Difference.Pair(other, one, known(other, one, gone, come)), minus, plus);
        } else {
            add(new Difference.Pair(one, other, known(one, other, come, gone)), plus, minus);
        }
    }

    private void add(Difference.Pair pair, BitSet plus, BitSet minus) {
        Difference.Side coming = tables.side(plus);
        Difference.Side going = tables.side(minus);
        int learners = learners(plus, minus, pair.one().version(), pair.other().version());
        if (learners == 0 || learners < most(coming, going)) {
            found.computeIfAbsent(List.of(plus, minus), key -> new Difference(coming, going))
                    .pairs
                    .add(pair);
        }
    }

    /** How many learners are too many: for a school that has to know what few answered, unless all of them answered the same. */
    private int most(Difference.Side coming, Difference.Side going) {
        return tables.isReadBySchool && !coming.areAlike() && !going.areAlike() ? threshold : most;
    }

    private List<Integer> known(Area one, Area other, BitSet come, BitSet gone) {
        List<Integer> more = tables.known(come, other.version());
        List<Integer> less = tables.known(gone, one.version());
        return IntStream.range(0, more.size())
                .mapToObj(at -> more.get(at) - less.get(at))
                .toList();
    }

    /**
     * Whether a difference tells something that no other does. A school looks at those that have to do with its own learners, and
     * where both areas have others of whom it knows nothing, at the same area in two releases only.
     */
    private boolean isWorthLooking(Area one, Area other, BitSet come, BitSet gone, boolean isTwoSided) {
        if (one.version() == other.version() && isOfOneTable(one, other, come, gone)) {
            return false;
        }
        if (!tables.isReadBySchool || (come.isEmpty() && gone.isEmpty())) {
            return true;
        }
        return (tables.isKnownInPart(come) || tables.isKnownInPart(gone)) && (!isTwoSided || other.isAgain(one));
    }

    /** How many learners are apart. Who is erased comes back as somebody else: whoever is gone and whoever is new may be the same. */
    private int learners(BitSet plus, BitSet minus, Version one, Version other) {
        BitSet before = tables.learners(minus);
        BitSet now = tables.learners(plus);
        int gone = LinkedTables.without(before, tables.learners(other)).cardinality();
        int come = LinkedTables.without(now, tables.learners(one)).cardinality();
        before.or(now);
        return before.cardinality() - Math.min(gone, come);
    }

    /** Whether two areas of one table differ by nothing or by a row of it: its own sums say so. */
    private boolean isOfOneTable(Area one, Area other, BitSet come, BitSet gone) {
        String breakdown = one.group().isAll() ? other.group().breakdown : one.group().breakdown;
        boolean same = other.group().isAll() || other.group().breakdown.equals(breakdown);
        BitSet apart = come.isEmpty() ? gone : come;
        return same
                && (come.isEmpty() || gone.isEmpty())
                && (apart.isEmpty()
                        || tables.groups.stream()
                                .anyMatch(group -> group.version == one.version()
                                        && group.breakdown.equals(breakdown)
                                        && apart.equals(group.members)));
    }
}
