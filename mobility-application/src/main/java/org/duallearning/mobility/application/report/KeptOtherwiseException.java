package org.duallearning.mobility.application.report;

/** What was kept of a report is of another version of the program and has another form, so that nothing can be compared with it. */
public final class KeptOtherwiseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int number;

    KeptOtherwiseException(int number, Throwable cause) {
        super("What is kept of report %s has another form.".formatted(number), cause);
        this.number = number;
    }

    /** The number of the report. */
    public int number() {
        return number;
    }
}
