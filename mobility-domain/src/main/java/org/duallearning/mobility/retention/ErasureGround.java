package org.duallearning.mobility.retention;

/** Why somebody asks that data about a learner be erased, by GDPR art. 17(1). */
public enum ErasureGround {
    /** It is not needed any more (a). */
    NOT_NEEDED,
    /** Consent was withdrawn (b). */
    CONSENT_WITHDRAWN,
    /** The learner objects (c). */
    OBJECTION,
    /** It was kept without right (d). */
    UNLAWFUL,
    /** The law demands it (e). */
    LEGAL_DUTY
}
