package org.duallearning.mobility.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.NotAppliedCondition.Kind;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKind;
import org.jspecify.annotations.Nullable;

/**
 * What an edition asks across learners and places: minimum groups, limits per class, capacities that cross others, and who goes
 * with whom.
 *
 * <p>Places of one country, region and period are a group; a quota on a region without a period asks the same of each of its
 * periods. A wish to go together binds if it is mutual and both enter. A group in which a seat is pinned takes place anyway, so
 * its minimum is left to the coordinator.
 */
final class EditionConditions {
    private static final String OF_CLASS = ", class ";

    private final EditionInput input;
    private final QuotaForest quotas;
    private final Map<String, String> held;
    private final List<NotAppliedCondition> notApplied = new ArrayList<>();
    private final Map<String, List<Place>> regions = new TreeMap<>(IdOrder.BY_CODE_POINT);
    private final Map<PlaceId, String> regionOf = new HashMap<>();
    private final Set<String> heldRegions;
    private final List<GoTogether> together;
    /** For each learner whose companion has a seat, the seats of these. */
    private final Map<String, List<PlaceId>> seatsOfCompanions = new HashMap<>();

    private final Map<String, Integer> minimums = new HashMap<>();
    /** The learners of each class. */
    private final Map<String, List<String>> classes = new TreeMap<>(IdOrder.BY_CODE_POINT);

    /**
     * Looks at an edition.
     *
     * @param held who has a seat before the matching begins
     */
    EditionConditions(EditionInput input, QuotaForest quotas, Map<String, String> held) {
        this.input = input;
        this.quotas = quotas;
        this.held = held;
        for (Place place : input.places()) {
            String region = region(place);
            if (region != null) {
                regions.computeIfAbsent(region, id -> new ArrayList<>()).add(place);
                regionOf.put(place.id(), region);
            }
        }
        this.heldRegions = held.values().stream()
                .flatMap(place -> Stream.ofNullable(regionOf.get(new PlaceId(place))))
                .collect(Collectors.toUnmodifiableSet());
        this.together = together();
        together.forEach(pair -> {
            follow(pair.first(), pair.second());
            follow(pair.second(), pair.first());
        });
        readMinimums();
        readClasses();
        quotas.withoutPlaces()
                .forEach(quota ->
                        notApplied.add(new NotAppliedCondition(Kind.QUOTA_WITHOUT_PLACES, QuotaForest.id(quota))));
    }

    private void follow(String learner, String companion) {
        String seat = held.get(companion);
        if (seat != null) {
            seatsOfCompanions.computeIfAbsent(learner, id -> new ArrayList<>()).add(new PlaceId(seat));
        }
    }

    private @Nullable String region(Place place) {
        if (place.country() == null || place.region() == null) {
            return null;
        }
        LocalDate from = place.startsOn() == null ? input.edition().departsOn() : place.startsOn();
        LocalDate until = place.endsOn() == null ? input.edition().returnsOn() : place.endsOn();
        return "%s %s from %s until %s".formatted(place.country().alpha2(), place.region(), from, until);
    }

    /** Adds what binds the learners who are still open. */
    void addTo(MatchingProblemBuilder builder) {
        regions.forEach((region, places) -> {
            int minimum = minimums.getOrDefault(region, 1);
            if (minimum > 1 || !together.isEmpty()) {
                builder.group(new MatchingGroup(region, ids(places), minimum));
            }
        });
        together.stream()
                .filter(pair -> !held.containsKey(pair.first()) && !held.containsKey(pair.second()))
                .forEach(pair -> builder.together(pair.first(), pair.second()));
        input.quotas().forEach(quota -> addClassLimits(quota, builder));
        quotas.crossing().forEach(limit -> {
            List<String> places = limit.places().stream().map(PlaceId::value).toList();
            int left = limit.capacity() - countHeld(new HashSet<>(places), held.keySet());
            builder.share(new MatchingShare(limit.id(), open(), places, Math.max(0, left)));
        });
    }

    private List<String> open() {
        return input.entrants().stream()
                .map(entrant -> entrant.learner().id().value())
                .filter(learner -> !held.containsKey(learner))
                .toList();
    }

    private static List<String> ids(List<Place> places) {
        return places.stream().map(place -> place.id().value()).toList();
    }

    private void readMinimums() {
        for (Quota quota : input.quotas()) {
            if (quota.minimumGroup() == null || quota.minimumGroup() < 2) {
                continue;
            }
            Set<String> asked = quotas.placesUnder(quota.key()).stream()
                    .flatMap(place -> Stream.ofNullable(regionOf.get(place)))
                    .collect(Collectors.toCollection(TreeSet::new));
            boolean pinned = asked.stream().anyMatch(heldRegions::contains);
            if (quota.key().kind() != QuotaKind.REGION || pinned) {
                notApplied.add(new NotAppliedCondition(Kind.MINIMUM_GROUP, QuotaForest.id(quota.key())));
            }
            if (quota.key().kind() == QuotaKind.REGION) {
                asked.stream()
                        .filter(region -> !heldRegions.contains(region))
                        .forEach(region -> minimums.merge(region, quota.minimumGroup(), Math::max));
            }
        }
    }

    /** The limit or group of an id, as the problem of the edition names it. */
    Optional<EditionCondition> condition(String id) {
        List<Place> group = regions.get(id);
        if (group != null) {
            return Optional.of(new EditionCondition(EditionCondition.Kind.GROUP, null, inOrder(placeIds(group))));
        }
        return input.quotas().stream()
                .flatMap(quota -> Stream.ofNullable(kind(id, QuotaForest.id(quota.key())))
                        .map(kind -> new EditionCondition(kind, quota, inOrder(quotas.placesUnder(quota.key())))))
                .findFirst();
    }

    private static EditionCondition.@Nullable Kind kind(String id, String quota) {
        if (id.equals(quota)) {
            return EditionCondition.Kind.CAPACITY;
        }
        return id.startsWith(quota + OF_CLASS) ? EditionCondition.Kind.CLASS_LIMIT : null;
    }

    private static List<PlaceId> placeIds(List<Place> places) {
        return places.stream().map(Place::id).toList();
    }

    private static List<PlaceId> inOrder(Collection<PlaceId> places) {
        return places.stream()
                .sorted(Comparator.comparing(PlaceId::value, IdOrder.BY_CODE_POINT))
                .toList();
    }

    /** Wishes of two who enter, each for the other. */
    private List<GoTogether> together() {
        Map<LearnerId, List<LearnerId>> wishes = input.entrants().stream()
                .collect(Collectors.toMap(
                        entrant -> entrant.learner().id(),
                        entrant -> entrant.candidacy().goWith()));
        return wishes.entrySet().stream()
                .flatMap(wish -> wish.getValue().stream()
                        .filter(other -> !other.equals(wish.getKey()))
                        .filter(other -> wishes.getOrDefault(other, List.of()).contains(wish.getKey()))
                        .map(other -> new GoTogether(wish.getKey().value(), other.value())))
                .distinct()
                .toList();
    }

    /** Whether a learner has to follow somebody with a pinned seat to another region than this place's. */
    boolean isAwayFromCompanion(String learner, PlaceId place) {
        return seatsOfCompanions.getOrDefault(learner, List.of()).stream().anyMatch(seat -> !isSameRegion(seat, place));
    }

    private boolean isSameRegion(PlaceId one, PlaceId other) {
        String region = regionOf.get(one);
        return one.equals(other) || (region != null && region.equals(regionOf.get(other)));
    }

    /** A class is one of a school; whose class is not known is not counted. */
    private void readClasses() {
        for (Entrant entrant : input.entrants()) {
            if (entrant.learner().schoolClass() != null) {
                classes.computeIfAbsent(
                                entrant.learner().school() + " "
                                        + entrant.learner().schoolClass(),
                                id -> new ArrayList<>())
                        .add(entrant.learner().id().value());
            }
        }
    }

    private void addClassLimits(Quota quota, MatchingProblemBuilder builder) {
        if (quota.maxPerClass() == null) {
            return;
        }
        List<String> places =
                quotas.placesUnder(quota.key()).stream().map(PlaceId::value).toList();
        classes.forEach((schoolClass, learners) -> {
            int left = quota.maxPerClass() - countHeld(new HashSet<>(places), new HashSet<>(learners));
            List<String> still = learners.stream()
                    .filter(learner -> !held.containsKey(learner))
                    .toList();
            if (still.size() > Math.max(0, left)) {
                builder.share(new MatchingShare(
                        QuotaForest.id(quota.key()) + OF_CLASS + schoolClass, still, places, Math.max(0, left)));
            }
        });
    }

    private int countHeld(Set<String> places, Set<String> learners) {
        return (int) held.entrySet().stream()
                .filter(seat -> learners.contains(seat.getKey()) && places.contains(seat.getValue()))
                .count();
    }

    /** What a mechanism does not take into account, in canonical order. */
    List<NotAppliedCondition> notApplied(Mechanism mechanism) {
        List<NotAppliedCondition> conditions = new ArrayList<>(notApplied);
        for (Quota quota : input.quotas()) {
            if ((quota.supervisors() == null) != (quota.learnersPerSupervisor() == null)) {
                conditions.add(new NotAppliedCondition(Kind.SUPERVISORS, QuotaForest.id(quota.key())));
            }
            if (!mechanism.keepsSideConditions() && quota.minimumGroup() != null) {
                conditions.add(new NotAppliedCondition(Kind.MINIMUM_GROUP, QuotaForest.id(quota.key())));
            }
            if (!mechanism.keepsSideConditions() && quota.maxPerClass() != null) {
                conditions.add(new NotAppliedCondition(Kind.CLASS_LIMIT, QuotaForest.id(quota.key())));
            }
        }
        if (!mechanism.keepsSideConditions()) {
            quotas.crossing()
                    .forEach(limit -> conditions.add(new NotAppliedCondition(Kind.CROSSING_QUOTA, limit.id())));
            together.forEach(pair -> {
                conditions.add(new NotAppliedCondition(Kind.GO_TOGETHER, pair.first()));
                conditions.add(new NotAppliedCondition(Kind.GO_TOGETHER, pair.second()));
            });
        }
        return conditions.stream()
                .distinct()
                .sorted(Comparator.comparing(NotAppliedCondition::kind)
                        .thenComparing(NotAppliedCondition::about, IdOrder.BY_CODE_POINT))
                .toList();
    }
}
