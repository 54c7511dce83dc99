package org.duallearning.mobility.disclosure;

/** Who reads a release. */
public enum Audience {
    /** Everybody. */
    PUBLIC,
    /** The partners of the project, who read what is public too. */
    PARTNERS,
    /** The school of the learners themselves. */
    OWN_SCHOOL;

    /** Whether this audience reads a release that was made for another. */
    public boolean reads(Audience other) {
        return other == this || (other == PUBLIC && this == PARTNERS);
    }
}
