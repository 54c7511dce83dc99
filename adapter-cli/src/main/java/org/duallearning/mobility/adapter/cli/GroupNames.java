package org.duallearning.mobility.adapter.cli;

import org.duallearning.mobility.application.report.ExactCounts;

/**
 * What the groups of a table are called.
 *
 * @param words the words
 */
record GroupNames(Words words) implements ExactCounts.Names {
    @Override
    public String all() {
        return words.say("report.all");
    }

    @Override
    public String by(String breakdown) {
        return words.ofCode("breakdown", breakdown);
    }

    @Override
    public String group(String breakdown, String group) {
        return IndicatorPage.name(breakdown, group, words);
    }
}
