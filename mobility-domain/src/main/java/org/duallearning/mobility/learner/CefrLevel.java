package org.duallearning.mobility.learner;

/** Levels of the Common European Framework of Reference for Languages, lowest first. */
public enum CefrLevel {
    /** Basic user, breakthrough. */
    A1,
    /** Basic user, waystage. */
    A2,
    /** Independent user, threshold. */
    B1,
    /** Independent user, vantage. */
    B2,
    /** Proficient user, effective operation. */
    C1,
    /** Proficient user, mastery. */
    C2
}
