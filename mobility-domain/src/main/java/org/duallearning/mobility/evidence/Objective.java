package org.duallearning.mobility.evidence;

/**
 * What a project of work placements abroad is for (doelstelling).
 *
 * <p>Source: the public description of the project <i>Erasmus Duaal</i> (2018-2019), which names these four.
 */
public enum Objective {
    /** Dual learning becomes more attractive through work abroad. */
    ATTRACTIVENESS,
    /** Participants find work more easily: skills, language, a network abroad. */
    EMPLOYABILITY,
    /** Peers, teachers and the management of schools know what going abroad brings. */
    AWARENESS,
    /** Policy is advised on mobility in dual learning. */
    POLICY
}
