package org.duallearning.mobility.adapter.rest;

/** The kinds of problem, with Belgif's names where it has one. The names are stable. */
enum ProblemType {
    BAD_REQUEST(400, "belgif:badRequest", "Bad Request"),
    FOREIGN_ORIGIN(403, "mobility:foreignOrigin", "Foreign Origin"),
    RESOURCE_NOT_FOUND(404, "belgif:resourceNotFound", "Resource Not Found"),
    METHOD_NOT_ALLOWED(405, "mobility:methodNotAllowed", "Method Not Allowed"),
    STALE_ROUND(409, "mobility:staleRound", "Stale Round"),
    ALREADY_CONFIRMED(409, "mobility:alreadyConfirmed", "Already Confirmed"),
    OTHER_ROUND_CONFIRMED(409, "mobility:otherRoundConfirmed", "Other Round Confirmed"),
    NOTHING_CONFIRMED(409, "mobility:nothingConfirmed", "Nothing Confirmed"),
    NOT_ON_FILE(409, "mobility:notOnFile", "Not On File"),
    OTHER_OPTIONS(409, "mobility:otherOptions", "Other Options"),
    NO_CERTIFICATE(409, "mobility:noCertificate", "No Certificate"),
    NOT_REFERRED(409, "mobility:notReferred", "Not Referred"),
    UNPROTECTABLE(409, "mobility:unprotectable", "Unprotectable"),
    PAYLOAD_TOO_LARGE(413, "belgif:payloadTooLarge", "Payload Too Large"),
    UNSUPPORTED_MEDIA_TYPE(415, "mobility:unsupportedMediaType", "Unsupported Media Type"),
    DOSSIER_REFUSED(422, "mobility:dossierRefused", "Dossier Refused"),
    KEY_USED_OTHERWISE(422, "mobility:idempotencyKeyReused", "Idempotency Key Reused"),
    ANSWER_FORGOTTEN(422, "mobility:answerForgotten", "Answer Forgotten"),
    RULE_BOOK_NOT_UNDERSTOOD(422, "mobility:ruleBookNotUnderstood", "Rule Book Not Understood"),
    INTERNAL_SERVER_ERROR(500, "belgif:internalServerError", "Internal Server Error"),
    SCHEMA_MISMATCH(500, "mobility:schemaMismatch", "Schema Mismatch"),
    KEY_MISSING(500, "mobility:keyMissing", "Key Missing"),
    STORAGE_DAMAGED(500, "mobility:storageDamaged", "Storage Damaged"),
    SERVICE_UNAVAILABLE(503, "belgif:serviceUnavailable", "Service Unavailable"),
    BUSY(503, "mobility:busy", "Busy"),
    OUTCOME_UNKNOWN(503, "mobility:outcomeUnknown", "Outcome Unknown");

    private final int status;
    private final String name;
    private final String title;

    ProblemType(int status, String name, String title) {
        this.status = status;
        this.name = name;
        this.title = title;
    }

    /** The HTTP status. */
    int status() {
        return status;
    }

    /** The URN that programs recognise the kind by. */
    String urn() {
        return "urn:problem-type:" + name;
    }

    /** The kind in English words. */
    String title() {
        return title;
    }
}
