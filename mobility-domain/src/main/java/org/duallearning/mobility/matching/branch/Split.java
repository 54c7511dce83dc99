package org.duallearning.mobility.matching.branch;

/** What a case is split on, into cases that cover everything between them. */
public sealed interface Split {

    /** A group is closed, or takes at least its minimum. */
    record OnGroup(int group) implements Split {}

    /** A learner is not at any place of a share, or is at one of them. */
    record OnShare(int share, int learner) implements Split {}

    /** Two are together in the first region that both could be in, in the second and so on; or neither has a place. */
    record OnPair(int pair) implements Split {}
}
