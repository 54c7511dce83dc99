package org.duallearning.mobility.adapter.cli;

import java.nio.file.Path;

/**
 * What was written.
 *
 * @param written the folder or file
 */
record Written(String written) {
    static Written to(Path path) {
        return new Written(path.toString());
    }

    Page page(Words words) {
        return new Page().text(0, words.say("written", Shown.of(written)));
    }
}
