package org.duallearning.mobility.matching;

/**
 * How well a place fits a learner, as a sum of named points. Immutable and thread-safe.
 *
 * @param country points for the wish that the country fulfils
 * @param trade points for how close the trades are
 * @param language points for a working language that the learner knows
 */
public record Fit(int country, int trade, int language) {
    /** The sum. */
    public int total() {
        return country + trade + language;
    }
}
