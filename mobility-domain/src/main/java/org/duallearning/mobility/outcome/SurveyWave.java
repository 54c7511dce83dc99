package org.duallearning.mobility.outcome;

/** When a question is asked. */
public enum SurveyWave {
    /** Before departure. */
    BEFORE,
    /** After return. */
    AFTER,
    /** Six months after return. */
    SIX_MONTHS
}
