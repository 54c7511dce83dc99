package org.duallearning.mobility.application.page;

import java.util.List;
import org.duallearning.mobility.application.view.ReportView;

/**
 * A page that is being written. Used by one thread.
 *
 * @param html what is written
 * @param report what it is about
 * @param words the words
 * @param mark what pictures and tables say of their rows
 */
record Sheet(Html html, ReportView report, PageWords words, Mark mark) {
    /** Opens a section with its heading; {@code close} it. */
    void section(String id) {
        html.open("section", "id", id, "aria-labelledby", id + "-title");
        html.leaf("h2", words.say("section." + id), "id", id + "-title");
    }

    /** Ends a section. */
    void end() {
        html.closeLine();
    }

    /** Writes a picture. */
    void picture(Picture picture) {
        picture.write(html, mark, words);
    }

    /** Writes tables that can be opened. */
    void details(String summary, List<DataTable> tables) {
        Picture.details(html, summary, tables, mark, words);
    }
}
