package org.duallearning.mobility.matching;

import java.util.List;

/**
 * Places that take nobody, or at least so many learners together: those of one region in one period, where one travelling
 * supervisor needs a group. Immutable and thread-safe.
 *
 * @param id which group it is, unique among the groups, shares and limits of a problem
 * @param places its places, each once; no place is in two groups
 * @param minimum how many learners it takes at least, if any; 1 or more
 */
public record MatchingGroup(String id, List<String> places, int minimum) {

    /** Checks the id and the minimum, and puts the places in id order. */
    public MatchingGroup {
        Arguments.requireId("group id", id);
        places = Arguments.inOrder("place of group " + id, places);
        if (minimum < 1) {
            throw new IllegalArgumentException("minimum of group " + id + " is " + minimum + "; give 1 or more");
        }
    }
}
