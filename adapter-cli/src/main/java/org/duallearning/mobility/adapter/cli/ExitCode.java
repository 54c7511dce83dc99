package org.duallearning.mobility.adapter.cli;

/** How a command can end. Scripts rely on the numbers; {@code 130} is what the system answers for an interrupted process. */
enum ExitCode {
    DONE(0),
    UNEXPECTED(1),
    USAGE(2),
    DONE_IN_PART(3),
    NOT_ALLOWED(4),
    NOT_FOUND(5),
    CHANGED_BY_OTHERS(6),
    INPUT_INVALID(7),
    STORAGE_UNAVAILABLE(8),
    SCHEMA_MISMATCH(9),
    KEY_MISSING(10),
    STORAGE_DAMAGED(11),
    UNPROTECTABLE(12);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number that the process ends with. */
    int number() {
        return number;
    }
}
