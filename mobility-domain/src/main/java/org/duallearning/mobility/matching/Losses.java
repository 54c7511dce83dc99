package org.duallearning.mobility.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.matching.PlacementExplanation.Loss;
import org.duallearning.mobility.matching.branch.BranchBounds;
import org.jspecify.annotations.Nullable;

/**
 * What all together would lose at least if a learner had another place, as the certificate of a matching shows it: by the
 * prices of the place and all above it, or in every case that may hold such a matching. Nothing is solved. Immutable and
 * thread-safe.
 */
final class Losses {
    private final MatchingProblem problem;
    private final Matching matching;
    private final @Nullable BranchBounds cases;

    /** Losses by a matching of a problem. */
    Losses(MatchingProblem problem, Matching matching, int[] placeOf) {
        this.problem = problem;
        this.matching = matching;
        this.cases = matching.optimal() && matching.certificate() instanceof BranchCertificate certificate
                ? SideRun.bounds(problem, Gains.of(matching.mechanism(), problem), placeOf, certificate)
                : null;
    }

    /** The loss by a pair, counted in learners or fit; empty where the certificate shows none. */
    Optional<Loss> of(MatchingPair pair) {
        long[] least = least(pair, Map.of());
        if (least == null) {
            return Optional.empty();
        }
        long placed = matching.mechanism() == Mechanism.MOST_PLACED ? least[0] : 0;
        long fit = placed > 0 ? 0 : least[least.length - 1];
        return placed > 0 || fit > 0 ? Optional.of(new Loss(placed, fit)) : Optional.empty();
    }

    /** Whether a matching that makes a pair, which the problem need not have, may be better than this one. */
    boolean mayGainBy(MatchingPair pair) {
        return mayGainBy(pair, Map.of());
    }

    /**
     * Whether a matching that makes a pair may be better than this one if there were more seats.
     *
     * @param moreSeats how many units more some nodes would take
     */
    boolean mayGainBy(MatchingPair pair, Map<Integer, Integer> moreSeats) {
        long[] least = least(pair, moreSeats);
        if (least == null) {
            return true;
        }
        for (long loss : least) {
            if (loss != 0) {
                return loss < 0;
            }
        }
        return false;
    }

    /** Pairs by which least is lost, or most gained, first; those of which nothing is known last. */
    Comparator<MatchingPair> leastFirst() {
        return Comparator.comparing(
                pair -> least(pair, Map.of()), Comparator.nullsLast((one, other) -> Arrays.compare(one, other)));
    }

    /** What is lost at least, level by level, of which the first that is not zero decides; null where nothing is known. */
    private long @Nullable [] least(MatchingPair pair, Map<Integer, Integer> moreSeats) {
        Mechanism mechanism = matching.mechanism();
        if (!matching.optimal() || (mechanism != Mechanism.MOST_PLACED && mechanism != Mechanism.MOST_FIT)) {
            return null;
        }
        ProblemIndex index = problem.index();
        int learner = index.learnerOf.getOrDefault(pair.learner(), -1);
        int place = index.placeOf.getOrDefault(pair.place(), -1);
        long[] gain = mechanism == Mechanism.MOST_PLACED
                ? new long[] {1, problem.worth(pair)}
                : new long[] {problem.fit(pair)};
        if (cases != null) {
            return cases.leastLoss(learner, place, gain, moreSeats);
        }
        return matching.certificate() instanceof PriceCertificate prices
                ? byPrices(prices, pair, place, gain, moreSeats)
                : null;
    }

    private long[] byPrices(
            PriceCertificate prices, MatchingPair pair, int place, long[] gain, Map<Integer, Integer> moreSeats) {
        int[] parent = problem.index().parent;
        long[] loss = new long[gain.length];
        for (int k = 0; k < loss.length; k++) {
            loss[k] = at(prices.learners(), pair.learner(), k) - gain[k];
            for (int node = place; node >= 0; node = parent[node]) {
                loss[k] += price(prices, node, k);
            }
            for (Map.Entry<Integer, Integer> more : moreSeats.entrySet()) {
                loss[k] -= price(prices, more.getKey(), k) * more.getValue();
            }
        }
        return loss;
    }

    private long price(PriceCertificate prices, int node, int level) {
        boolean isPlace = node < problem.places().size();
        return at(isPlace ? prices.places() : prices.limits(), problem.nodeId(node), level);
    }

    private static long at(Map<String, List<Long>> prices, String id, int level) {
        List<Long> price = prices.getOrDefault(id, List.of());
        return level < price.size() ? price.get(level) : 0;
    }
}
