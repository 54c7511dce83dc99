package org.duallearning.mobility.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;

/** The room at places and under quotas once some seats are given away. Used by one thread. */
final class SeatsLeft {
    private final Map<PlaceId, Integer> atPlaces = new HashMap<>();
    private final Map<QuotaForest.Limit, Integer> taken = new HashMap<>();
    private final QuotaForest quotas;

    SeatsLeft(List<Place> places, QuotaForest quotas) {
        this.quotas = quotas;
        places.forEach(place -> atPlaces.put(place.id(), place.capacity() == null ? 0 : place.capacity()));
    }

    /** Gives a seat away, if the place and every quota over it have one. */
    boolean take(PlaceId place) {
        List<QuotaForest.Limit> limits = quotas.limits().stream()
                .filter(limit -> limit.places().contains(place))
                .toList();
        if (at(place) == 0 || limits.stream().anyMatch(limit -> under(limit) == 0)) {
            return false;
        }
        atPlaces.merge(place, -1, Integer::sum);
        limits.forEach(limit -> taken.merge(limit, 1, Integer::sum));
        return true;
    }

    int at(PlaceId place) {
        return atPlaces.getOrDefault(place, 0);
    }

    int under(QuotaForest.Limit limit) {
        return limit.capacity() - taken.getOrDefault(limit, 0);
    }
}
