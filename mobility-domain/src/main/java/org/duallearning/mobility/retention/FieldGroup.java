package org.duallearning.mobility.retention;

/** Fields about a learner that are kept for the same reason, and so for the same time. */
public enum FieldGroup {
    /** Who the learner is, the school and the programme. */
    IDENTITY,
    /** What shows that the money was spent on what it was given for: agreements, consents, attendance, assessments. */
    EVIDENCE,
    /** Support needs and what gives them away. */
    SPECIAL_NEEDS,
    /** How the learner is reached. */
    CONTACT
}
