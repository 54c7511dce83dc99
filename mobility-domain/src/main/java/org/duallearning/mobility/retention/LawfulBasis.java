package org.duallearning.mobility.retention;

/** Why data may be kept, by the articles of the GDPR. */
public enum LawfulBasis {
    /** Explicit consent, art. 9(2)(a). */
    CONSENT,
    /** A contract with the learner, art. 6(1)(b). */
    CONTRACT,
    /** A duty by law, art. 6(1)(c). */
    LEGAL_DUTY,
    /** A task in the public interest, art. 6(1)(e). */
    PUBLIC_TASK,
    /** A substantial public interest, art. 9(2)(g). */
    SUBSTANTIAL_INTEREST
}
