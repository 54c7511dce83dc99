package org.duallearning.mobility.matching;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.TradeAffinity;
import org.duallearning.mobility.project.CountryCode;

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

    private final EditionInput input;
    private final PlacementPolicy policy;
    /** In id order. */
    private final List<Place> places;

    private final PairConditions conditions;
    private final Map<String, Entrant> entrants;
    private final MatchingProblem problem;
    private final Map<Pair, Allowed> allowed = new HashMap<>();
    private final Map<String, String> held = new TreeMap<>(IdOrder.BY_CODE_POINT);
    private final EditionConditions across;

    /** A learner and a place. */
    private record Pair(String learner, String place) {}

    /** What an allowed pair is worth. */
    private record Allowed(int rank, Fit fit) {}

    /** Sets up the problem of an edition. */
    public EditionMatching(EditionInput input, PlacementPolicy policy) {
        this.input = input;
        this.policy = policy;
        this.places = input.places().stream()
                .sorted(Comparator.comparing(place -> place.id().value(), IdOrder.BY_CODE_POINT))
                .toList();
        this.conditions = new PairConditions(input, policy);
        this.entrants = input.entrants().stream()
                .collect(Collectors.toMap(entrant -> entrant.learner().id().value(), Function.identity()));
        QuotaForest quotas = new QuotaForest(input);
        List<Entrant> byPriority = input.entrants().stream().sorted(PRIORITY).toList();
        byPriority.forEach(entrant -> input.places().stream()
                .filter(place -> conditions.obstacles(entrant, place).isEmpty())
                .forEach(place -> allowed.put(
                        new Pair(entrant.learner().id().value(), place.id().value()),
                        worth(entrant, place, entrant.rankOf(place)))));
        SeatsLeft seats = new SeatsLeft(input.places(), quotas);
        holdPinnedSeats(input, byPriority, seats);
        this.across = new EditionConditions(input, quotas, held);
        allowed.keySet().removeIf(this::isAwayFromCompanion);
        this.problem = problem(input, byPriority, quotas, seats);
    }

    private Allowed worth(Entrant entrant, Place place, int rank) {
        TradeAffinity affinity = conditions.affinity(entrant, place).orElseThrow();
        return new Allowed(rank, policy.fitTable().weigh(rank, affinity, entrant.knowsLanguageOf(place)));
    }

    /** A learner who is tied to a place has it before anybody else, as long as there is room for those tied to it. */
    private void holdPinnedSeats(EditionInput input, List<Entrant> byPriority, SeatsLeft seats) {
        for (Entrant entrant : byPriority) {
            String learner = entrant.learner().id().value();
            input.pins().stream()
                    .filter(pin -> pin.kind() != null
                            && pin.kind().fixes()
                            && pin.key().learner().equals(entrant.learner().id()))
                    .map(pin -> pin.key().place())
                    .filter(place -> allowed.containsKey(new Pair(learner, place.value())) && seats.take(place))
                    .findFirst()
                    .ifPresent(place -> held.put(learner, place.value()));
        }
    }

    private MatchingProblem problem(EditionInput input, List<Entrant> byPriority, QuotaForest quotas, SeatsLeft seats) {
        MatchingProblemBuilder builder = MatchingProblem.builder(Objective.GREATEST_WEIGHT);
        List<Entrant> open = byPriority.stream()
                .filter(entrant -> !held.containsKey(entrant.learner().id().value()))
                .toList();
        List<String> priority =
                open.stream().map(entrant -> entrant.learner().id().value()).toList();
        quotas.limits()
                .forEach(limit ->
                        builder.limit(new MatchingLimit(limit.id(), seats.under(limit), limit.within(), priority)));
        input.places()
                .forEach(place -> builder.place(new MatchingPlace(
                        place.id().value(), seats.at(place.id()), quotas.over(place.id()), priority)));
        open.forEach(entrant -> builder.learner(new MatchingLearner(
                entrant.learner().id().value(), entrant.candidacy().submittedAt(), entrant.priorityClass())));
        allowed.forEach((pair, worth) -> {
            if (!held.containsKey(pair.learner())) {
                builder.pair(
                        pair.learner(), pair.place(), worth.rank(), worth.fit().total());
            }
        });
        across.addTo(builder);
        return builder.build();
    }

    /** Whoever goes with somebody who is tied to a place goes to the same region, or stays. */
    private boolean isAwayFromCompanion(Pair pair) {
        return !held.containsKey(pair.learner())
                && across.isAwayFromCompanion(pair.learner(), new PlaceId(pair.place()));
    }

    /** The problem in the neutral form that every mechanism takes, without the learners whose place is settled by a pin. */
    public MatchingProblem problem() {
        return problem;
    }

    /** A hash of everything that a matching depends on: as long as it is the same, a round is not stale. */
    public String inputFingerprint() {
        return ProblemFingerprint.of(problem, held);
    }

    /** Whether nothing but a lack of room keeps a learner from a place. */
    boolean allows(LearnerId learner, PlaceId place) {
        return allowed.containsKey(new Pair(learner.value(), place.value()));
    }

    /** Who has a seat before the problem begins, by learner id. */
    Map<String, String> held() {
        return Collections.unmodifiableMap(held);
    }

    /** What keeps a round from being what its certificate proves of this edition as it is; empty if it is proven. */
    public List<CertificateProblem> problems(MatchingRound round, Certificate certificate) {
        Map<String, String> matched = matchedBy(round);
        List<CertificateProblem> problems =
                CertificateChecker.problems(problem, mechanismOf(round), matched, certificate);
        return problems.isEmpty() ? differences(round, matched, certificate) : problems;
    }

    /**
     * What is sure of a round that says itself that it is not proven; empty if it breaks a condition, says something else than
     * follows from it, or its certificate is of something else.
     */
    public Optional<BestFound> bestFound(MatchingRound round, Certificate certificate) {
        Map<String, String> matched = matchedBy(round);
        boolean isCutShort = !round.optimal()
                && CertificateProblem.areOpenCases(
                        CertificateChecker.problems(problem, mechanismOf(round), matched, certificate))
                && differences(round, matched, certificate).isEmpty();
        return isCutShort
                ? Optional.of(
                        BestFound.of(problem, mechanismOf(round), CertificateChecker.feasiblePlaceOf(problem, matched)))
                : Optional.empty();
    }

    /** The mechanism that made a round. */
    static Mechanism mechanismOf(MatchingRound round) {
        return Mechanism.named(round.mechanism())
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no mechanism %s; a round names one".formatted(round.mechanism())));
    }

    /** What a round gives to those who have no seat before the problem begins. */
    Map<String, String> matchedBy(MatchingRound round) {
        return SortedCopies.where(round.placement(), learner -> !held.containsKey(learner));
    }

    /** Whether a feasible round says of everybody, also of those who hold a seat, what follows from it. */
    List<CertificateProblem> differences(MatchingRound round, Map<String, String> matched, Certificate certificate) {
        Matching again = Matching.restored(problem, mechanismOf(round), matched, certificate);
        return placements(again).equals(round.placements())
                ? List.of()
                : List.of(new CertificateProblem(CertificateProblem.Code.WRONG_TOTAL, null, null));
    }

    /** What the coordinator asked for and a mechanism does not take into account, to be watched by a person. */
    public List<NotAppliedCondition> notApplied(Mechanism mechanism) {
        return across.notApplied(mechanism);
    }

    /** What a limit or group of the problem asks; empty if none has this id. */
    public Optional<EditionCondition> condition(String id) {
        return across.condition(id);
    }

    /** For every learner who entered, by id, the place with its fit, or what kept the learner out. */
    public List<RoundPlacement> placements(Matching matching) {
        Map<String, RoundPlacement> placements = new TreeMap<>(IdOrder.BY_CODE_POINT);
        held.forEach((learner, place) -> placements.put(learner, placed(learner, place)));
        matching.placement().forEach((learner, place) -> placements.put(learner, placed(learner, place)));
        matching.unplaced()
                .forEach(reason -> placements.put(
                        reason.learner(),
                        unplaced(
                                reason.learner(),
                                reason.taken().size(),
                                reason.kind() == UnplacedReason.Kind.SIDE_CONDITION
                                        ? reason.open().size()
                                        : 0)));
        return List.copyOf(placements.values());
    }

    private RoundPlacement placed(String learner, String place) {
        Allowed pair = Objects.requireNonNull(
                allowed.get(new Pair(learner, place)), () -> "%s at %s is not allowed".formatted(learner, place));
        return RoundPlacement.at(new LearnerId(learner), new PlaceId(place), pair.rank(), pair.fit());
    }

    private RoundPlacement unplaced(String learner, int full, int againstConditions) {
        Map<Obstacle, Integer> counts = new EnumMap<>(Obstacle.class);
        input.places()
                .forEach(place ->
                        obstacles(learner, place).forEach(obstacle -> counts.merge(obstacle, 1, Integer::sum)));
        if (full > 0) {
            counts.put(Obstacle.FULL, full);
        }
        if (againstConditions > 0) {
            counts.put(Obstacle.SIDE_CONDITION, againstConditions);
        }
        return RoundPlacement.without(new LearnerId(learner), counts);
    }

    /** What keeps a learner who entered from a place, room and what others do left out of account; empty if nothing does. */
    Set<Obstacle> obstacles(String learner, Place place) {
        Set<Obstacle> obstacles = conditions.obstacles(entrantOf(learner), place);
        if (obstacles.isEmpty()
                && isAwayFromCompanion(new Pair(learner, place.id().value()))) {
            obstacles.add(Obstacle.COMPANION_ELSEWHERE);
        }
        return obstacles;
    }

    Entrant entrantOf(String learner) {
        return Objects.requireNonNull(entrants.get(learner), () -> learner + " did not enter");
    }

    /** The pair that would be allowed if nothing kept the learner from the place; empty if its worth is not known. */
    Optional<MatchingPair> pairIfAllowed(String learner, Place place) {
        Entrant entrant = entrantOf(learner);
        return conditions.affinity(entrant, place).isEmpty()
                ? Optional.empty()
                : Optional.of(pair(entrant, place, entrant.rankOf(place)));
    }

    /** The allowed pairs of a learner, as they would be with another country wished second. */
    List<MatchingPair> pairsWithSecondWish(String learner, CountryCode country) {
        Entrant entrant = entrantOf(learner);
        return input.places().stream()
                .filter(place ->
                        allowed.containsKey(new Pair(learner, place.id().value())))
                .map(place ->
                        pair(entrant, place, entrant.withSecondWish(country).rankOf(place)))
                .toList();
    }

    private MatchingPair pair(Entrant entrant, Place place, int rank) {
        return new MatchingPair(
                entrant.learner().id().value(),
                place.id().value(),
                rank,
                worth(entrant, place, rank).fit().total());
    }

    /** What keeps a learner who entered from places, by place in id order; those from which nothing does are not named. */
    Map<Place, Set<Obstacle>> obstacles(String learner) {
        Map<Place, Set<Obstacle>> obstacles = new LinkedHashMap<>();
        for (Place place : places) {
            Set<Obstacle> own = obstacles(learner, place);
            if (!own.isEmpty()) {
                obstacles.put(place, own);
            }
        }
        return obstacles;
    }

    /** The countries where a learner is allowed at a place but wished neither, in order. */
    Set<CountryCode> countriesNotWished(String learner) {
        Entrant entrant = entrantOf(learner);
        Set<CountryCode> countries = new TreeSet<>(Comparator.comparing(CountryCode::alpha2));
        for (Place place : places) {
            if (place.country() != null
                    && entrant.rankOf(place) > 2
                    && allowed.containsKey(new Pair(learner, place.id().value()))) {
                countries.add(place.country());
            }
        }
        return countries;
    }

    /** The places, in id order. */
    List<Place> places() {
        return places;
    }

    /** The fewest days by which a place has to be offered later (below zero: earlier) to lie within the edition, if it can. */
    Optional<Integer> daysOutside(Place place) {
        return conditions.daysOutside(place);
    }

    /** The same edition with a place that is offered so many days later. */
    EditionMatching withOtherDates(PlaceId id, int days) {
        return new EditionMatching(input.withPlace(id, place -> place.offeredLater(days)), policy);
    }
}
