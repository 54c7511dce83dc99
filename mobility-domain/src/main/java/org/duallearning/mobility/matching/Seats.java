package org.duallearning.mobility.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.placement.PlaceId;
import org.jspecify.annotations.Nullable;

/** Who sits where in an edition, and how well. Immutable and thread-safe. */
final class Seats {
    private final Map<String, Seat> seatOf;
    private final EditionMatching edition;

    /** A place as it is for a learner. */
    private record Seat(String place, int rank, long fit) {}

    private Seats(EditionMatching edition, Map<String, Seat> seatOf) {
        this.edition = edition;
        this.seatOf = seatOf;
    }

    /** The seats of a matching of an edition, those of learners who are tied to a place among them. */
    static Seats of(EditionMatching edition, Matching matching) {
        Map<String, Seat> seats = new HashMap<>();
        for (RoundPlacement placement : edition.placements(matching)) {
            if (placement.place() != null && placement.rank() != null && placement.fit() != null) {
                seats.put(
                        placement.learner().value(),
                        new Seat(
                                placement.place().value(),
                                placement.rank(),
                                placement.fit().total()));
            }
        }
        return new Seats(edition, seats);
    }

    /** The seats after another matching, of the same edition with other numbers. */
    Seats after(MatchingProblem changed, Matching matching) {
        Map<String, Seat> seats = new HashMap<>();
        edition.held().keySet().forEach(learner -> put(seats, learner, seatOf.get(learner)));
        changed.pairs().stream()
                .filter(pair -> pair.place().equals(matching.placement().get(pair.learner())))
                .forEach(pair -> seats.put(pair.learner(), new Seat(pair.place(), pair.rank(), pair.value())));
        return new Seats(edition, seats);
    }

    /** How many of some learners sit at some places. */
    int count(List<String> learners, List<String> places) {
        return (int) learners.stream()
                .map(seatOf::get)
                .filter(seat -> seat != null && places.contains(seat.place()))
                .count();
    }

    private static void put(Map<String, Seat> seats, String learner, @Nullable Seat seat) {
        if (seat != null) {
            seats.put(learner, seat);
        }
    }

    /** What it does to a learner and to the others if these seats are exchanged for others; empty if the learner has none then. */
    Optional<RelaxationEffect> effectOn(String learner, Relaxation change, Seats after) {
        Seat own = after.seatOf.get(learner);
        if (own == null) {
            return Optional.empty();
        }
        int loseTheirPlace = 0;
        int lowerWish = 0;
        int moved = 0;
        long fit = 0;
        for (Map.Entry<String, Seat> other : seatOf.entrySet()) {
            if (other.getKey().equals(learner)) {
                continue;
            }
            Seat seat = other.getValue();
            Seat then = after.seatOf.get(other.getKey());
            fit -= seat.fit();
            if (then == null) {
                loseTheirPlace++;
            } else {
                lowerWish += then.rank() > seat.rank() ? 1 : 0;
                moved += then.place().equals(seat.place()) ? 0 : 1;
            }
        }
        for (Map.Entry<String, Seat> other : after.seatOf.entrySet()) {
            fit += other.getKey().equals(learner) ? 0 : other.getValue().fit();
        }
        return Optional.of(new RelaxationEffect(
                change, new PlaceId(own.place()), own.rank(), loseTheirPlace, lowerWish, moved, fit));
    }
}
