package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Every feasible placement, and what the definitions say of it. */
final class RepairOracle {
    static final Comparator<List<Long>> COMPARISON = (a, b) -> Arrays.compare(
            a.stream().mapToLong(x -> x).toArray(), b.stream().mapToLong(x -> x).toArray());

    final RepairInput input;
    final BruteForce bruteForce;
    final List<Map<String, MatchingPair>> all;
    final long promised;
    private final List<String> reserve;
    private final long mostSettledKept;

    RepairOracle(RepairInput input) {
        this(input, new BruteForce(input.problem()));
    }

    RepairOracle(RepairInput input, BruteForce bruteForce) {
        this.input = input;
        this.bruteForce = bruteForce;
        this.all = bruteForce.feasible;
        this.promised = input.confirmed().size();
        this.mostSettledKept = all.stream().mapToLong(this::settledKept).max().orElse(0);
        this.reserve = input.problem().learners().stream()
                .sorted(SerialOrder.BY_SUBMISSION)
                .sorted(Comparator.comparing(MatchingLearner::priorityClass))
                .map(MatchingLearner::id)
                .filter(learner -> !input.confirmed().containsKey(learner))
                .toList();
    }

    long kept(Map<String, MatchingPair> made) {
        return made.values().stream().filter(this::isKept).count();
    }

    private boolean isKept(MatchingPair pair) {
        return pair.place().equals(input.confirmed().get(pair.learner()));
    }

    long settledKept(Map<String, MatchingPair> made) {
        return made.values().stream()
                .filter(pair -> input.settled().contains(pair.learner()) && isKept(pair))
                .count();
    }

    long fewestMoves() {
        return all.stream()
                .filter(made -> settledKept(made) == mostSettledKept)
                .mapToLong(made -> promised - kept(made))
                .min()
                .orElseThrow();
    }

    /** Settled kept, most placed or fewest moved first, fewest losses, the reserve list in its order, fit. */
    List<Long> worth(Map<String, MatchingPair> made, boolean movesFirst) {
        List<Long> worth = new ArrayList<>(List.of(settledKept(made)));
        worth.addAll(movesFirst ? List.of(kept(made), (long) made.size()) : List.of((long) made.size(), kept(made)));
        worth.add(made.keySet().stream().filter(input.confirmed()::containsKey).count());
        reserve.forEach(learner -> worth.add(made.containsKey(learner) ? 1L : 0L));
        worth.addAll(fit(made));
        return worth;
    }

    List<Long> fit(Map<String, MatchingPair> made) {
        return bruteForce.worth(input.mechanism(), made);
    }

    List<Long> best(Predicate<Map<String, MatchingPair>> among, Function<Map<String, MatchingPair>, List<Long>> worth) {
        return all.stream().filter(among).map(worth).max(COMPARISON).orElseThrow();
    }

    /** Whether what a certificate says of a feasible placement is true. */
    boolean isTrue(RepairCertificate certificate, Map<String, MatchingPair> made) {
        List<Map<String, MatchingPair>> fewestMoves = all.stream()
                .filter(each -> BruteForce.placement(each).equals(certificate.fewestMoves()))
                .toList();
        return fewestMoves.size() == 1
                && isBest(fewestMoves.get(0), certificate)
                && (fewestMoves.get(0).equals(made) || isBetterFit(made, fewestMoves.get(0)));
    }

    private boolean isBest(Map<String, MatchingPair> fewestMoves, RepairCertificate certificate) {
        int atMost = certificate.atMost() == null ? Integer.MAX_VALUE : certificate.atMost();
        List<Long> worth = worth(fewestMoves, certificate.movesFirst());
        return fewestMoves.size() <= atMost
                && all.stream()
                        .filter(each -> each.size() <= atMost)
                        .allMatch(each -> COMPARISON.compare(worth(each, certificate.movesFirst()), worth) <= 0);
    }

    /** Whether the same learners have places, the settled theirs, and as few moves allow no better fit. */
    private boolean isBetterFit(Map<String, MatchingPair> made, Map<String, MatchingPair> fewestMoves) {
        return made.keySet().equals(fewestMoves.keySet())
                && settledKept(made) == mostSettledKept
                && all.stream()
                        .filter(each -> each.keySet().equals(made.keySet()))
                        .filter(each -> settledKept(each) == mostSettledKept && kept(each) >= kept(made))
                        .allMatch(each -> COMPARISON.compare(fit(each), fit(made)) <= 0);
    }

    Map<String, MatchingPair> made(RepairOption option) {
        return input.problem().pairs().stream()
                .filter(pair -> option.matching()
                        .placeOf(pair.learner())
                        .filter(pair.place()::equals)
                        .isPresent())
                .collect(Collectors.toMap(MatchingPair::learner, pair -> pair));
    }

    /** What is compared of an option. */
    List<Long> facts(RepairOption option) {
        assertThat(option.moves()).isEqualTo((int) (promised - kept(made(option))));
        return worth(made(option), false);
    }

    /** The worths that the curve must have; of several sets of learners that are worth the same it takes the one found. */
    List<List<Long>> curve(List<RepairOption> found) {
        List<List<Long>> curve = new ArrayList<>();
        List<List<Long>> steps = steps();
        for (int i = 0; i < steps.size(); i++) {
            List<Long> step = steps.get(i);
            long keptNext = i + 1 < steps.size() ? steps.get(i + 1).get(2) : -1;
            curve.add(step);
            Set<String> learners = found.stream()
                    .filter(option -> facts(option).equals(step))
                    .map(option -> option.matching().placement().keySet())
                    .findFirst()
                    .orElse(Set.of());
            List<Long> fit = step.subList(4 + reserve.size(), step.size());
            for (long kept = step.get(2) - 1; kept > keptNext; kept--) {
                long atLeast = kept;
                List<Long> better = best(
                        made -> kept(made) >= atLeast
                                && settledKept(made) == step.get(0)
                                && made.keySet().equals(learners),
                        this::fit);
                if (COMPARISON.compare(better, fit) > 0) {
                    fit = better;
                    List<Long> point = new ArrayList<>(step.subList(0, 4 + reserve.size()));
                    point.set(2, kept);
                    point.addAll(better);
                    curve.add(point);
                }
            }
        }
        return curve;
    }

    /** For every number of learners who can have a place beyond what moves fewest: the best, if it takes more moves. */
    private List<List<Long>> steps() {
        List<Long> movesFirst = best(made -> true, made -> worth(made, true));
        List<Long> first = best(made -> worth(made, true).equals(movesFirst), made -> worth(made, false));
        List<List<Long>> steps = new ArrayList<>();
        long kept = -1;
        long most = all.stream()
                .filter(made -> settledKept(made) == mostSettledKept)
                .mapToLong(Map::size)
                .max()
                .orElseThrow();
        for (long size = most; size > first.get(1); size--) {
            long placed = size;
            List<Map<String, MatchingPair>> ofSize =
                    all.stream().filter(made -> made.size() == placed).toList();
            if (!ofSize.isEmpty()) {
                List<Long> step = ofSize.stream()
                        .map(made -> worth(made, false))
                        .max(COMPARISON)
                        .orElseThrow();
                if (step.get(0) == mostSettledKept && step.get(2) > kept) {
                    kept = step.get(2);
                    steps.add(0, step);
                }
            }
        }
        steps.add(0, first);
        return steps;
    }
}
