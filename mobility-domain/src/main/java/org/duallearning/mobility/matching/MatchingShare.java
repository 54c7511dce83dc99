package org.duallearning.mobility.matching;

import java.util.List;

/**
 * At most so many of some learners at some places together: of one class in one region, or of all learners under a quota that
 * crosses others. Immutable and thread-safe.
 *
 * @param id which share it is, unique among the groups, shares and limits of a problem
 * @param learners the learners who count, each once
 * @param places the places at which they count, each once
 * @param most how many of them may be there; 0 or more
 */
public record MatchingShare(String id, List<String> learners, List<String> places, int most) {

    /** Checks the id and the number, and puts learners and places in id order. */
    public MatchingShare {
        Arguments.requireId("share id", id);
        learners = Arguments.inOrder("learner of share " + id, learners);
        places = Arguments.inOrder("place of share " + id, places);
        Arguments.requireCapacity("share", id, most);
    }
}
