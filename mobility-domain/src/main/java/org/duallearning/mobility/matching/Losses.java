package org.duallearning.mobility.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.matching.PlacementExplanation.Loss;

/**
 * What all together would lose at least if a learner had another place, as the certificate of a matching shows it: by the
 * prices of a place and all above it, or in every case that may hold such a matching.
 */
interface Losses {

    /** The loss by making a pair; empty where the certificate shows none. */
    Optional<Loss> of(MatchingPair pair);

    /** Reads the losses off a certificate; there are none if it proves nothing, or its mechanism does not add up fits. */
    static Losses shownBy(MatchingProblem problem, Matching matching, int[] placeOf) {
        boolean countsPlaced = matching.mechanism() == Mechanism.MOST_PLACED;
        if (!matching.optimal() || !countsPlaced && matching.mechanism() != Mechanism.MOST_FIT) {
            return pair -> Optional.empty();
        }
        Gains gains = Gains.of(matching.mechanism(), problem);
        ProblemIndex index = problem.index();
        if (matching.certificate() instanceof BranchCertificate cases) {
            long[][] losses = SideRun.losses(problem, gains, placeOf, cases);
            return pair -> loss(losses[number(index, pair)], countsPlaced);
        }
        return matching.certificate() instanceof PriceCertificate prices
                ? pair -> loss(byPrices(problem, gains, prices, pair), countsPlaced)
                : pair -> Optional.empty();
    }

    private static int number(ProblemIndex index, MatchingPair pair) {
        return index.pairAt(
                index.learnerOf.getOrDefault(pair.learner(), -1), index.placeOf.getOrDefault(pair.place(), -1));
    }

    private static long[] byPrices(MatchingProblem problem, Gains gains, PriceCertificate prices, MatchingPair pair) {
        ProblemIndex index = problem.index();
        int number = number(index, pair);
        long[] loss = new long[gains.levels];
        for (int k = 0; k < loss.length; k++) {
            loss[k] = at(prices.learners(), pair.learner(), k) - gains.at(number, k);
            for (int node = index.pairPlace[number]; node >= 0; node = index.parent[node]) {
                loss[k] +=
                        at(node < problem.places().size() ? prices.places() : prices.limits(), problem.nodeId(node), k);
            }
        }
        return loss;
    }

    private static long at(Map<String, List<Long>> prices, String id, int level) {
        List<Long> price = prices.getOrDefault(id, List.of());
        return level < price.size() ? price.get(level) : 0;
    }

    private static Optional<Loss> loss(long[] levels, boolean countsPlaced) {
        long placed = countsPlaced ? levels[0] : 0;
        long fit = placed > 0 ? 0 : levels[levels.length - 1];
        return placed > 0 || fit > 0 ? Optional.of(new Loss(placed, fit)) : Optional.empty();
    }
}
