package org.duallearning.mobility.adapter.cli;

import java.util.List;

/**
 * A project that was written.
 *
 * @param written the folder or file
 * @param restricted the learners of whom what is kept is restricted, by id
 */
record Exported(String written, List<String> restricted) {
    Exported {
        restricted = List.copyOf(restricted);
    }

    Page page(Words words) {
        Page page = new Written(written).page(words);
        return restricted.isEmpty()
                ? page
                : page.text(0, words.say("export.restricted", String.join(", ", restricted)));
    }
}
