package org.duallearning.mobility.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKey;
import org.duallearning.mobility.placement.QuotaKind;
import org.duallearning.mobility.project.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * The quotas of an edition as limits that lie in each other: a host's in its region's, a period's in the whole edition's.
 *
 * <p>A quota that covers some of the places of another and some places besides does not fit in; it is told apart.
 */
final class QuotaForest {
    private final List<Limit> limits = new ArrayList<>();
    private final List<Limit> crossing = new ArrayList<>();
    private final List<QuotaKey> withoutPlaces = new ArrayList<>();
    private final Map<QuotaKey, Set<PlaceId>> covered = new HashMap<>();

    /** A quota with a capacity, and the places that it covers. */
    record Limit(
            String id,
            int capacity,
            Set<PlaceId> places,
            @Nullable String within) {}

    QuotaForest(EditionInput input) {
        input.quotas().forEach(quota -> covered.put(quota.key(), placesUnder(quota.key(), input)));
        Comparator<Quota> widestFirst = Comparator.comparingInt(
                quota -> -covered.getOrDefault(quota.key(), Set.of()).size());
        input.quotas().stream()
                .sorted(widestFirst.thenComparing(quota -> id(quota.key()), IdOrder.BY_CODE_POINT))
                .forEach(quota -> add(quota, covered.getOrDefault(quota.key(), Set.of())));
    }

    private void add(Quota quota, Set<PlaceId> places) {
        if (places.isEmpty()) {
            withoutPlaces.add(quota.key());
            return;
        }
        Integer capacity = capacity(quota);
        if (capacity == null) {
            return;
        }
        String within = null;
        for (Limit wider : limits) {
            if (wider.places().containsAll(places)) {
                within = wider.id();
            } else if (wider.places().stream().anyMatch(places::contains)) {
                crossing.add(new Limit(id(quota.key()), capacity, places, null));
                return;
            }
        }
        limits.add(new Limit(id(quota.key()), capacity, places, within));
    }

    /** At most so many learners: the capacity, and as many as the supervisors can look after. */
    private static @Nullable Integer capacity(Quota quota) {
        if (quota.supervisors() == null || quota.learnersPerSupervisor() == null) {
            return quota.capacity();
        }
        int supervised = (int) Math.min(Integer.MAX_VALUE, (long) quota.supervisors() * quota.learnersPerSupervisor());
        return quota.capacity() == null ? supervised : Integer.valueOf(Math.min(quota.capacity(), supervised));
    }

    /** The places that a quota covers. */
    Set<PlaceId> placesUnder(QuotaKey quota) {
        return covered.getOrDefault(quota, Set.of());
    }

    /** The quotas that cover no place at all, so that a slip in a name does not go unseen; in canonical order. */
    List<QuotaKey> withoutPlaces() {
        return List.copyOf(withoutPlaces);
    }

    /** The quotas that cross others, in canonical order. */
    List<Limit> crossing() {
        return List.copyOf(crossing);
    }

    /** The quotas that fit in, the widest first. */
    List<Limit> limits() {
        return List.copyOf(limits);
    }

    /** The narrowest limit over a place; null if there is none. */
    @Nullable
    String over(PlaceId place) {
        String narrowest = null;
        for (Limit limit : limits) {
            if (limit.places().contains(place)) {
                narrowest = limit.id();
            }
        }
        return narrowest;
    }

    private static Set<PlaceId> placesUnder(QuotaKey key, EditionInput input) {
        return input.places().stream()
                .filter(place ->
                        (key.kind() == QuotaKind.HOST ? isOfHost(place, key.id()) : isInRegion(place, key.id()))
                                && startsWith(place, key.startsOn(), input))
                .map(Place::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOfHost(Place place, String host) {
        return place.host() != null && place.host().value().equals(host);
    }

    /** A region is written as its country, in ISO or European spelling, and its name: {@code DE Sachsen}. */
    private static boolean isInRegion(Place place, String region) {
        String[] countryAndName = region.split(" ", 2);
        return countryAndName.length == 2
                && place.country() != null
                && countryAndName[1].equals(place.region())
                && CountryCode.parse(countryAndName[0])
                        .filter(place.country()::equals)
                        .isPresent();
    }

    private static boolean startsWith(Place place, @Nullable LocalDate startsOn, EditionInput input) {
        LocalDate start = place.startsOn() == null ? input.edition().departsOn() : place.startsOn();
        return startsOn == null || startsOn.equals(start);
    }

    /** A quota as one text, which tells it from every other of its edition. */
    static String id(QuotaKey key) {
        return key.startsOn() == null
                ? "%s %s".formatted(key.kind(), key.id())
                : "%s %s from %s".formatted(key.kind(), key.id(), key.startsOn());
    }
}
