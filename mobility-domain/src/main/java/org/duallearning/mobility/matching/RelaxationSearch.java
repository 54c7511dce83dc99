package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.CountryCode;

/**
 * Looks for the smallest changes that would give a learner a place, or one in the country wished first. Used by one thread.
 *
 * <p>Each change is matched again, once for all learners whom it may help. Where the proof of the first matching shows that
 * more seats gain nothing, they are not tried.
 */
final class RelaxationSearch {
    /** What nobody can drop, and what has a change of its own. */
    private static final Set<Obstacle> NOT_TO_BE_LIFTED =
            Set.of(Obstacle.DESTINATION, Obstacle.FACT_MISSING, Obstacle.PERIOD);

    /** For how many seats more a host is asked at most. */
    private static final int MOST_SEATS = 4;

    private final EditionMatching edition;
    private final MatchingProblem problem;
    private final Rerun rerun;
    private final Losses losses;
    private final int[] load;
    private final Seats before;
    private final Map<Relaxation, Optional<Seats>> matched = new HashMap<>();
    private boolean complete = true;

    RelaxationSearch(EditionMatching edition, Rerun rerun, Losses losses, int[] load) {
        this.edition = edition;
        this.problem = edition.problem();
        this.rerun = rerun;
        this.losses = losses;
        this.load = load;
        this.before = Seats.of(edition, rerun.base());
    }

    /** Whether the last search left no change untried because it took too much work. */
    boolean isComplete() {
        return complete;
    }

    /** The changes that would give a learner without a place one: of each kind the cheapest, the cheapest of all first. */
    List<RelaxationEffect> thatGiveAPlace(String learner) {
        complete = true;
        return Stream.of(
                        otherDates(learner),
                        obstacleLifted(learner, Integer.MAX_VALUE),
                        otherCountry(learner),
                        withoutCompanions(learner),
                        conditionEased(learner),
                        moreSeats(learner))
                .flatMap(Optional::stream)
                .sorted(RelaxationEffect.LEAST_COST)
                .toList();
    }

    /** An obstacle lifted, or one more seat, that would give a learner a place in the country wished first. */
    List<RelaxationEffect> thatGiveTheFirstCountry(String learner) {
        complete = true;
        return Stream.of(
                        obstacleLifted(learner, 1),
                        cheapest(problem.pairsOf(learner).stream()
                                .filter(pair -> pair.rank() == 1)
                                .flatMap(pair -> moreSeats(learner, pair.place(), 1).stream())
                                .filter(effect -> effect.rank() == 1)))
                .flatMap(Optional::stream)
                .sorted(RelaxationEffect.LEAST_COST)
                .toList();
    }

    private static Optional<RelaxationEffect> cheapest(Stream<RelaxationEffect> effects) {
        return effects.min(RelaxationEffect.LEAST_COST);
    }

    /** The fewest days by which a place would have to be offered earlier or later. */
    private Optional<RelaxationEffect> otherDates(String learner) {
        return edition.placesInOrder().stream()
                .filter(place -> edition.obstacles(learner, place).equals(Set.of(Obstacle.PERIOD)))
                .flatMap(place ->
                        edition.daysOutside(place).stream().map(days -> new Relaxation.OtherDates(place.id(), days)))
                .sorted(Comparator.comparingInt(change -> Math.abs(change.days())))
                .flatMap(change -> effect(learner, change, () -> atOtherDates(change)).stream())
                .findFirst();
    }

    private Optional<Seats> atOtherDates(Relaxation.OtherDates change) {
        EditionMatching changed = edition.withOtherDates(change.place(), change.days());
        return rerun.matchAfresh(changed.problem()).map(matching -> Seats.of(changed, matching));
    }

    /** The first of the places where one condition alone stands in the way, those with room first, and of these the one wished most. */
    private Optional<RelaxationEffect> obstacleLifted(String learner, int worstRank) {
        List<Relaxation.ObstacleLifted> changes = new ArrayList<>();
        Map<PlaceId, MatchingPair> pairs = new HashMap<>();
        for (Place place : edition.placesInOrder()) {
            Set<Obstacle> obstacles = edition.obstacles(learner, place);
            if (obstacles.size() == 1 && NOT_TO_BE_LIFTED.stream().noneMatch(obstacles::contains)) {
                edition.pairIfAllowed(learner, place)
                        .filter(pair -> pair.rank() <= worstRank && losses.mayGainBy(pair))
                        .ifPresent(pair -> {
                            pairs.put(place.id(), pair);
                            changes.add(new Relaxation.ObstacleLifted(
                                    place.id(), obstacles.iterator().next()));
                        });
            }
        }
        return changes.stream()
                .sorted(Comparator.comparing((Relaxation.ObstacleLifted change) -> !hasRoom(change.place()))
                        .thenComparing(change -> Objects.requireNonNull(pairs.get(change.place()))
                                .rank()))
                .flatMap(change -> effect(learner, change, () -> {
                            List<MatchingPair> own = new ArrayList<>(problem.pairsOf(learner));
                            own.add(Objects.requireNonNull(pairs.get(change.place())));
                            return seats(problem.withPairsOf(learner, own));
                        })
                        .stream())
                .filter(effect -> effect.rank() <= worstRank)
                .findFirst();
    }

    private boolean hasRoom(PlaceId place) {
        ProblemIndex index = problem.index();
        return index.fullNode(index.placeOf.getOrDefault(place.value(), -1), load) < 0;
    }

    private Optional<RelaxationEffect> otherCountry(String learner) {
        Set<CountryCode> countries = new TreeSet<>(Comparator.comparing(CountryCode::alpha2));
        for (Place place : edition.placesInOrder()) {
            if (place.country() != null
                    && problem.pairsOf(learner).stream()
                            .anyMatch(pair -> pair.rank() > 2
                                    && pair.place().equals(place.id().value()))) {
                countries.add(place.country());
            }
        }
        return cheapest(countries.stream().flatMap(country -> {
            List<MatchingPair> pairs = edition.pairsWithSecondWish(learner, country);
            return pairs.stream().anyMatch(losses::mayGainBy)
                    ? effect(
                            learner,
                            new Relaxation.OtherCountry(country),
                            () -> seats(problem.withPairsOf(learner, pairs)))
                            .stream()
                    : Stream.empty();
        }));
    }

    private Optional<RelaxationEffect> withoutCompanions(String learner) {
        boolean goesTogether = problem.together().stream().anyMatch(pair -> pair.names(learner));
        return goesTogether
                ? effect(
                        learner,
                        new Relaxation.WithoutCompanions(),
                        () -> rerun.matchAfresh(problem.withoutCompanionsOf(learner))
                                .map(matching -> before.after(problem, matching)))
                : Optional.empty();
    }

    /** A group that was not opened, or a limit across places that is used up. */
    private Optional<RelaxationEffect> conditionEased(String learner) {
        Set<String> wanted = new TreeSet<>(IdOrder.BY_CODE_POINT);
        problem.pairsOf(learner).forEach(pair -> wanted.add(pair.place()));
        Stream<String> groups = problem.groups().stream()
                .filter(group -> group.minimum() > 1
                        && group.places().stream().anyMatch(wanted::contains)
                        && before.count(problem.learnerIds(), group.places()) == 0)
                .map(MatchingGroup::id);
        Stream<String> shares = problem.shares().stream()
                .filter(share -> share.learners().contains(learner)
                        && share.places().stream().anyMatch(wanted::contains)
                        && before.count(share.learners(), share.places()) == share.most())
                .map(MatchingShare::id);
        return cheapest(Stream.concat(groups, shares)
                .flatMap(condition -> effect(
                        learner,
                        new Relaxation.ConditionEased(condition),
                        () -> seats(problem.withConditionEased(condition)))
                        .stream()));
    }

    /**
     * One more seat, at the place where that costs others least; or, where others come first for that, the fewest seats at the
     * place to which the learner is nearest by the proof.
     */
    private Optional<RelaxationEffect> moreSeats(String learner) {
        List<MatchingPair> pairs = problem.pairsOf(learner);
        Optional<RelaxationEffect> effect =
                cheapest(pairs.stream().flatMap(pair -> moreSeats(learner, pair.place(), 1).stream()));
        Optional<MatchingPair> nearest = losses.nearest(pairs);
        for (int seats = 2; seats <= MOST_SEATS && effect.isEmpty() && nearest.isPresent(); seats++) {
            effect = moreSeats(learner, nearest.get().place(), seats);
        }
        return effect;
    }

    private Optional<RelaxationEffect> moreSeats(String learner, String place, int seats) {
        FullCapacities full = FullCapacities.over(place, seats, problem, load);
        return full.canMatter(rerun.base().certificate())
                ? effect(
                        learner,
                        new Relaxation.MoreSeats(new PlaceId(place), seats, full.limitIds()),
                        () -> seats(full.withRoom()))
                : Optional.empty();
    }

    private Optional<Seats> seats(MatchingProblem changed) {
        return rerun.match(changed).map(matching -> before.after(changed, matching));
    }

    /** What a change does; empty if it gives the learner no place, or it could not be found out. */
    private Optional<RelaxationEffect> effect(String learner, Relaxation change, Supplier<Optional<Seats>> match) {
        Optional<Seats> after = concernsAll(change) ? matched.computeIfAbsent(change, any -> match.get()) : match.get();
        complete &= after.isPresent();
        return after.flatMap(seats -> before.effectOn(learner, change, seats));
    }

    /** Whether the same change may help others too. */
    private static boolean concernsAll(Relaxation change) {
        return change instanceof Relaxation.OtherDates
                || change instanceof Relaxation.ConditionEased
                || change instanceof Relaxation.MoreSeats;
    }
}
