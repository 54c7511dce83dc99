package org.duallearning.mobility.outcome;

/** Who answers a question. */
public enum RespondentRole {
    /** The learner who went. */
    LEARNER,
    /** The mentor at the host. */
    MENTOR,
    /** The school. */
    SCHOOL,
    /** A classmate or schoolmate. */
    PEER,
    /** A teacher. */
    TEACHER,
    /** The school's management. */
    MANAGEMENT
}
