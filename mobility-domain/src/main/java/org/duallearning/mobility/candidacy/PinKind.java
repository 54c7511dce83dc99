package org.duallearning.mobility.candidacy;

/** What a pin says about a learner and a place. */
public enum PinKind {
    /** The coordinator wants this place and no other. */
    LOCKED,
    /** Host and learner confirmed: this place and no other. */
    CONFIRMED,
    /** The host refused the learner: never this place. */
    HOST_REFUSED,
    /** The coordinator rules it out: never this place. */
    FORBIDDEN;

    /** Whether the learner is tied to the place, rather than kept from it. */
    public boolean fixes() {
        return this == LOCKED || this == CONFIRMED;
    }
}
