package org.duallearning.mobility.disclosure;

import java.util.List;

/** A measure cannot be published so that it gives no learner away. That depends on the data and on what was published before. */
public final class UnprotectableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a measure cannot be protected. */
    public enum Reason {
        /** The finished tables do not stand up to the attack that they were made for: a fault of the program. */
        BROKEN,
        /** There are no learners of whom its tables and what else is known are true. */
        CONTRADICTION,
        /** With all of its counts hidden it may still give somebody away, by what is known otherwise. */
        NOTHING_LEFT_TO_HIDE,
        /** An earlier release does not say who is behind it. */
        NOT_KEPT,
        /** It was not found out what a count can be: not in time, or not with numbers that a program can hold. */
        NOT_PROVEN
    }

    private final Reason reason;
    private final String measure;

    UnprotectableException(Reason reason, String measure) {
        super("The measure %s cannot be protected: %s.".formatted(measure, reason));
        this.reason = reason;
        this.measure = measure;
    }

    /** Of tables that give learners away, or may do so. */
    static UnprotectableException by(String measure, List<Disclosure> disclosures) {
        return new UnprotectableException(
                disclosures.stream().anyMatch(Disclosure::isProven) ? Reason.BROKEN : Reason.NOT_PROVEN, measure);
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
