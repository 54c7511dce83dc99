package org.duallearning.mobility.eligibility;

/**
 * Two rows of a rule book that deliberately match the same facts.
 *
 * @param earlier the row that decides
 * @param later the row that would decide if the other one were not before it
 * @param reason why both match and the order is right, as a sentence
 */
public record IntendedOverlap(Rule earlier, Rule later, String reason) {

    @Override
    public String toString() {
        return "overlap " + earlier.id() + " before " + later.id();
    }
}
