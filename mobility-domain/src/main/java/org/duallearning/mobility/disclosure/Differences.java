package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.duallearning.mobility.disclosure.Difference.Area;
import org.duallearning.mobility.disclosure.Difference.Pair;

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
    private final List<Area> areas = new ArrayList<>();
    private final Map<List<BitSet>, Difference> found = new LinkedHashMap<>();

    private Differences(LinkedTables tables, int threshold) {
        this.tables = tables;
        this.threshold = threshold;
        for (Version version : tables.versions) {
            BitSet answers = version.answers;
            if (answers != null) {
                add(version.all, false, version, answers);
                for (Group group : tables.groups) {
                    if (group.version == version.number && !group.isAll() && group.members != null) {
                        add(group, false, version, group.members);
                        add(group, true, version, LinkedTables.without(answers, group.members));
                    }
                }
            }
        }
    }

    private void add(Group group, boolean complement, Version version, BitSet members) {
        if (!members.isEmpty()) {
            areas.add(new Area(group, complement, version, members, tables.unknown(members)));
        }
    }

    /** The differences of few learners between areas that are not smaller than the threshold. */
    static List<Difference> of(LinkedTables tables, int threshold) {
        Differences differences = new Differences(tables, threshold);
        int most = tables.isReadBySchool ? threshold : Math.max(threshold, DisclosureRule.PUBLIC.threshold());
        differences.forEachPair((one, other) -> differences.compare(one, other, most));
        return List.copyOf(differences.found.values());
    }

    /** The schools of all but few learners of a difference, and perhaps others. */
    static Set<String> schools(LinkedTables tables, int threshold) {
        Differences differences = new Differences(tables, threshold);
        Set<String> schools = new TreeSet<>();
        differences.forEachPair((one, other) -> {
            BitSet apart = (BitSet) one.unknown().clone();
            apart.xor(other.unknown());
            // A learner has an answer in each, and no more.
            schools.addAll(tables.schoolsOfNearlyAll(apart, 2 * threshold - 1));
        });
        return schools;
    }

    private void forEachPair(BiConsumer<Area, Area> action) {
        for (int i = 0; i < areas.size(); i++) {
            for (int j = i + 1; j < areas.size(); j++) {
                Area one = areas.get(i);
                Area other = areas.get(j);
                if (one.version() != other.version() || !one.complement() || !other.complement()) {
                    action.accept(one, other);
                }
            }
        }
    }

    private void compare(Area one, Area other, int most) {
        int apart = one.unknown().cardinality() - other.unknown().cardinality();
        if (Math.abs(apart) >= 2 * most) {
            // A learner has an answer in each, and no more.
            return;
        }
        BitSet come = LinkedTables.without(other.members(), one.members());
        BitSet gone = LinkedTables.without(one.members(), other.members());
        BitSet plus = tables.ofOthers(come);
        BitSet minus = tables.ofOthers(gone);
        if (plus.isEmpty() && (!minus.isEmpty() || (come.isEmpty() && !gone.isEmpty()))) {
            compare(other, one, most);
        } else if (isWorthLooking(one, other, come, gone)
                && isSmall(one, other, learners(plus, minus, one.version(), other.version()), most)) {
            int[] more = tables.own(come);
            int[] less = tables.own(gone);
            found.computeIfAbsent(List.of(plus, minus), key -> new Difference(plus, minus))
                    .pairs
                    .add(new Pair(
                            one,
                            other,
                            IntStream.range(0, more.length)
                                    .mapToObj(at -> more[at] - less[at])
                                    .toList()));
        }
    }

    private boolean isSmall(Area one, Area other, int learners, int most) {
        boolean areLarge =
                one.members().cardinality() >= threshold && other.members().cardinality() >= threshold;
        return learners == 0 || (areLarge && learners < most);
    }

    /**
     * Whether a difference tells something that no other does. A school looks at those that have to do with its own learners, and
     * where both areas have others of whom it knows nothing, at the same area in two releases only.
     */
    private boolean isWorthLooking(Area one, Area other, BitSet come, BitSet gone) {
        if (one.version() == other.version() && isOfOneTable(one, other, come)) {
            return false;
        }
        if (!tables.isReadBySchool || (come.isEmpty() && gone.isEmpty())) {
            return true;
        }
        boolean isTwoSided =
                !tables.ofOthers(come).isEmpty() && !tables.ofOthers(gone).isEmpty();
        return (tables.isKnownInPart(come) || tables.isKnownInPart(gone)) && (!isTwoSided || other.isAgain(one));
    }

    /** How many learners are apart. Who is erased comes back as somebody else: whoever is gone and whoever is new may be the same. */
    private int learners(BitSet plus, BitSet minus, Version one, Version other) {
        BitSet before = tables.learners(tables.unknown(minus));
        BitSet now = tables.learners(tables.unknown(plus));
        int gone = LinkedTables.without(before, tables.learners(other)).cardinality();
        int come = LinkedTables.without(now, tables.learners(one)).cardinality();
        before.or(now);
        return before.cardinality() - Math.min(gone, come);
    }

    /** Whether two areas of one table differ by nothing or by a row of it: its own sums say so. */
    private boolean isOfOneTable(Area one, Area other, BitSet plus) {
        String breakdown = one.group().isAll() ? other.group().breakdown : one.group().breakdown;
        boolean same = other.group().isAll() || other.group().breakdown.equals(breakdown);
        return same
                && (plus.isEmpty()
                        || tables.groups.stream()
                                .anyMatch(group -> group.version == one.group().version
                                        && group.breakdown.equals(breakdown)
                                        && plus.equals(group.members)));
    }
}
