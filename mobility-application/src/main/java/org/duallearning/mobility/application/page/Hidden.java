package org.duallearning.mobility.application.page;

import org.duallearning.mobility.application.view.ReportView;

/** The one mark for a count that is not shown, whatever it is. */
final class Hidden {
    /** What is seen. */
    static final String SIGN = ReportView.HIDDEN;

    private Hidden() {}

    /** Writes the mark; whoever hears the page hears a word. */
    static void write(Html html, PageWords words) {
        html.open("span", "class", "hidden", "role", "img", "aria-label", words.say("hidden.word"))
                .text(SIGN)
                .close();
    }

    /** The mark as text, for pictures. */
    static String text(PageWords words) {
        return SIGN + " " + words.say("hidden.word");
    }
}
