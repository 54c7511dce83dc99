package org.duallearning.mobility.retention;

/** From when the time is counted for which data is kept. */
public enum StartEvent {
    /** The funder paid the balance of the project. */
    BALANCE_PAID,
    /** The learner's last placement ended. */
    PLACEMENT_ENDED,
    /** The last decision on the learner's candidacies was taken. */
    DECIDED
}
