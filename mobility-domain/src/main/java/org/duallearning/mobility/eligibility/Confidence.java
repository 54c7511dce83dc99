package org.duallearning.mobility.eligibility;

/** How sure we are that a rule says what the law or the programme says. */
public enum Confidence {
    /** The text of the law or an official body says it. */
    HIGH,
    /** One serious secondary source says it, or two that agree. */
    MEDIUM,
    /** Inferred, or the sources disagree. A rule of low confidence may refer to a person; it never refuses. */
    LOW
}
