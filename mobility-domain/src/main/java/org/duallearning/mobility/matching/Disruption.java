package org.duallearning.mobility.matching;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duallearning.mobility.candidacy.Pin;
import org.duallearning.mobility.candidacy.PinKey;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.PlaceId;

/**
 * Something that may come between a placement and its departure. It changes the input of an edition as the rows of the dossier
 * would, so that a question and the row that it becomes have the same answer. Immutable and thread-safe.
 */
public sealed interface Disruption {

    /** The edition after it. Learners and places that the edition does not know make no difference. */
    EditionInput applyTo(EditionInput edition);

    /** The learners whom it names. */
    default List<LearnerId> learners() {
        return List.of();
    }

    /** The places that it names. */
    default List<PlaceId> places() {
        return List.of();
    }

    /**
     * A learner does not go.
     *
     * @param learner the learner
     */
    record Withdrawal(LearnerId learner) implements Disruption {
        /** Checks that the learner is named. */
        public Withdrawal {
            Objects.requireNonNull(learner, "learner");
        }

        @Override
        public List<LearnerId> learners() {
            return List.of(learner);
        }

        @Override
        public EditionInput applyTo(EditionInput edition) {
            return edition.withEntrants(edition.entrants().stream()
                    .filter(entrant -> !entrant.learner().id().equals(learner))
                    .toList());
        }
    }

    /**
     * A place takes nobody any more: it stays on file with capacity 0.
     *
     * @param place the place
     */
    record PlaceLost(PlaceId place) implements Disruption {
        /** Checks that the place is named. */
        public PlaceLost {
            Objects.requireNonNull(place, "place");
        }

        @Override
        public List<PlaceId> places() {
            return List.of(place);
        }

        @Override
        public EditionInput applyTo(EditionInput edition) {
            return edition.withPlace(place, lost -> lost.withCapacity(0));
        }
    }

    /**
     * A place takes one learner less.
     *
     * @param place the place
     */
    record SeatLost(PlaceId place) implements Disruption {
        /** Checks that the place is named. */
        public SeatLost {
            Objects.requireNonNull(place, "place");
        }

        @Override
        public List<PlaceId> places() {
            return List.of(place);
        }

        @Override
        public EditionInput applyTo(EditionInput edition) {
            return edition.withPlace(
                    place,
                    fewer -> fewer.capacity() == null ? fewer : fewer.withCapacity(Math.max(0, fewer.capacity() - 1)));
        }
    }

    /**
     * A host does not take a learner.
     *
     * @param place the place
     * @param learner the learner
     */
    record HostRefusal(PlaceId place, LearnerId learner) implements Disruption {
        /** Checks that both are named. */
        public HostRefusal {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(learner, "learner");
        }

        /** Reads a place and a learner with a colon between them; empty if it is anything else. */
        public static Optional<HostRefusal> parse(String text) {
            int colon = text.lastIndexOf(':');
            String place = colon < 0 ? "" : text.substring(0, colon);
            String learner = text.substring(colon + 1);
            return place.isBlank() || learner.isBlank()
                    ? Optional.empty()
                    : Optional.of(new HostRefusal(new PlaceId(place), new LearnerId(learner)));
        }

        @Override
        public List<LearnerId> learners() {
            return List.of(learner);
        }

        @Override
        public List<PlaceId> places() {
            return List.of(place);
        }

        @Override
        public EditionInput applyTo(EditionInput edition) {
            PinKey key = new PinKey(learner, edition.edition().id(), place);
            Stream<Pin> others =
                    edition.pins().stream().filter(pin -> !pin.key().equals(key));
            return edition.withPins(Stream.concat(others, Stream.of(new Pin(key, PinKind.HOST_REFUSED, null)))
                    .toList());
        }
    }

    /** Nobody of the edition goes: all its places are lost. */
    record EditionCancelled() implements Disruption {
        @Override
        public EditionInput applyTo(EditionInput edition) {
            return edition.withPlaces(edition.places().stream()
                    .map(place -> place.withCapacity(0))
                    .toList());
        }
    }

    /** The edition after all of them, one after the other. */
    static EditionInput apply(List<Disruption> disruptions, EditionInput edition) {
        EditionInput after = edition;
        for (Disruption disruption : disruptions) {
            after = disruption.applyTo(after);
        }
        return after;
    }
}
