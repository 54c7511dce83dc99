package org.duallearning.mobility.eligibility;

/**
 * A document that a rule rests on.
 *
 * @param key the short name the rule book uses for it
 * @param title what it is and who published it
 * @param date when it was published or last known to be valid, as precisely as is known
 */
public record Source(String key, String title, String date) {

    @Override
    public String toString() {
        return title + " (" + date + ")";
    }
}
