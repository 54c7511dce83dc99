package org.duallearning.mobility.application.page;

/** The one mark for a number that is not known, other than that of one that is hidden. */
final class Unknown {
    private static final String SIGN = "?";

    private Unknown() {}

    /** The mark with its word, for pictures and cells. */
    static String text(PageWords words) {
        return SIGN + " " + words.say("reach.not-known");
    }
}
