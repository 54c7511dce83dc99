package org.duallearning.mobility.eligibility;

/** What is known about an agreement on the day of departure. */
public enum AgreementStatus {
    /** An agreement has started and has not ended, or its end is not known. Its columns are the facts of the agreement. */
    RUNNING,
    /** The history is known and no agreement in it is running (werkzoekend). */
    NONE,
    /** There is no history at all, so nobody can tell; for someone who is not enrolled the rules take that as none. */
    UNKNOWN
}
