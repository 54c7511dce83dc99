package org.duallearning.mobility.eligibility;

import java.util.Collection;

/** What turns at certain values of facts. */
interface Turning {

    /** Adds the values of one fact at which the answer may turn, given the other facts, with their neighbours. */
    void boundaries(Fact fact, Evaluation facts, Collection<Object> into);
}
