package org.duallearning.mobility.matching;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;

/**
 * The matching problem of one edition: who may go where and how well it fits, and for every pair that fell out, why.
 * Immutable and thread-safe.
 *
 * <p>A learner prefers places by country wished, then by fit, then by place id. Every place takes learners by priority
 * class, then by when the file came in, then by learner id. Sex, nationality, origin, religion and health details are
 * never read.
 */
public final class EditionMatching {
    private static final Comparator<Entrant> PRIORITY = Comparator.comparingInt(Entrant::priorityClass)
            .thenComparing(
                    (Entrant entrant) -> entrant.candidacy().submittedAt(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(entrant -> entrant.learner().id().value(), IdOrder.BY_CODE_POINT);

    private final MatchingProblem problem;
    private final Map<String, Map<Obstacle, Integer>> obstacles = new TreeMap<>(IdOrder.BY_CODE_POINT);
    private final Map<Pair, Allowed> allowed = new HashMap<>();
    private final List<NotAppliedCondition> notApplied;

    /** A learner and a place. */
    private record Pair(String learner, String place) {}

    /** What an allowed pair is worth. */
    private record Allowed(int rank, Fit fit) {}

    /** Sets up the problem of an edition. */
    public EditionMatching(EditionInput input, PlacementPolicy policy) {
        QuotaForest quotas = new QuotaForest(input);
        this.notApplied = NotAppliedCondition.in(input, quotas.crossing());
        this.problem = problem(input, policy, quotas);
    }

    private MatchingProblem problem(EditionInput input, PlacementPolicy policy, QuotaForest quotas) {
        PairConditions conditions = new PairConditions(input, policy);
        List<String> priority = input.entrants().stream()
                .sorted(PRIORITY)
                .map(entrant -> entrant.learner().id().value())
                .toList();
        MatchingProblemBuilder builder = MatchingProblem.builder(Objective.GREATEST_WEIGHT);
        quotas.addTo(builder, priority);
        for (Place place : input.places()) {
            int capacity = place.capacity() == null ? 0 : place.capacity();
            builder.place(new MatchingPlace(place.id().value(), capacity, quotas.over(place.id()), priority));
        }
        for (Entrant entrant : input.entrants()) {
            builder.learner(new MatchingLearner(
                    entrant.learner().id().value(), entrant.candidacy().submittedAt(), entrant.priorityClass()));
            input.places().forEach(place -> addPair(builder, entrant, place, conditions, policy));
        }
        return builder.build();
    }

    private void addPair(
            MatchingProblemBuilder builder,
            Entrant entrant,
            Place place,
            PairConditions conditions,
            PlacementPolicy policy) {
        String learner = entrant.learner().id().value();
        Map<Obstacle, Integer> counts = obstacles.computeIfAbsent(learner, id -> new EnumMap<>(Obstacle.class));
        Set<Obstacle> found = conditions.obstacles(entrant, place);
        found.forEach(obstacle -> counts.merge(obstacle, 1, Integer::sum));
        if (found.isEmpty()) {
            int rank = entrant.rankOf(place);
            Fit fit = policy.fitTable()
                    .weigh(rank, conditions.affinity(entrant, place).orElseThrow(), entrant.knowsLanguageOf(place));
            builder.pair(learner, place.id().value(), rank, fit.total());
            allowed.put(new Pair(learner, place.id().value()), new Allowed(rank, fit));
        }
    }

    /** The problem in the neutral form that every mechanism takes. */
    public MatchingProblem problem() {
        return problem;
    }

    /** A hash of everything that a matching depends on: as long as it is the same, a round is not stale. */
    public String inputFingerprint() {
        return ProblemFingerprint.of(problem);
    }

    /** What the coordinator asked for and a matching does not yet take into account, to be watched by a person. */
    public List<NotAppliedCondition> notApplied() {
        return notApplied;
    }

    /** Matches, and gives for every learner the place with its fit, or what kept the learner out. */
    public List<RoundPlacement> placements(Matching matching) {
        Map<String, Integer> full = new HashMap<>();
        matching.unplaced()
                .forEach(reason -> full.put(reason.learner(), reason.taken().size()));
        return problem.learners().stream()
                .map(learner -> matching.placeOf(learner.id())
                        .map(place -> placed(learner.id(), place))
                        .orElseGet(() -> unplaced(learner.id(), full.getOrDefault(learner.id(), 0))))
                .toList();
    }

    private RoundPlacement placed(String learner, String place) {
        Allowed pair = Objects.requireNonNull(
                allowed.get(new Pair(learner, place)), () -> "%s at %s is not allowed".formatted(learner, place));
        return RoundPlacement.at(new LearnerId(learner), new PlaceId(place), pair.rank(), pair.fit());
    }

    private RoundPlacement unplaced(String learner, int full) {
        Map<Obstacle, Integer> counts = new EnumMap<>(Obstacle.class);
        counts.putAll(obstacles.getOrDefault(learner, Map.of()));
        if (full > 0) {
            counts.put(Obstacle.FULL, full);
        }
        return RoundPlacement.without(new LearnerId(learner), counts);
    }
}
