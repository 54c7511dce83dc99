package org.duallearning.mobility.eligibility;

/** What stands in an empty column whose emptiness means <i>none</i>: known, and unlike every value. */
enum Absent {
    NONE
}
