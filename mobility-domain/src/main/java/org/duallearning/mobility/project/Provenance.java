package org.duallearning.mobility.project;

/** Whether the rows of a project describe real people and organisations. */
public enum Provenance {
    /** Every row describes what really happened. */
    REAL,
    /** Every row was invented. */
    SYNTHETIC,
    /** Published facts and invented rows stand side by side. */
    MIXED;

    /** Whether figures derived from such rows must be shown as not, or not wholly, real. */
    public boolean mustBeShown() {
        return this != REAL;
    }
}
