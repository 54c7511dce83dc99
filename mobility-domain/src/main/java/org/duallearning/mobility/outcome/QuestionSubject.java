package org.duallearning.mobility.outcome;

/** Whom a question is about. */
public enum QuestionSubject {
    /** One learner who went abroad. */
    LEARNER,
    /** A school as a whole. */
    SCHOOL
}
