package org.duallearning.mobility.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.duallearning.mobility.candidacy.Pin;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.TradeAffinity;
import org.duallearning.mobility.project.Edition;
import org.jspecify.annotations.Nullable;

/** The hard conditions on a learner at a place: every one that is not met is told. Immutable and thread-safe. */
final class PairConditions {
    private final EditionInput input;
    private final PlacementPolicy policy;

    PairConditions(EditionInput input, PlacementPolicy policy) {
        this.input = input;
        this.policy = policy;
    }

    /** What keeps the learner from the place; empty if nothing does. */
    Set<Obstacle> obstacles(Entrant entrant, Place place) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        addPeriod(obstacles, place);
        addDestination(obstacles, place);
        addMinimumAge(obstacles, entrant, place);
        addTrade(obstacles, entrant, place);
        addPins(obstacles, entrant, place.id());
        if (!place.supportOffered().containsAll(entrant.learner().supportNeeds())) {
            obstacles.add(Obstacle.SUPPORT);
        }
        PlaceId own = entrant.candidacy().ownPlace();
        if (own != null && !own.equals(place.id())) {
            obstacles.add(Obstacle.OWN_PLACE_ONLY);
        }
        if (place.capacity() == null) {
            obstacles.add(Obstacle.FACT_MISSING);
        }
        return obstacles;
    }

    private void addPeriod(Set<Obstacle> obstacles, Place place) {
        Edition edition = input.edition();
        if (isBefore(place.startsOn(), edition.departsOn())
                || isBefore(edition.returnsOn(), place.startsOn())
                || isBefore(place.endsOn(), edition.departsOn())
                || isBefore(edition.returnsOn(), place.endsOn())) {
            obstacles.add(Obstacle.PERIOD);
        }
    }

    /** The fewest days by which a place has to be offered later (below zero: earlier) to lie within the edition, if it can. */
    Optional<Integer> daysOutside(Place place) {
        long least = Long.MIN_VALUE;
        long most = Long.MAX_VALUE;
        for (LocalDate day : Arrays.asList(place.startsOn(), place.endsOn())) {
            least = Math.max(least, days(day, input.edition().departsOn()).orElse(least));
            most = Math.min(most, days(day, input.edition().returnsOn()).orElse(most));
        }
        return least > most ? Optional.empty() : Optional.of((int) Math.max(least, Math.min(0, most)));
    }

    private static OptionalLong days(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(from, until));
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    private void addDestination(Set<Obstacle> obstacles, Place place) {
        Integer callYear = input.project().callYear();
        if (place.country() == null || callYear == null) {
            obstacles.add(Obstacle.FACT_MISSING);
            return;
        }
        switch (policy.ruleBook().isDestination(place.country().alpha2(), callYear)) {
            case ELIGIBLE -> {}
            case NOT_ELIGIBLE -> obstacles.add(Obstacle.DESTINATION);
            case UNKNOWN -> obstacles.add(Obstacle.FACT_MISSING);
        }
    }

    private void addMinimumAge(Set<Obstacle> obstacles, Entrant entrant, Place place) {
        if (place.minimumAge() == null) {
            return;
        }
        Integer age = entrant.ageOn(input.edition().departsOn());
        if (age == null) {
            obstacles.add(Obstacle.FACT_MISSING);
        } else if (age < place.minimumAge()) {
            obstacles.add(Obstacle.MINIMUM_AGE);
        }
    }

    private void addTrade(Set<Obstacle> obstacles, Entrant entrant, Place place) {
        Optional<TradeAffinity> affinity = affinity(entrant, place);
        if (affinity.isEmpty()) {
            obstacles.add(Obstacle.FACT_MISSING);
        } else if (affinity.get() == TradeAffinity.OTHER) {
            obstacles.add(Obstacle.TRADE);
        }
    }

    Optional<TradeAffinity> affinity(Entrant entrant, Place place) {
        return policy.ruleBook()
                .tradeAffinities()
                .between(entrant.learner().trade(), entrant.learner().iscedField(), place.trade(), place.iscedField());
    }

    private void addPins(Set<Obstacle> obstacles, Entrant entrant, PlaceId place) {
        for (Pin pin : input.pins()) {
            if (!pin.key().learner().equals(entrant.learner().id()) || pin.kind() == null) {
                continue;
            }
            boolean here = pin.key().place().equals(place);
            if (pin.kind().fixes() && !here) {
                obstacles.add(Obstacle.PINNED_ELSEWHERE);
            } else if (pin.kind() == PinKind.HOST_REFUSED && here) {
                obstacles.add(Obstacle.HOST_REFUSED);
            } else if (pin.kind() == PinKind.FORBIDDEN && here) {
                obstacles.add(Obstacle.FORBIDDEN);
            }
        }
    }
}
