package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.duallearning.mobility.matching.PlacementExplanation.HeldPlace;
import org.duallearning.mobility.matching.PlacementExplanation.RemovedPlace;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Explanations of small editions, each sentence of them held against every matching that there is. */
class ExplanationTruthTest {

    private static final int EDITIONS = Math.min(500, RandomProblems.MANY);
    private static final int LEARNERS = 6;

    private int reasons;
    private final Map<Class<?>, Integer> changes = new HashMap<>();

    @Test
    void everyReasonAndEveryChangeIsTrue() {
        for (int seed = 0; seed < EDITIONS; seed++) {
            EditionMatching edition = RandomEditions.world(new Random(seed), LEARNERS)
                    .place(offeredTooEarly())
                    .matching();
            EditionExplanations explanations = new EditionExplanations(edition, Mechanism.MOST_PLACED, 0);
            for (PlacementExplanation explanation : explanations.all()) {
                String about = "seed %d, %s".formatted(seed, explanation);
                checkPlaces(about, edition, explanation);
                explanation
                        .held()
                        .forEach(held -> checkHeld(about, edition, explanations.matching(), explanation, held));
                explanation.relaxations().forEach(effect -> checkChange(about, edition, explanation, effect));
            }
        }
        assertThat(reasons).as("reasons looked at").isGreaterThan(500);
        assertThat(changes.keySet())
                .as("kinds of change that helped somebody: %s", changes)
                .isEqualTo(Set.of(Relaxation.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @EnumSource(Mechanism.class)
    void whateverDecidesAChangeHelpsIfTheSameMechanismSaysSo(Mechanism mechanism) {
        int helped = 0;
        for (int seed = 0; seed < EDITIONS / 10; seed++) {
            EditionMatching edition = RandomEditions.world(new Random(seed), LEARNERS)
                    .place(offeredTooEarly())
                    .matching();
            EditionExplanations explanations = new EditionExplanations(edition, mechanism, seed);
            for (PlacementExplanation explanation : explanations.all()) {
                String learner = explanation.learner().value();
                for (RelaxationEffect effect : explanation.relaxations()) {
                    MatchingProblem after =
                            new Changed(edition, explanations.matching(), learner).by(effect.relaxation());
                    assertThat(answers(mechanism, after, seed))
                            .as("seed %d, %s: %s", seed, learner, effect)
                            .anyMatch(placement -> effect.place().value().equals(placement.get(learner)));
                    helped++;
                }
            }
        }
        assertThat(helped).isGreaterThan(EDITIONS / 20);
    }

    /** What a mechanism may answer: where conditions cross learners, any of the best. */
    private static List<Map<String, String>> answers(Mechanism mechanism, MatchingProblem problem, long seed) {
        return mechanism.family() == Mechanism.Family.OPTIMISING
                ? new BruteForce(problem)
                        .best(mechanism).stream().map(BruteForce::placement).toList()
                : List.of(mechanism.match(problem, seed).placement());
    }

    private static EditionWorld.PlaceDraft offeredTooEarly() {
        EditionWorld.PlaceDraft early = new EditionWorld.PlaceDraft("early");
        early.startsOn = EditionWorld.DEPARTURE.minusDays(3);
        early.endsOn = EditionWorld.RETURN.minusDays(5);
        early.region = "north";
        return early;
    }

    /** Every place is removed by a condition, or could be had; those that are preferred are the held ones. */
    private static void checkPlaces(String about, EditionMatching edition, PlacementExplanation explanation) {
        String learner = explanation.learner().value();
        if (edition.held().containsKey(learner)) {
            return;
        }
        List<String> allowed = edition.problem().pairs().stream()
                .filter(pair -> pair.learner().equals(learner))
                .map(MatchingPair::place)
                .toList();
        List<String> removed = explanation.removed().stream()
                .map(RemovedPlace::place)
                .map(PlaceId::value)
                .toList();
        assertThat(Stream.concat(allowed.stream(), removed.stream()))
                .as(about)
                .containsExactlyInAnyOrderElementsOf(edition.problem().places().stream()
                        .map(MatchingPlace::id)
                        .toList());
        assertThat(explanation.held().stream().map(held -> held.place().value()))
                .as(about)
                .containsExactlyElementsOf(edition.problem().pairs().stream()
                        .filter(pair -> pair.learner().equals(learner)
                                && (explanation.rank() == null || pair.rank() < explanation.rank()))
                        .map(MatchingPair::place)
                        .toList());
    }

    private void checkHeld(
            String about,
            EditionMatching edition,
            Matching matching,
            PlacementExplanation explanation,
            HeldPlace held) {
        reasons++;
        boolean room = hasRoom(edition.problem(), matching, held.place().value());
        assertThat(Set.of(HoldingRule.SIDE_CONDITION, HoldingRule.COMPANIONS).contains(held.rule()) && !room)
                .as("%s: %s says that there is room", about, held)
                .isFalse();
        assertThat(held.rule() == HoldingRule.PROMISED_BEFORE && room).as(about).isFalse();
        PlacementExplanation.Loss loss = held.loss();
        if (loss != null) {
            BruteForce all = new BruteForce(edition.problem());
            List<Long> best = all.worth(
                    Mechanism.MOST_PLACED, all.best(Mechanism.MOST_PLACED).get(0));
            assertThat(all.feasible)
                    .as("%s: %s against %s", about, held, best)
                    .filteredOn(made -> isAt(
                            made, explanation.learner().value(), held.place().value()))
                    .allMatch(made -> losesAsMuch(all.worth(Mechanism.MOST_PLACED, made), best, loss));
        }
    }

    private static boolean losesAsMuch(List<Long> worth, List<Long> best, PlacementExplanation.Loss loss) {
        long fewer = best.get(0) - worth.get(0);
        return loss.placed() > 0 ? fewer >= loss.placed() : fewer > 0 || best.get(1) - worth.get(1) >= loss.fit();
    }

    private static boolean isAt(Map<String, MatchingPair> made, String learner, String place) {
        MatchingPair pair = made.get(learner);
        return pair != null && pair.place().equals(place);
    }

    private static boolean hasRoom(MatchingProblem problem, Matching matching, String place) {
        Map<String, Integer> left = new HashMap<>();
        problem.places().forEach(each -> left.put("place " + each.id(), each.capacity()));
        problem.limits().forEach(each -> left.put("limit " + each.id(), each.capacity()));
        matching.placement()
                .values()
                .forEach(taken -> chain(problem, taken).forEach(node -> left.merge(node, -1, Integer::sum)));
        return chain(problem, place).stream().allMatch(node -> left.get(node) > 0);
    }

    private static List<String> chain(MatchingProblem problem, String place) {
        List<String> chain = new ArrayList<>(List.of("place " + place));
        String within = problem.places().stream()
                .filter(each -> each.id().equals(place))
                .findFirst()
                .orElseThrow()
                .within();
        while (within != null) {
            String id = within;
            chain.add("limit " + id);
            within = problem.limits().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .within();
        }
        return chain;
    }

    /** Some best matching of the changed edition gives the learner that place, at that cost to the others. */
    private void checkChange(
            String about, EditionMatching edition, PlacementExplanation explanation, RelaxationEffect effect) {
        changes.merge(effect.relaxation().getClass(), 1, Integer::sum);
        MatchingProblem problem = edition.problem();
        Matching before = Mechanism.MOST_PLACED.match(problem);
        Changed changed = new Changed(edition, before, explanation.learner().value());
        String learner = explanation.learner().value();
        assertThat(new BruteForce(changed.by(effect.relaxation())).best(Mechanism.MOST_PLACED))
                .as("%s: %s", about, effect)
                .anyMatch(made -> isAt(made, learner, effect.place().value())
                        && cost(problem, before, made, learner)
                                .equals(List.of(
                                        (long) effect.loseTheirPlace(),
                                        (long) effect.lowerWish(),
                                        (long) effect.moved(),
                                        effect.fit())));
    }

    private static List<Long> cost(
            MatchingProblem problem, Matching before, Map<String, MatchingPair> made, String learner) {
        long lose = 0;
        long lower = 0;
        long moved = 0;
        long fit = 0;
        for (MatchingPair pair : problem.pairs()) {
            if (!pair.learner().equals(learner)
                    && pair.place().equals(before.placement().get(pair.learner()))) {
                MatchingPair then = made.get(pair.learner());
                lose += then == null ? 1 : 0;
                lower += then != null && then.rank() > pair.rank() ? 1 : 0;
                moved += then != null && !then.place().equals(pair.place()) ? 1 : 0;
                fit -= pair.value();
            }
        }
        for (MatchingPair pair : made.values()) {
            fit += pair.learner().equals(learner) ? 0 : pair.value();
        }
        return List.of(lose, lower, moved, fit);
    }

    /** The problem of an edition with one change, built anew. */
    private record Changed(EditionMatching edition, Matching before, String learner) {

        MatchingProblem by(Relaxation relaxation) {
            if (relaxation instanceof Relaxation.OtherDates other) {
                return edition.withOtherDates(other.place(), other.days()).problem();
            }
            MatchingProblem problem = edition.problem();
            MatchingProblemBuilder builder = MatchingProblem.builder(problem.objective());
            problem.learners().forEach(builder::learner);
            problem.places().forEach(place -> builder.place(place(place, relaxation)));
            problem.limits().forEach(limit -> builder.limit(limit(limit, relaxation)));
            problem.pairs().forEach(pair -> builder.pair(pair(pair, relaxation)));
            problem.groups().forEach(group -> builder.group(group(group, relaxation)));
            problem.shares().forEach(share -> builder.share(share(share, relaxation)));
            problem.together().stream()
                    .filter(pair -> !(relaxation instanceof Relaxation.WithoutCompanions)
                            || !List.of(pair.first(), pair.second()).contains(learner))
                    .forEach(pair -> builder.together(pair.first(), pair.second()));
            if (relaxation instanceof Relaxation.ObstacleLifted lifted) {
                int rank = rank(lifted.place().value(), null);
                boolean sameTrade = lifted.obstacle() != Obstacle.TRADE;
                builder.pair(learner, lifted.place().value(), rank, points(rank) + (sameTrade ? 200 : 0));
            }
            return builder.build();
        }

        private MatchingPlace place(MatchingPlace place, Relaxation relaxation) {
            boolean more = relaxation instanceof Relaxation.MoreSeats seats
                    && seats.place().value().equals(place.id());
            int wanted = more ? load("place " + place.id()) + ((Relaxation.MoreSeats) relaxation).seats() : 0;
            return new MatchingPlace(place.id(), Math.max(place.capacity(), wanted), place.within(), place.priority());
        }

        private MatchingLimit limit(MatchingLimit limit, Relaxation relaxation) {
            boolean more = relaxation instanceof Relaxation.MoreSeats seats
                    && seats.limits().contains(limit.id());
            int wanted = more ? load("limit " + limit.id()) + ((Relaxation.MoreSeats) relaxation).seats() : 0;
            return new MatchingLimit(limit.id(), Math.max(limit.capacity(), wanted), limit.within(), limit.priority());
        }

        private int load(String node) {
            return (int) before.placement().values().stream()
                    .filter(place -> chain(edition.problem(), place).contains(node))
                    .count();
        }

        private MatchingPair pair(MatchingPair pair, Relaxation relaxation) {
            if (relaxation instanceof Relaxation.OtherCountry other
                    && pair.learner().equals(learner)) {
                int rank = rank(pair.place(), other.country());
                return new MatchingPair(
                        pair.learner(), pair.place(), rank, pair.value() - points(pair.rank()) + points(rank));
            }
            return pair;
        }

        private int rank(String place, CountryCode second) {
            Entrant entrant = edition.entrantOf(learner);
            CountryCode country = edition.places().stream()
                    .filter(each -> each.id().value().equals(place))
                    .findFirst()
                    .orElseThrow()
                    .country();
            if (country.equals(entrant.candidacy().firstCountry())) {
                return 1;
            }
            return country.equals(second == null ? entrant.candidacy().secondCountry() : second) ? 2 : 3;
        }

        private static int points(int rank) {
            return 300 * (3 - rank);
        }

        private static MatchingGroup group(MatchingGroup group, Relaxation relaxation) {
            boolean eased = relaxation instanceof Relaxation.ConditionEased one
                    && one.condition().equals(group.id());
            return new MatchingGroup(group.id(), group.places(), eased ? 1 : group.minimum());
        }

        private static MatchingShare share(MatchingShare share, Relaxation relaxation) {
            boolean eased = relaxation instanceof Relaxation.ConditionEased one
                    && one.condition().equals(share.id());
            return new MatchingShare(share.id(), share.learners(), share.places(), share.most() + (eased ? 1 : 0));
        }
    }
}
