package org.duallearning.mobility.retention;

/** Whether a learner was given a placement. */
public enum LearnerKind {
    /** Selected for a placement, or went on one. */
    PARTICIPANT,
    /** Applied, and was not selected. */
    APPLICANT
}
