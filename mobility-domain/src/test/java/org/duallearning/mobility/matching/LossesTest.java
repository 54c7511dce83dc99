package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.matching.PlacementExplanation.Loss;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a certificate tells about single pairs, against all matchings of small problems with and without side conditions. */
class LossesTest {
    private static final int PROBLEMS = Math.min(600, RandomProblems.MANY);
    private static final Comparator<List<Long>> LEVEL_BY_LEVEL = (one, other) -> {
        for (int k = 0; k < one.size(); k++) {
            int order = Long.compare(one.get(k), other.get(k));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    /** A problem with its best matching, all matchings that there are, and what the certificate tells. */
    private static final class World {
        private final Mechanism mechanism;
        private final MatchingProblem problem;
        private final List<Long> best;
        private final Losses losses;

        private World(MatchingProblem problem, Mechanism mechanism) {
            this.mechanism = mechanism;
            this.problem = problem;
            Matching matching = mechanism.match(problem);
            BruteForce all = new BruteForce(problem);
            this.best = all.worth(mechanism, all.best(mechanism).get(0));
            this.losses =
                    new Losses(problem, matching, CertificateChecker.feasiblePlaceOf(problem, matching.placement()));
        }

        static World drawn(long seed, Mechanism mechanism) {
            return new World(
                    (seed % 3 == 0 ? RandomProblems.small(seed) : RandomProblems.withSideConditions(seed)).problem(),
                    mechanism);
        }

        /** What the best matching of a problem that makes a pair is worth. */
        private Optional<List<Long>> bestWith(MatchingPair pair, MatchingProblem of) {
            BruteForce all = new BruteForce(of);
            return all.feasible.stream()
                    .filter(made -> pair.equals(made.get(pair.learner())))
                    .map(made -> all.worth(mechanism, made))
                    .max(LEVEL_BY_LEVEL);
        }

        private boolean gains(MatchingPair pair, MatchingProblem of) {
            return bestWith(pair, of)
                    .filter(with -> LEVEL_BY_LEVEL.compare(with, best) > 0)
                    .isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Mechanism.class,
            names = {"MOST_PLACED", "MOST_FIT"})
    void neverMoreIsSaidToBeLostThanEveryMatchingWithThePairLoses(Mechanism mechanism) {
        int told = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            World world = World.drawn(seed, mechanism);
            for (MatchingPair pair : world.problem.pairs()) {
                Optional<Loss> loss = world.losses.of(pair);
                Optional<List<Long>> with = world.bestWith(pair, world.problem);
                if (loss.isPresent() && with.isPresent()) {
                    told++;
                    long placed = mechanism == Mechanism.MOST_PLACED
                            ? world.best.get(0) - with.get().get(0)
                            : 0;
                    int last = world.best.size() - 1;
                    assertThat(loss.get().placed())
                            .as("seed %d, %s", seed, pair)
                            .isBetween(0L, placed);
                    if (placed == 0) {
                        assertThat(loss.get().fit())
                                .as("seed %d, %s", seed, pair)
                                .isBetween(1L, world.best.get(last) - with.get().get(last));
                    }
                }
            }
        }
        assertThat(told).isGreaterThan(PROBLEMS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mechanism.class,
            names = {"MOST_PLACED", "MOST_FIT"})
    void whereNothingIsToBeGainedByANewPairTheBestMatchingStaysTheBest(Mechanism mechanism) {
        int ruledOut = 0;
        int gain = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            World world = World.drawn(seed, mechanism);
            for (MatchingPair pair : newPairs(world.problem)) {
                List<MatchingPair> own = new ArrayList<>(world.problem.pairsOf(pair.learner()));
                own.add(pair);
                boolean gains = world.gains(pair, world.problem.withPairsOf(pair.learner(), own));
                boolean mayGain = world.losses.mayGainBy(pair);
                assertThat(mayGain || !gains).as("seed %d, %s", seed, pair).isTrue();
                ruledOut += mayGain ? 0 : 1;
                gain += gains ? 1 : 0;
            }
        }
        assertThat(gain).isGreaterThan(PROBLEMS / 4);
        assertThat(ruledOut).isGreaterThan(PROBLEMS / 4);
    }

    /** A pair at each place that a learner could not have before, of the least value that is met. */
    private static List<MatchingPair> newPairs(MatchingProblem problem) {
        List<MatchingPair> pairs = new ArrayList<>();
        long value =
                problem.pairs().stream().mapToLong(MatchingPair::value).min().orElse(0);
        for (MatchingLearner learner : problem.learners()) {
            List<MatchingPair> own = problem.pairsOf(learner.id());
            problem.places().stream()
                    .filter(place -> own.stream().noneMatch(pair -> pair.place().equals(place.id())))
                    .limit(2)
                    .forEach(place -> pairs.add(new MatchingPair(learner.id(), place.id(), 2, value)));
        }
        return pairs;
    }

    @ParameterizedTest
    @EnumSource(
            value = Mechanism.class,
            names = {"MOST_PLACED", "MOST_FIT"})
    void whereNothingIsToBeGainedByMoreSeatsNoMatchingWithThePairIsBetter(Mechanism mechanism) {
        int ruledOut = 0;
        int gain = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            World world = World.drawn(seed, mechanism);
            MatchingProblem problem = world.problem;
            for (int node = 0; node < problem.places().size() + problem.limits().size(); node++) {
                Map<String, Integer> places = new HashMap<>();
                Map<String, Integer> limits = new HashMap<>();
                (node < problem.places().size() ? places : limits).put(problem.nodeId(node), 1);
                MatchingProblem roomier = problem.withMoreSeats(places, limits);
                for (MatchingPair pair : problem.pairs()) {
                    boolean gains = world.gains(pair, roomier);
                    boolean mayGain = world.losses.mayGainBy(pair, Map.of(node, 1));
                    assertThat(mayGain || !gains)
                            .as("seed %d, %s, node %d", seed, pair, node)
                            .isTrue();
                    ruledOut += mayGain ? 0 : 1;
                    gain += gains ? 1 : 0;
                }
            }
        }
        assertThat(gain).isGreaterThan(PROBLEMS);
        assertThat(ruledOut).isGreaterThan(5 * PROBLEMS);
    }
}
