package org.duallearning.mobility.retention;

/** Why data is kept longer than its time. */
public enum HoldReason {
    /** An audit is open. */
    AUDIT,
    /** An appeal is open. */
    APPEAL,
    /** A lawsuit is open. */
    LITIGATION,
    /** A claim is being pursued. */
    CLAIM,
    /** The European Anti-Fraud Office investigates. */
    OLAF,
    /** Support needs show why extra funding was given, so they are kept as long as evidence is, and nothing else longer. */
    EXTRA_FUNDING;

    /** Whether it keeps everything, whatever the schedule says. */
    public boolean keepsEverything() {
        return this != EXTRA_FUNDING;
    }
}
