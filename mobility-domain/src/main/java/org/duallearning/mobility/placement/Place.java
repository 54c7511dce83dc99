package org.duallearning.mobility.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Work offered to learners of one edition by a host abroad. Immutable and thread-safe; null means unknown, except where a
 * parameter says otherwise.
 *
 * @param id the place's code
 * @param edition the edition it is offered to
 * @param host the host organisation
 * @param country where the work is
 * @param region the region within the country, in words
 * @param city where the work is
 * @param trade the trade, in words
 * @param iscedField the four-digit ISCED-F 2013 field
 * @param startsOn first day offered; null means the edition's departure
 * @param endsOn last day offered; null means the edition's return
 * @param capacity how many learners it takes, not negative
 * @param workingLanguages ISO 639-1 codes of the languages spoken at work; empty means unknown
 * @param minimumAge age in years that a learner must have reached; null means none
 * @param supportOffered codes of the support that the host gives; empty means none
 */
public record Place(
        PlaceId id,
        @Nullable EditionId edition,
        @Nullable OrganisationId host,
        @Nullable CountryCode country,
        @Nullable String region,
        @Nullable String city,
        @Nullable String trade,
        @Nullable String iscedField,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer capacity,
        List<String> workingLanguages,
        @Nullable Integer minimumAge,
        List<String> supportOffered) {
    /** Copies the lists, checks that the id is there and that the capacity is not negative. */
    public Place {
        Objects.requireNonNull(id, "id");
        if (capacity != null && capacity < 0) {
            throw new IllegalArgumentException(
                    "The capacity (%s) of place %s is negative. Use 0 for a place that takes nobody."
                            .formatted(capacity, id));
        }
        workingLanguages = List.copyOf(workingLanguages);
        supportOffered = List.copyOf(supportOffered);
    }

    /** The same place with room for so many. */
    public Place withCapacity(int seats) {
        return new Place(
                id,
                edition,
                host,
                country,
                region,
                city,
                trade,
                iscedField,
                startsOn,
                endsOn,
                seats,
                workingLanguages,
                minimumAge,
                supportOffered);
    }

    /** The same place, offered so many days later; below zero for earlier. Days that are not known stay so. */
    public Place offeredLater(int days) {
        return new Place(
                id,
                edition,
                host,
                country,
                region,
                city,
                trade,
                iscedField,
                startsOn == null ? null : startsOn.plusDays(days),
                endsOn == null ? null : endsOn.plusDays(days),
                capacity,
                workingLanguages,
                minimumAge,
                supportOffered);
    }
}
