package org.duallearning.mobility.application.audit;

/** In what capacity somebody asks for something. */
public enum Role {
    /** Coordinates the consortium ({@code projectcoördinator}). */
    CONSORTIUM_COORDINATOR,
    /** Coordinates for one school ({@code trajectbegeleider}). */
    SCHOOL_COORDINATOR,
    /** Guides learners at a host ({@code mentor}). */
    HOST_MENTOR,
    /** A learner ({@code leerling}, {@code cursist}). */
    LEARNER,
    /** A parent or guardian ({@code ouder}, {@code voogd}). */
    GUARDIAN,
    /** Watches over personal data ({@code functionaris voor gegevensbescherming}). */
    PRIVACY_OFFICER,
    /** Checks a project for those who pay for it. */
    AUDITOR,
    /** Another system. */
    API_CLIENT,
    /** Runs this program, and has no business with what it keeps. */
    OPERATOR
}
