package org.duallearning.mobility.matching;

import java.util.Objects;
import org.duallearning.mobility.eligibility.RuleBook;

/**
 * The dated tables by which pairs of learner and place are allowed and weighed. Immutable and thread-safe.
 *
 * @param ruleBook says who may go, which countries are destinations and which trades are close
 * @param fitTable says what counts how much
 */
public record PlacementPolicy(RuleBook ruleBook, FitTable fitTable) {
    /** Checks that all tables are there. */
    public PlacementPolicy {
        Objects.requireNonNull(ruleBook, "ruleBook");
        Objects.requireNonNull(fitTable, "fitTable");
    }

    /** The tables shipped with this library. */
    public static PlacementPolicy standard() {
        return new PlacementPolicy(RuleBook.standard(), FitTable.standard());
    }
}
