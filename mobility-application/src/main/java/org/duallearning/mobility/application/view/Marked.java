package org.duallearning.mobility.application.view;

/** An answer that comes of the rows of a project. Whoever shows it says so where these are not, or not wholly, real. */
public interface Marked {
    /** Whether the rows are real: REAL, SYNTHETIC or MIXED; UNKNOWN if that is not stated. */
    String provenance();
}
