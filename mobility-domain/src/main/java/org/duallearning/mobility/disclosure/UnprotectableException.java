package org.duallearning.mobility.disclosure;

/** A measure cannot be published so that it gives no learner away. That depends on the data and on what was published before. */
public final class UnprotectableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a measure cannot be protected. */
    public enum Reason {
        /** It was not found out in time whether its tables contradict each other. */
        NOT_PROVEN,
        /** It was published with other columns before. */
        OTHER_COLUMNS,
        /** An earlier release does not say who is behind it. */
        NOT_KEPT
    }

    private final Reason reason;
    private final String measure;

    UnprotectableException(Reason reason, String measure) {
        super("The measure %s cannot be protected: %s.".formatted(measure, reason));
        this.reason = reason;
        this.measure = measure;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The measure. */
    public String measure() {
        return measure;
    }
}
