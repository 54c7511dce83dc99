package org.duallearning.mobility.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many learners differ between a measure before and now, at least. Not thread-safe. */
final class Periods {
    private final MicroTable before;
    private final MicroTable now;
    /** The record of each learner before. */
    private final Map<String, LearnerRecord> records = new HashMap<>();

    private final Map<String, Integer> changedCells = new HashMap<>();

    Periods(MicroTable before, MicroTable now) {
        this.before = before;
        this.now = now;
        before.learners().forEach(learner -> records.put(learner.learner(), learner));
    }

    /** How many learners answer otherwise, are new or are gone. */
    int changedAnswers() {
        return changed("");
    }

    /** How many learners are elsewhere in a table: in another column or another row, new or gone. */
    int changedCells(String breakdown) {
        return changed(breakdown);
    }

    private int changed(String breakdown) {
        return changedCells.computeIfAbsent(breakdown, name -> {
            int atBefore = place(before, name);
            int atNow = place(now, name);
            int same = 0;
            for (LearnerRecord learner : now.learners()) {
                LearnerRecord earlier = records.get(learner.learner());
                same += earlier != null && isSame(earlier, atBefore, learner, atNow) ? 1 : 0;
            }
            // Who is erased comes back as somebody else: whoever is gone and whoever is new may be the same.
            return Math.max(now.learners().size(), before.learners().size()) - same;
        });
    }

    private static int place(MicroTable table, String breakdown) {
        List<String> names = table.breakdowns().stream().map(Breakdown::name).toList();
        return names.indexOf(breakdown);
    }

    private static boolean isSame(LearnerRecord one, int atOne, LearnerRecord other, int atOther) {
        return one.column().equals(other.column()) && row(one, atOne).equals(row(other, atOther));
    }

    private static String row(LearnerRecord learner, int at) {
        return at < 0 ? "" : learner.rows().get(at);
    }
}
