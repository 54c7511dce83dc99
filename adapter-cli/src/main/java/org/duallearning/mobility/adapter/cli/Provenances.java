package org.duallearning.mobility.adapter.cli;

/** Says whether what is shown rests on real rows. */
final class Provenances {
    private static final String REAL = "REAL";

    private Provenances() {}

    /** Adds a line to a page, unless every row is real. */
    static void add(Page page, String provenance, Words words) {
        if (!provenance.equals(REAL)) {
            page.text(0, words.ofCode("provenance", provenance));
        }
    }
}
