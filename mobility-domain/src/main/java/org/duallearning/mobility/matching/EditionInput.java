package org.duallearning.mobility.matching;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.duallearning.mobility.candidacy.Pin;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.MobilityProject;

/**
 * Everything that the matching of one edition is made from, in any order. Immutable and thread-safe.
 *
 * @param project the project
 * @param edition the edition
 * @param entrants the learners who enter
 * @param places the places; those of other editions are passed over
 * @param quotas the quotas; those of other editions are passed over
 * @param pins the pins; those of other editions are passed over
 */
public record EditionInput(
        MobilityProject project,
        Edition edition,
        List<Entrant> entrants,
        List<Place> places,
        List<Quota> quotas,
        List<Pin> pins) {
    /** Copies the lists, without what belongs to other editions. */
    public EditionInput {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(edition, "edition");
        entrants = List.copyOf(entrants);
        places = places.stream()
                .filter(place -> edition.id().equals(place.edition()))
                .toList();
        quotas = quotas.stream()
                .filter(quota -> edition.id().equals(quota.key().edition()))
                .toList();
        pins = pins.stream()
                .filter(pin -> edition.id().equals(pin.key().edition()))
                .toList();
    }

    /** The same with other entrants. */
    EditionInput withEntrants(List<Entrant> others) {
        return new EditionInput(project, edition, others, places, quotas, pins);
    }

    /** The same with other places. */
    EditionInput withPlaces(List<Place> others) {
        return new EditionInput(project, edition, entrants, others, quotas, pins);
    }

    /** The same with one place changed. */
    EditionInput withPlace(PlaceId changed, UnaryOperator<Place> change) {
        return withPlaces(places.stream()
                .map(place -> place.id().equals(changed) ? change.apply(place) : place)
                .toList());
    }

    /** The same with other pins. */
    EditionInput withPins(List<Pin> others) {
        return new EditionInput(project, edition, entrants, places, quotas, others);
    }

    /** Whether the host has refused a learner at a place. */
    boolean isRefusedByHost(LearnerId learner, PlaceId place) {
        return pins.stream()
                .anyMatch(pin -> pin.kind() == PinKind.HOST_REFUSED
                        && pin.key().learner().equals(learner)
                        && pin.key().place().equals(place));
    }
}
