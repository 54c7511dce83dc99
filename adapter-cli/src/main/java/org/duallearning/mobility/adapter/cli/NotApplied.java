package org.duallearning.mobility.adapter.cli;

import java.util.List;
import org.duallearning.mobility.application.view.ConditionView;

/** What was asked for and is not taken into account, to be watched by a person. */
final class NotApplied {
    private NotApplied() {}

    /** Adds it under a heading, if there is any. */
    static void add(Page page, List<ConditionView> conditions, Words words) {
        if (!conditions.isEmpty()) {
            page.heading(words.say("edition.notApplied"));
            conditions.forEach(condition -> page.text(1, condition.text()));
        }
    }
}
