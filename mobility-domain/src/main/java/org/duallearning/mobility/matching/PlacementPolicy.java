package org.duallearning.mobility.matching;

import java.util.Objects;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.placement.TradeAffinities;

/**
 * The dated tables by which pairs of learner and place are allowed and weighed. Immutable and thread-safe.
 *
 * @param ruleBook says which countries are destinations
 * @param affinities says which trades are close
 * @param fitTable says what counts how much
 */
public record PlacementPolicy(RuleBook ruleBook, TradeAffinities affinities, FitTable fitTable) {
    /** Checks that all tables are there. */
    public PlacementPolicy {
        Objects.requireNonNull(ruleBook, "ruleBook");
        Objects.requireNonNull(affinities, "affinities");
        Objects.requireNonNull(fitTable, "fitTable");
    }

    /** The tables shipped with this library. */
    public static PlacementPolicy standard() {
        return new PlacementPolicy(RuleBook.standard(), TradeAffinities.standard(), FitTable.standard());
    }
}
