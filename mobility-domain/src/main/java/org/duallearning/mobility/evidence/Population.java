package org.duallearning.mobility.evidence;

/** What an indicator counts. */
public enum Population {
    /** Stays that count: each learner once for every time abroad. */
    PARTICIPANTS,
    /** People at schools who answered anything in the role and wave asked. How many were asked is not recorded. */
    RESPONDENTS,
    /** Schools that sent a participant. */
    SCHOOLS,
    /** What the project as a whole did. */
    PROJECT
}
