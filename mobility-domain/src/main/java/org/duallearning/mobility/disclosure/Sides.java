package org.duallearning.mobility.disclosure;

/** What can be in the columns of those who come with a difference and of those who go, as ends to be looked for. */
interface Sides {
    /**
     * The least that can be in a column of one side.
     *
     * @param come whether of those who come, or of those who go
     * @param at the place of a column that is a secret
     */
    Goal least(boolean come, int at);

    /** The most that can be. */
    Goal most(boolean come, int at);
}
