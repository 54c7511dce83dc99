package org.duallearning.mobility.candidacy;

/** In which role a person decided. */
public enum DecisionRole {
    /** The coordinator of the consortium (consortiumcoördinator). */
    COORDINATOR,
    /** The coordinator of the sending school (schoolcoördinator). */
    SCHOOL,
    /** The national agency (nationaal agentschap), in Flanders EPOS. */
    AGENCY
}
