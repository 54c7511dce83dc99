package org.duallearning.mobility.application.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one more seat would be worth at the places of an edition. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param edition the edition
 * @param mechanism how learners are matched
 * @param inputFingerprint a hash of what the matchings were made from
 * @param places the places where one more seat changes something, the greatest value first
 * @param regions the best of them in each region (country and region)
 * @param countries the best of them in each country
 */
public record SeatValuesView(
        String project,
        String provenance,
        String edition,
        String mechanism,
        String inputFingerprint,
        List<SeatValueView> places,
        List<BestSeatView> regions,
        List<BestSeatView> countries)
        implements Marked {
    /** Copies the lists. */
    public SeatValuesView {
        places = List.copyOf(places);
        regions = List.copyOf(regions);
        countries = List.copyOf(countries);
    }

    /**
     * One more seat at a place.
     *
     * @param place the place
     * @param country its country; null if it is not known
     * @param region its region, likewise
     * @param limits quotas above it that are full and would have to grow with it
     * @param placed how many learners more would have a place
     * @param firstCountry how many more would be in the country wished first
     * @param fit how much the sum of the fits would grow
     * @param changes the learners who would be elsewhere
     */
    public record SeatValueView(
            String place,
            @Nullable String country,
            @Nullable String region,
            List<String> limits,
            int placed,
            int firstCountry,
            long fit,
            List<ChangeOfPlaceView> changes) {
        /** Copies the lists. */
        public SeatValueView {
            limits = List.copyOf(limits);
            changes = List.copyOf(changes);
        }
    }

    /**
     * A learner who would be elsewhere.
     *
     * @param learner the learner
     * @param from the place without the new seat; null for none
     * @param to the place with it; null for none
     */
    public record ChangeOfPlaceView(
            String learner, @Nullable String from, @Nullable String to) {}

    /**
     * The best seat in a region or country.
     *
     * @param name the region or country
     * @param place where the seat would be
     * @param placed how many learners more would have a place
     * @param firstCountry how many more would be in the country wished first
     * @param fit how much the sum of the fits would grow
     */
    public record BestSeatView(String name, String place, int placed, int firstCountry, long fit) {}
}
