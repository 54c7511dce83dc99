package org.duallearning.mobility.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many learners differ between a measure now and before. */
final class Periods {
    private Periods() {}

    /** How many learners answer otherwise, are new or are gone. */
    static int changedAnswers(MicroTable one, MicroTable other) {
        return changed(by(one, null), by(other, null));
    }

    /** How many learners are elsewhere in a table: in another column or another row, new or gone. */
    static int changedCells(MicroTable one, MicroTable other, String breakdown) {
        return changed(by(one, breakdown), by(other, breakdown));
    }

    private static Map<String, List<String>> by(MicroTable table, @Nullable String breakdown) {
        int at = table.breakdowns().stream().map(Breakdown::name).toList().indexOf(breakdown == null ? "" : breakdown);
        Map<String, List<String>> cells = new HashMap<>();
        for (LearnerRecord learner : table.learners()) {
            String row = at < 0 ? "" : learner.rows().get(at);
            cells.put(learner.learner(), List.of(learner.column(), row));
        }
        return cells;
    }

    private static int changed(Map<String, List<String>> one, Map<String, List<String>> other) {
        Set<String> all = new HashSet<>(one.keySet());
        all.addAll(other.keySet());
        return (int) all.stream()
                .filter(learner -> !one.getOrDefault(learner, List.of()).equals(other.getOrDefault(learner, List.of())))
                .count();
    }
}
