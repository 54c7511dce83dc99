package org.duallearning.mobility.application.audit;

/** What is done when records are changed. */
public enum Action {
    /** The rows of a dossier are brought in. */
    IMPORT_DOSSIER,
    /** Assessments are put on record. */
    RECORD_ASSESSMENTS,
    /** A person decides where the rules refer to a person. */
    DECIDE,
    /** A project puts a rule book of its own in force. */
    ADOPT_RULE_BOOK,
    /** A matching is worked out and kept as a round. */
    PROPOSE_ROUND,
    /** A round is accepted, and the stays that come of it are planned. */
    CONFIRM_ROUND,
    /** A repair of a confirmed round is kept as a round. */
    KEEP_REPAIR,
    /** Records that are older than the audit trail are entered into it. */
    TAKE_OVER
}
