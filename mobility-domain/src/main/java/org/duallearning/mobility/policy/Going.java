package org.duallearning.mobility.policy;

/** Who counts as going under a policy. */
public enum Going {
    /** Whoever has a place. */
    PLACED,
    /** Whoever may go, with or without a place: all who enter the matching. */
    ENTERED
}
