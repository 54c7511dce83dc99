package org.duallearning.mobility.matching;

/** What keeps a learner from a place. The hard conditions of a placement, and the lack of room. */
public enum Obstacle {
    /** The place is not offered within the edition's period. */
    PERIOD,
    /** The country is not a destination under the project's call. */
    DESTINATION,
    /** The learner is too young for the place. */
    MINIMUM_AGE,
    /** The place does not cover the support that the learner needs. */
    SUPPORT,
    /** The trade is neither the learner's own nor a specialisation nor complementary: a person must decide. */
    TRADE,
    /** The host refused the learner. */
    HOST_REFUSED,
    /** The coordinator ruled the place out. */
    FORBIDDEN,
    /** The learner is tied to another place. */
    PINNED_ELSEWHERE,
    /** The learner goes to a place found by the learner, or nowhere. */
    OWN_PLACE_ONLY,
    /** A fact about the place or the learner is missing, so that a condition cannot be tested. */
    FACT_MISSING,
    /** The learner goes together with somebody who is tied to a place in another region. */
    COMPANION_ELSEWHERE,
    /** The place would do, but it, its host or its region is full. */
    FULL,
    /** There is room, but a group would be too small, too many of a class would go, or friends would be apart. */
    SIDE_CONDITION
}
