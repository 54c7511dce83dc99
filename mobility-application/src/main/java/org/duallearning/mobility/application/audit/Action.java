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
    /** A report is published. */
    PUBLISH_REPORT,
    /** A policy recommendation is put on file, or takes a step. */
    KEEP_RECOMMENDATION,
    /** Records that are older than the audit trail are entered into it. */
    TAKE_OVER,
    /** A legal hold is put on file, or lifted. */
    KEEP_HOLD,
    /** What is kept about a person is erased as far as it may be, because somebody asks. */
    ERASE_PERSON,
    /** What need not be kept any more is erased. */
    RUN_RETENTION;

    /** Whether it may take away what was saved before. */
    public boolean erases() {
        return this == ERASE_PERSON || this == RUN_RETENTION;
    }
}
