package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.disclosure.Difference.Area;
import org.duallearning.mobility.disclosure.Difference.Pair;

/**
 * Looks for pairs of areas that differ by few learners, of the same release or of different ones.
 *
 * <p>An area is a group, or all learners but a group. Areas that do not differ at all are found too: there, one count is
 * published twice.
 */
final class Differences {
    private final LinkedTables tables;
    private final int threshold;
    private final int most;
    private final Map<List<BitSet>, Difference> found = new LinkedHashMap<>();

    private Differences(LinkedTables tables, int threshold) {
        this.tables = tables;
        this.threshold = threshold;
        this.most = Math.max(threshold, DisclosureRule.PUBLIC.threshold());
    }

    /** The differences of few learners between areas that are not smaller than the threshold. */
    static List<Difference> of(LinkedTables tables, int threshold) {
        Differences differences = new Differences(tables, threshold);
        List<Area> areas = differences.areas();
        for (int i = 0; i < areas.size(); i++) {
            for (int j = i + 1; j < areas.size(); j++) {
                differences.compare(areas.get(i), areas.get(j));
            }
        }
        return List.copyOf(differences.found.values());
    }

    private List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        for (Version version : tables.versions) {
            BitSet answers = version.answers;
            if (answers != null) {
                areas.add(new Area(version.all, false, version.all, answers));
                for (Group group : tables.groups) {
                    if (group.version == version.number && !group.isAll() && group.members != null) {
                        areas.add(new Area(group, false, version.all, group.members));
                        areas.add(new Area(group, true, version.all, LinkedTables.without(answers, group.members)));
                    }
                }
            }
        }
        areas.removeIf(area -> area.members().isEmpty());
        return areas;
    }

    private void compare(Area one, Area other) {
        int apart = one.members().cardinality() - other.members().cardinality();
        if (Math.abs(apart) >= 2 * most) {
            // A learner has an answer in each, and no more.
            return;
        }
        BitSet minus = LinkedTables.without(one.members(), other.members());
        BitSet plus = LinkedTables.without(other.members(), one.members());
        boolean sameLearners = one.all() == other.all();
        if (sameLearners && one.complement() && other.complement()) {
            return;
        }
        if (sameLearners && plus.isEmpty() && !minus.isEmpty()) {
            compare(other, one);
            return;
        }
        BitSet both = (BitSet) minus.clone();
        both.or(plus);
        int learners = tables.learners(both, most);
        boolean isLarge =
                one.members().cardinality() >= threshold && other.members().cardinality() >= threshold;
        if (learners < most && (learners == 0 || isLarge) && !(sameLearners && isOfOneTable(one, other, plus))) {
            found.computeIfAbsent(List.of(plus, minus), key -> new Difference(plus, minus))
                    .pairs
                    .add(new Pair(one, other));
        }
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
