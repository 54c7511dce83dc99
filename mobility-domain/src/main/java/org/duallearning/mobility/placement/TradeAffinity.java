package org.duallearning.mobility.placement;

/** How the trade of a place relates to the trade that a learner learns, closest first. */
public enum TradeAffinity {
    /** The same trade, or the same four-digit field of education. */
    SAME,
    /** A specialisation of the learner's trade. */
    SPECIALISATION,
    /** A trade that complements the learner's, as a bakery does for a cook. */
    COMPLEMENTARY,
    /** Another trade: whether the learner may go there is for a person to decide. */
    OTHER
}
