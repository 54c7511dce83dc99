package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.duallearning.mobility.matching.RepairCertificate.BetterFit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Certificates of every kind, a thousand of each tampered with: what is accepted is true, and what is true is accepted. */
class TamperedCertificatesTest {

    private static final int TAMPERED = Math.min(1_000, RandomProblems.MANY);

    @ParameterizedTest
    @EnumSource(names = {"MOST_PLACED", "MOST_FIT", "MOST_FIRST_CHOICES", "FAIREST"})
    void pricesAreAcceptedForJustTheMatchingsThatTheyProveByDuality(Mechanism mechanism) {
        int refused = 0;
        for (long seed = 0; refused < TAMPERED; seed++) {
            MatchingProblem problem = RandomProblems.small(seed).problem();
            BruteForce all = new BruteForce(problem);
            List<Map<String, MatchingPair>> best = all.best(mechanism);
            PriceCertificate untouched =
                    (PriceCertificate) mechanism.match(problem).certificate();
            PriceCertificate tampered = new Tampering(problem, new Random(seed)).prices(untouched);
            for (Map<String, MatchingPair> made : all.feasible) {
                assertThat(accepts(problem, mechanism, made, untouched))
                        .as("seed %d, %s", seed, made)
                        .isEqualTo(best.contains(made));
                boolean accepted = accepts(problem, mechanism, made, tampered);
                assertThat(accepted)
                        .as("seed %d, %s by %s", seed, made, tampered)
                        .isEqualTo(prove(tampered, made, problem, all, Gains.of(mechanism, problem)));
                assertThat(accepted && !best.contains(made))
                        .as("seed %d accepts %s", seed, made)
                        .isFalse();
                refused += best.contains(made) && !accepted ? 1 : 0;
            }
        }
    }

    /** Weak duality and complementary slackness, spelt out. */
    private static boolean prove(
            PriceCertificate prices,
            Map<String, MatchingPair> made,
            MatchingProblem problem,
            BruteForce all,
            Gains gains) {
        Map<String, List<Long>> nodes = new HashMap<>();
        prices.places().forEach((id, price) -> nodes.put("place:" + id, price));
        prices.limits().forEach((id, price) -> nodes.put("limit:" + id, price));
        Map<String, Integer> load = new HashMap<>();
        made.values().forEach(pair -> all.chain(pair.place()).forEach(node -> load.merge(node, 1, Integer::sum)));
        long[] nothing = new long[gains.levels];
        boolean ofLearners = prices.learners().entrySet().stream()
                .allMatch(entry -> all.pairsOf(entry.getKey()) != null
                        && isAllowed(entry.getValue(), made.containsKey(entry.getKey()), gains.levels));
        boolean ofNodes = nodes.entrySet().stream()
                .allMatch(entry -> all.knows(entry.getKey())
                        && isAllowed(
                                entry.getValue(),
                                load.getOrDefault(entry.getKey(), 0) >= all.capacity(entry.getKey()),
                                gains.levels));
        boolean ofPairs = true;
        for (int e = 0; ofLearners && ofNodes && e < problem.pairs().size(); e++) {
            MatchingPair pair = problem.pairs().get(e);
            long[] surplus = padded(prices.learners().getOrDefault(pair.learner(), List.of()), gains.levels);
            for (String node : all.chain(pair.place())) {
                long[] price = padded(nodes.getOrDefault(node, List.of()), gains.levels);
                Arrays.setAll(surplus, k -> surplus[k] + price[k]);
            }
            for (int k = 0; k < surplus.length; k++) {
                surplus[k] -= gains.at(e, k);
            }
            int sign = Arrays.compare(surplus, nothing);
            ofPairs &= sign == 0 || (sign > 0 && !pair.equals(made.get(pair.learner())));
        }
        return ofLearners && ofNodes && ofPairs;
    }

    private static boolean isAllowed(List<Long> price, boolean mayBePriced, int levels) {
        int sign = Arrays.compare(padded(price, Math.max(levels, price.size())), new long[levels]);
        return price.size() <= levels && (sign == 0 || (sign > 0 && mayBePriced));
    }

    private static long[] padded(List<Long> price, int levels) {
        long[] padded = new long[levels];
        for (int k = 0; k < price.size(); k++) {
            padded[k] = price.get(k);
        }
        return padded;
    }

    @ParameterizedTest
    @EnumSource(names = {"MOST_PLACED", "MOST_FIT", "MOST_FIRST_CHOICES", "FAIREST"})
    void casesAreAcceptedForBestMatchingsOnly(Mechanism mechanism) {
        int tamperedWith = 0;
        int refused = 0;
        for (long seed = 0; tamperedWith < TAMPERED; seed++) {
            MatchingProblem problem = RandomProblems.withSideConditions(seed).problem();
            Matching matching = mechanism.match(problem);
            if (matching.certificate() instanceof BranchCertificate untouched) {
                tamperedWith++;
                BruteForce all = new BruteForce(problem);
                List<Map<String, MatchingPair>> best = all.best(mechanism);
                BranchCertificate tampered = new Tampering(problem, new Random(seed)).branches(untouched);
                for (Map<String, MatchingPair> made : all.feasible) {
                    boolean isBest = best.contains(made);
                    assertThat(accepts(problem, mechanism, made, untouched))
                            .as("seed %d, %s", seed, made)
                            .isEqualTo(isBest);
                    boolean accepted = accepts(problem, mechanism, made, tampered);
                    assertThat(accepted && !isBest)
                            .as("seed %d accepts %s", seed, made)
                            .isFalse();
                    refused += isBest && !accepted ? 1 : 0;
                }
            }
        }
        assertThat(refused).as("tampered ones that prove nothing any more").isGreaterThan(TAMPERED / 4);
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST_COME", "PRIORITY", "LOTTERY"})
    void anOrderIsAcceptedIfItIsTheDocumentedOneAndEverybodyHadTheBestFreePlace(Mechanism mechanism) {
        for (long seed = 0; seed < 2L * TAMPERED; seed++) {
            MatchingProblem problem = RandomProblems.small(seed).problem();
            Matching matching = mechanism.match(problem, seed);
            OrderCertificate untouched = (OrderCertificate) matching.certificate();
            OrderCertificate tampered = new Tampering(problem, new Random(seed)).order(untouched);
            for (Map<String, MatchingPair> made : new BruteForce(problem).feasible) {
                boolean promised = BruteForce.placement(made).equals(matching.placement());
                assertThat(accepts(problem, mechanism, made, untouched))
                        .as("seed %d, %s", seed, made)
                        .isEqualTo(promised);
                assertThat(accepts(problem, mechanism, made, tampered))
                        .as("seed %d, %s by %s", seed, made, tampered)
                        .isEqualTo(isReplay(tampered, mechanism, problem, made));
            }
        }
    }

    private static boolean isReplay(
            OrderCertificate certificate,
            Mechanism mechanism,
            MatchingProblem problem,
            Map<String, MatchingPair> made) {
        Long seed = certificate.seed();
        return (mechanism == Mechanism.LOTTERY) == (seed != null)
                && certificate.order().equals(SerialOracle.order(mechanism, problem, seed == null ? 0 : seed))
                && BruteForce.placement(made).equals(SerialOracle.inTurn(certificate.order(), problem));
    }

    @ParameterizedTest
    @EnumSource(names = {"STABLE", "STABLE_PLACES"})
    void aMatchingIsAcceptedAsStableIfItIsTheBestStableOneOfThatSide(Mechanism mechanism) {
        int refused = 0;
        for (long seed = 0; refused < TAMPERED; seed++) {
            MatchingProblem problem = RandomProblems.small(seed).problem();
            if (new Priorities(problem).agree()) {
                BruteForce all = new BruteForce(problem);
                StableOracle oracle = new StableOracle(problem, all);
                Map<String, MatchingPair> promised = (mechanism == Mechanism.STABLE
                                ? oracle.bestForLearners()
                                : oracle.bestForPlaces())
                        .orElseThrow();
                for (Map<String, MatchingPair> made : all.feasible) {
                    assertThat(accepts(problem, mechanism, made, new StabilityCertificate()))
                            .as("seed %d, %s", seed, made)
                            .isEqualTo(made.equals(promised));
                    refused += made.equals(promised) ? 0 : 1;
                }
            }
        }
    }

    @Test
    void aRepairIsAcceptedOnlyIfWhatItsCertificateSaysIsTrue() {
        int refused = 0;
        for (long seed = 0; refused < TAMPERED; seed++) {
            RandomRepairs drawn = RandomRepairs.drawn(seed);
            RepairOracle oracle = new RepairOracle(drawn.input());
            List<Map<String, String>> feasible =
                    oracle.all.stream().map(BruteForce::placement).toList();
            List<RepairOption> options = Repair.curve(oracle.input).options();
            BetterFit other = certificate(lastOf(Repair.curve(new RepairInput(
                                    oracle.input.problem(),
                                    oracle.input.confirmed(),
                                    Set.of(),
                                    oracle.input.mechanism()))
                            .options()))
                    .betterFit();
            Tampering tampering = new Tampering(oracle.input.problem(), new Random(seed));
            for (RepairOption option : options) {
                RepairCertificate tampered = tampering.repair(certificate(option), feasible, other);
                for (Map<String, MatchingPair> made : oracle.all) {
                    boolean accepted = RepairCheck.problems(oracle.input, BruteForce.placement(made), tampered)
                            .isEmpty();
                    assertThat(accepted && !oracle.isTrue(tampered, made))
                            .as("seed %d accepts %s by %s", seed, made, tampered)
                            .isFalse();
                }
                refused += RepairCheck.problems(oracle.input, option.matching().placement(), tampered)
                                .isEmpty()
                        ? 0
                        : 1;
            }
        }
    }

    @Test
    void aRepairByNumbersThatProveNothingIsRefusedForThat() {
        int looked = 0;
        for (long seed = 0; seed < 200; seed++) {
            RepairInput input = RandomRepairs.drawn(seed).input();
            for (RepairOption option : Repair.curve(input).options()) {
                RepairCertificate sound = certificate(option);
                BetterFit fit = sound.betterFit();
                if (fit != null) {
                    looked++;
                    for (BetterFit wrong : List.of(
                            new BetterFit(0, fit.keepPrice(), fit.tie(), fit.proof()),
                            new BetterFit(-1, fit.keepPrice(), fit.tie(), fit.proof()),
                            new BetterFit(fit.scale(), List.of(0L, -1L), fit.tie(), fit.proof()),
                            new BetterFit(fit.scale(), List.of(0L, 0L, 0L), fit.tie(), fit.proof()))) {
                        assertThat(RepairCheck.problems(
                                        input, option.matching().placement(), sound.withBetterFit(wrong)))
                                .as("seed %d by %s", seed, wrong)
                                .extracting(CertificateProblem::code)
                                .containsExactly(CertificateProblem.Code.WRONG_CERTIFICATE);
                    }
                }
            }
        }
        assertThat(looked).isPositive();
    }

    private static RepairCertificate certificate(RepairOption option) {
        return (RepairCertificate) option.matching().certificate();
    }

    private static RepairOption lastOf(List<RepairOption> options) {
        return options.get(options.size() - 1);
    }

    @ParameterizedTest
    @EnumSource
    void aCountThatIsChangedIsFound(Mechanism mechanism) {
        for (long seed = 0; seed < TAMPERED; seed++) {
            MatchingProblem problem = RandomProblems.small(seed).problem();
            Matching sound = mechanism.match(problem, seed);
            Set<Matching> wrong = new HashSet<>();
            Long weight = sound.totalWeight();
            Long cost = sound.totalCost();
            wrong.add(counting(sound, weight == null ? Long.valueOf(0) : weight - 1, cost, sound.rankSum()));
            wrong.add(counting(sound, weight, cost == null ? Long.valueOf(0) : cost + 1, sound.rankSum()));
            wrong.add(counting(sound, weight, cost, sound.rankSum() + 1));
            wrong.add(new Matching(
                    mechanism,
                    sound.placement(),
                    List.of(new UnplacedReason("L9", UnplacedReason.Kind.NO_ADMISSIBLE_PLACE, List.of(), List.of())),
                    weight,
                    cost,
                    sound.rankSum(),
                    true,
                    sound.certificate()));
            assertThat(wrong)
                    .as("seed %d", seed)
                    .noneMatch(matching ->
                            CertificateChecker.problems(problem, matching).isEmpty());
        }
    }

    private static Matching counting(Matching sound, Long weight, Long cost, long rankSum) {
        return new Matching(
                sound.mechanism(),
                sound.placement(),
                sound.unplaced(),
                weight,
                cost,
                rankSum,
                sound.optimal(),
                sound.certificate());
    }

    private static boolean accepts(
            MatchingProblem problem, Mechanism mechanism, Map<String, MatchingPair> made, Certificate certificate) {
        return CertificateChecker.problems(problem, mechanism, BruteForce.placement(made), certificate)
                .isEmpty();
    }
}
