package org.duallearning.mobility.matching.branch;

/** What a case is split on, into cases that cover everything between them. */
public sealed interface Split {

    /** A group is closed, or takes at least its minimum. */
    record OnGroup(int group) implements Split {}

    /** A learner is not at any place of a share, or is at one of them. */
    record OnShare(int share, int learner) implements Split {}

    /** All of a company are in a region, or none of them is. */
    record OnRegion(int company, int region) implements Split {}
}
