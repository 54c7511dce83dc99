package org.duallearning.mobility.matching;

import java.util.Comparator;

/** What the numbers of a problem's pairs mean, and what is sought among matchings that place equally many learners. */
public enum Objective {
    /** The value of a pair is a weight: the greatest sum is sought, and a learner prefers the greater at equal rank. */
    GREATEST_WEIGHT,
    /** The value of a pair is a cost: the least sum is sought, and a learner prefers the smaller at equal rank. */
    LEAST_COST,
    /** The values mean nothing: the least sum of ranks is sought. */
    LEAST_RANK_SUM;

    /** How a learner orders places: rank, then value, then place id. */
    Comparator<MatchingPair> learnersOwnOrder() {
        Comparator<MatchingPair> byValue = switch (this) {
            case GREATEST_WEIGHT -> Comparator.comparingLong(pair -> -pair.value());
            case LEAST_COST -> Comparator.comparingLong(MatchingPair::value);
            case LEAST_RANK_SUM -> Comparator.comparingLong(pair -> 0);
        };
        return Comparator.comparingInt(MatchingPair::rank)
                .thenComparing(byValue)
                .thenComparing(MatchingPair::place, IdOrder.BY_CODE_POINT);
    }
}
