package org.duallearning.mobility.notation;

/** What is made of the indented lines below the line that begins it. Used once. */
public interface Block {
    /**
     * Takes a line.
     *
     * @param word its first word
     * @param rest what follows; empty only where the word may stand alone
     */
    void read(String word, String rest);

    /** Whether a word may stand alone on its line. */
    default boolean mayStandAlone(String word) {
        return false;
    }

    /** Takes note that there are no more lines. */
    void end();
}
