package org.duallearning.mobility.project;

/** The part that an organisation plays in a project. */
public enum OrganisationKind {
    /** A Flemish school or training centre that sends learners, or a foreign one that receives them. */
    SCHOOL,
    /** The Flemish company that a learner's agreement is with. */
    EMPLOYER,
    /** A company or institution abroad that offers places. */
    HOST,
    /** A partner abroad that finds hosts in its region. */
    INTERMEDIARY,
    /** The organisation that leads the consortium (promotor). */
    PROMOTER,
    /** The agency that grants and audits in its country (nationaal agentschap). */
    NATIONAL_AGENCY,
    /** A public authority or advisory body. */
    AUTHORITY;

    /** Whether an organisation of this kind makes its country a partner country, where learners may find a place themselves. */
    public boolean canReceiveLearners() {
        return this == HOST || this == INTERMEDIARY || this == SCHOOL;
    }
}
