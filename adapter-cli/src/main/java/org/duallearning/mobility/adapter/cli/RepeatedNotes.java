package org.duallearning.mobility.adapter.cli;

import java.util.HashMap;
import java.util.Map;

/** Notes beside tables: said in full where they are needed first, and by their number from then on. Used by one thread. */
final class RepeatedNotes {
    private final Words words;
    private final Map<String, Integer> numbers = new HashMap<>();

    RepeatedNotes(Words words) {
        this.words = words;
    }

    /** Adds a note below what is on a page. */
    void add(Page page, String note) {
        Integer known = numbers.putIfAbsent(note, numbers.size() + 1);
        page.text(
                1,
                known == null ? words.say("report.note", numbers.size(), note) : words.say("report.noteAgain", known));
    }
}
