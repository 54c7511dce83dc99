package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    List<RelaxationEffect> thatGiveAPlace(String learner, Map<Place, Set<Obstacle>> obstacles) {
        complete = true;
        return Stream.of(
                        otherDates(learner, obstacles),
                        obstacleLifted(learner, obstacles, Integer.MAX_VALUE),
                        otherCountry(learner),
                        withoutCompanions(learner),
                        conditionEased(learner),
                        moreSeats(learner))
                .flatMap(Optional::stream)
                .sorted(RelaxationEffect.LEAST_COST)
                .toList();
    }

    /** An obstacle lifted, or one more seat, that would give a learner a place in the country wished first. */
    List<RelaxationEffect> thatGiveTheFirstCountry(String learner, Map<Place, Set<Obstacle>> obstacles) {
        complete = true;
        return Stream.of(
                        obstacleLifted(learner, obstacles, 1),
                        oneMoreSeat(problem.pairsOf(learner).stream()
                                .filter(pair -> pair.rank() == 1)
                                .toList()))
                .flatMap(Optional::stream)
                .sorted(RelaxationEffect.LEAST_COST)
                .toList();
    }

    private static Optional<RelaxationEffect> cheapest(Stream<RelaxationEffect> effects) {
        return effects.min(RelaxationEffect.LEAST_COST);
    }

    /** The fewest days by which a place would have to be offered earlier or later. */
    private Optional<RelaxationEffect> otherDates(String learner, Map<Place, Set<Obstacle>> obstacles) {
        return obstacles.keySet().stream()
                .filter(place -> Set.of(Obstacle.PERIOD).equals(obstacles.get(place)))
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
    private Optional<RelaxationEffect> obstacleLifted(
            String learner, Map<Place, Set<Obstacle>> obstacles, int worstRank) {
        Map<MatchingPair, Relaxation.ObstacleLifted> changes = new LinkedHashMap<>();
        obstacles.forEach((place, own) -> {
            if (own.size() == 1 && NOT_TO_BE_LIFTED.stream().noneMatch(own::contains)) {
                Obstacle only = own.iterator().next();
                edition.pairIfAllowed(learner, place)
                        .filter(pair -> pair.rank() <= worstRank && losses.mayGainBy(pair))
                        .ifPresent(pair -> changes.put(pair, new Relaxation.ObstacleLifted(place.id(), only)));
            }
        });
        return changes.keySet().stream()
                .sorted(Comparator.comparing((MatchingPair pair) -> !hasRoom(pair.place()))
                        .thenComparing(MatchingPair::rank))
                .flatMap(pair -> effect(learner, Objects.requireNonNull(changes.get(pair)), () -> {
                            List<MatchingPair> own = new ArrayList<>(problem.pairsOf(learner));
                            own.add(pair);
                            return seats(problem.withPairsOf(learner, own));
                        })
                        .stream())
                .filter(effect -> effect.rank() <= worstRank)
                .findFirst();
    }

    private boolean hasRoom(String place) {
        ProblemIndex index = problem.index();
        return index.fullNode(index.placeOf.getOrDefault(place, -1), load) < 0;
    }

    private Optional<RelaxationEffect> otherCountry(String learner) {
        return cheapest(edition.countriesNotWished(learner).stream().flatMap(country -> {
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
        Optional<RelaxationEffect> effect = oneMoreSeat(pairs);
        Optional<MatchingPair> nearest = pairs.stream().min(losses.leastFirst());
        for (int seats = 2; seats <= MOST_SEATS && effect.isEmpty() && nearest.isPresent(); seats++) {
            effect = moreSeats(pairs, nearest.get().place(), seats);
        }
        return effect;
    }

    /** One more seat that gives a learner one of these pairs; of what costs equally much, where the fewest capacities must grow. */
    private Optional<RelaxationEffect> oneMoreSeat(List<MatchingPair> pairs) {
        return cheapest(pairs.stream()
                .sorted(Comparator.comparingInt(pair -> FullCapacities.over(pair.place(), 1, problem, load)
                        .lacking()
                        .size()))
                .flatMap(pair -> moreSeats(pairs, pair.place(), 1).stream())
                .filter(effect -> pairs.stream()
                        .anyMatch(pair -> pair.place().equals(effect.place().value()))));
    }

    private Optional<RelaxationEffect> moreSeats(List<MatchingPair> pairs, String place, int seats) {
        String learner = pairs.get(0).learner();
        FullCapacities full = FullCapacities.over(place, seats, problem, load);
        boolean mayGain = full.canMatter(rerun.base().certificate())
                && pairs.stream().anyMatch(pair -> losses.mayGainBy(pair, full.lacking()));
        return mayGain
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
