package org.duallearning.mobility.application.page;

import org.jspecify.annotations.Nullable;

/**
 * What every picture and every table says when its rows are not known to be those of real people. Immutable.
 *
 * @param brief the few words on pictures and tables; null where the rows are real
 * @param full the sentence at the top; null where the rows are real
 */
record Mark(@Nullable String brief, @Nullable String full) {
    /** The mark of a provenance: REAL has none. */
    static Mark of(String provenance, PageWords words) {
        return provenance.equals("REAL")
                ? new Mark(null, null)
                : new Mark(words.code("mark.brief", provenance), words.code("mark.full", provenance));
    }

    /** Writes the few words. */
    void write(Html html) {
        if (brief != null) {
            html.leaf("span", brief, "class", "mark");
        }
    }

    /** Writes the sentence, at the top of the page. */
    void writeInFull(Html html) {
        if (full != null) {
            html.open("p", "class", "mark-full").open("span", "class", "wide");
            html.leaf("strong", brief + ".").text(full);
            html.close().closeLine();
        }
    }
}
