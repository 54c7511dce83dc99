package org.duallearning.mobility.matching;

/** Why others have a place that would have suited a learner better. */
public enum HoldingRule {
    /** The placement that is best for all together gives it to others ({@link Mechanism.Family#OPTIMISING}). */
    BEST_FOR_ALL,
    /** The place takes learners in an order, and those who are there come before ({@link Mechanism.Family#STABLE}). */
    ORDER_OF_THE_PLACE,
    /** Whoever was there chose at an earlier turn ({@link Mechanism.Family#SERIAL}). */
    EARLIER_TURN,
    /** All its seats were promised before the matching began. */
    PROMISED_BEFORE,
    /** No seats are offered there any more, or a limit above it lets nobody in. */
    NO_SEATS,
    /** There is room, but a group would be too small there, or a limit across places exceeded. */
    SIDE_CONDITION,
    /** There is room, but not for those with whom the learner goes together. */
    COMPANIONS
}
