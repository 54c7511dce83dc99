package org.duallearning.mobility.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;

/**
 * Of which groups an audience may know how many learners they have: of all but small ones, and but those that are needed to keep
 * small ones small. It follows from the sizes alone, so that it is the same in every measure of the same learners: otherwise one
 * measure would tell what another one hides. Of a group of hidden size, nothing is shown. Immutable.
 */
final class GroupSizes {
    private final Set<List<String>> hidden = new HashSet<>();

    /**
     * Settles them.
     *
     * @param size how many learners a row of a breakdown has; without both, all learners
     * @param rule the rule of the audience
     * @param background the sizes that everybody knows, which are no secret
     */
    GroupSizes(
            List<Breakdown> breakdowns,
            ToIntBiFunction<String, String> size,
            DisclosureRule rule,
            Background background) {
        if (!rule.controls()) {
            return;
        }
        boolean isTotalKnown = background.total(breakdowns) != null;
        if (!isTotalKnown && size.applyAsInt("", "") < rule.threshold()) {
            hidden.add(List.of("", ""));
        }
        for (Breakdown breakdown : breakdowns) {
            boolean areSafe = settle(breakdown, size, rule.threshold(), background);
            if (!areSafe && !isTotalKnown) {
                hidden.add(List.of("", ""));
            }
        }
    }

    /**
     * Hides the smallest, until any of the small ones could be as large as a small one can be, and as small; whether that succeeds.
     */
    private boolean settle(
            Breakdown breakdown, ToIntBiFunction<String, String> size, int threshold, Background background) {
        int together = 0;
        int count = 0;
        List<String> smallestFirst = breakdown.rows().stream()
                .filter(row -> background.size(breakdown, row) == null)
                .sorted(Comparator.comparingInt(row -> size.applyAsInt(breakdown.name(), row)))
                .toList();
        for (String row : smallestFirst) {
            int learners = size.applyAsInt(breakdown.name(), row);
            if (learners >= threshold && areSafe(count, together, threshold)) {
                return true;
            }
            hidden.add(List.of(breakdown.name(), row));
            together += learners;
            count++;
        }
        return areSafe(count, together, threshold);
    }

    private static boolean areSafe(int count, int together, int threshold) {
        return count == 0 || (count > 1 && together >= threshold - 1);
    }

    /** Whether the size of a group is hidden, and with it all that is counted in it. */
    boolean areHidden(String breakdown, String row) {
        return hidden.contains(List.of(breakdown, row));
    }
}
