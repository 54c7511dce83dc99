package org.duallearning.mobility.matching;

/** What the numbers of a problem's pairs mean, and what is sought among matchings that place equally many learners. */
public enum Objective {
    /** The value of a pair is a weight: the greatest sum is sought, and a learner prefers the greater at equal rank. */
    GREATEST_WEIGHT,
    /** The value of a pair is a cost: the least sum is sought, and a learner prefers the smaller at equal rank. */
    LEAST_COST,
    /** The values mean nothing: the least sum of ranks is sought. */
    LEAST_RANK_SUM
}
