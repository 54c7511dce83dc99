package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.matching.CertificateProblem.Code;
import org.jspecify.annotations.Nullable;

/**
 * Checks prices against a feasible placement: never negative, above zero only for who is placed and what is full, at least
 * the gain for every pair and just the gain for the pairs made. That makes the placement's gain the greatest there is.
 */
final class PriceCheck {

    private final MatchingProblem problem;
    private final ProblemIndex index;
    private final Gains gains;
    private final int[] placeOf;
    private final PriceCertificate certificate;
    private final List<CertificateProblem> problems = new ArrayList<>();

    PriceCheck(MatchingProblem problem, Gains gains, int[] placeOf, PriceCertificate certificate) {
        this.problem = problem;
        this.index = problem.index();
        this.gains = gains;
        this.placeOf = placeOf;
        this.certificate = certificate;
    }

    List<CertificateProblem> problems() {
        Map<Integer, List<Long>> learnerPrices = byNumber(certificate.learners(), index.learnerOf);
        Map<Integer, List<Long>> nodePrices = byNumber(certificate.places(), index.placeOf);
        nodePrices.putAll(byNumber(certificate.limits(), index.limitOf));
        int[] load = index.loads(placeOf);
        learnerPrices.forEach((l, price) -> {
            if (placeOf[l] < 0 && sign(price) != 0) {
                add(Code.UNPLACED_LEARNER_PRICED, problem.learners().get(l).id(), null);
            }
        });
        nodePrices.forEach((v, price) -> {
            if (load[v] < index.capacity[v] && sign(price) != 0) {
                add(Code.NODE_WITH_ROOM_PRICED, null, problem.nodeId(v));
            }
        });
        for (int l = 0; l < placeOf.length; l++) {
            List<Long> own = learnerPrices.getOrDefault(l, List.of());
            for (int e = index.pairStart[l]; e < index.pairStart[l + 1]; e++) {
                checkPair(l, e, own, nodePrices);
            }
        }
        return List.copyOf(problems);
    }

    private void checkPair(int learner, int pair, List<Long> own, Map<Integer, List<Long>> nodePrices) {
        int place = index.pairPlace[pair];
        int surplus = 0;
        try {
            for (int k = 0; k < gains.levels && surplus == 0; k++) {
                long sum = Math.subtractExact(at(own, k), gains.at(pair, k));
                for (int v = place; v >= 0; v = index.parent[v]) {
                    sum = Math.addExact(sum, at(nodePrices.getOrDefault(v, List.of()), k));
                }
                surplus = Long.signum(sum);
            }
        } catch (ArithmeticException tooLarge) {
            add(Code.PRICE_NOT_ALLOWED, problem.learners().get(learner).id(), problem.nodeId(place));
        }
        if (surplus < 0) {
            add(Code.PAIR_UNDERPRICED, problem.learners().get(learner).id(), problem.nodeId(place));
        } else if (surplus > 0 && placeOf[learner] == place) {
            add(Code.PAIR_OVERPRICED, problem.learners().get(learner).id(), problem.nodeId(place));
        }
    }

    private Map<Integer, List<Long>> byNumber(Map<String, List<Long>> prices, Map<String, Integer> numbers) {
        Map<Integer, List<Long>> result = new HashMap<>();
        prices.forEach((id, price) -> {
            Integer number = numbers.get(id);
            if (number == null || price.size() > gains.levels || sign(price) < 0) {
                add(
                        Code.PRICE_NOT_ALLOWED,
                        numbers == index.learnerOf ? id : null,
                        numbers == index.learnerOf ? null : id);
            } else {
                result.put(number, price);
            }
        });
        return result;
    }

    private void add(Code code, @Nullable String learner, @Nullable String node) {
        problems.add(new CertificateProblem(code, learner, node));
    }

    private static long at(List<Long> price, int k) {
        return k < price.size() ? price.get(k) : 0;
    }

    /** The sign of the first number that is not zero. */
    private static int sign(List<Long> price) {
        for (long number : price) {
            if (number != 0) {
                return Long.signum(number);
            }
        }
        return 0;
    }
}
