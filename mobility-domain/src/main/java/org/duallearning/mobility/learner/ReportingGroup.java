package org.duallearning.mobility.learner;

/**
 * The group that a participant is counted in when a project reports, fixed on the day of departure.
 *
 * <p>Source: the public description of the project <i>Erasmus Duaal</i> (2018-2019), which reported 15 / 76 / 5.
 */
public enum ReportingGroup {
    /** An internship agreement for alternating training is running. */
    SAO,
    /** A contract-related or part-time employment contract is running, or one from before September 2016. */
    OAO_DA_LEGACY,
    /** Enrolled, and known to have no running agreement (werkzoekend). */
    WORK_SEEKER,
    /** Adult education, graduates, and everyone whose agreement is not known. */
    OTHER
}
