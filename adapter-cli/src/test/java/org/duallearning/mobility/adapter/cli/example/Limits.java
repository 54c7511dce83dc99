package org.duallearning.mobility.adapter.cli.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duallearning.mobility.adapter.cli.example.Places.Seat;
import org.duallearning.mobility.application.message.PinRow;
import org.duallearning.mobility.application.message.PlaceRow;
import org.duallearning.mobility.application.message.QuotaRow;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.placement.QuotaKind;

/** Invents places that are fixed or ruled out, and limits on a host and a region, none of which the recorded stays break. */
final class Limits {
    private Limits() {}

    /** Where places are not short: two confirmed, one locked, one ruled out by the coordinator and one by the invented host. */
    static List<PinRow> pins(List<Seat> seats, Draw draw) {
        List<Seat> drawn = draw.shuffled(seats).stream()
                .filter(seat -> !seat.participant().work().isShortOfPlaces())
                .toList();
        List<PinRow> pins = new ArrayList<>();
        pins.add(pin(drawn.get(0), drawn.get(0).place(), PinKind.CONFIRMED, "Invented: host and learner agreed"));
        pins.add(pin(drawn.get(1), drawn.get(1).place(), PinKind.CONFIRMED, "Invented: host and learner agreed"));
        pins.add(pin(drawn.get(2), drawn.get(2).place(), PinKind.LOCKED, "Invented: close to a supervisor"));
        List<Seat> withAlternative = drawn.stream()
                .skip(3)
                .filter(seat -> !alternatives(seat, seats).isEmpty())
                .toList();
        Seat known = withAlternative.get(0);
        Seat refused = withAlternative.get(1);
        pins.add(pin(
                known,
                draw.oneOf(alternatives(known, seats)),
                PinKind.FORBIDDEN,
                "Invented: the learner has worked there before"));
        pins.add(pin(
                refused,
                draw.oneOf(alternatives(refused, seats)),
                PinKind.HOST_REFUSED,
                "Invented: the invented host prefers another profile"));
        pins.sort(Comparator.comparing(PinRow::learner));
        return pins;
    }

    /** The busiest host and the busiest region take no more learners than they took. */
    static List<QuotaRow> quotas(List<Seat> seats) {
        return List.of(
                quota(seats, QuotaKind.HOST, place -> place.host()),
                quota(seats, QuotaKind.REGION, place -> place.country() + " " + place.region()));
    }

    private static QuotaRow quota(List<Seat> seats, QuotaKind kind, Function<PlaceRow, String> limited) {
        Map<String, Long> taken = seats.stream()
                .map(Seat::place)
                .collect(Collectors.groupingBy(limited, TreeMap::new, Collectors.counting()));
        String busiest = taken.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        String edition = seats.get(0).applicant().edition().id();
        int capacity = Math.toIntExact(taken.get(busiest));
        return new QuotaRow(edition, kind.name(), busiest, null, capacity, null, null, null, null);
    }

    /** Other places of the same trade. */
    private static List<PlaceRow> alternatives(Seat seat, List<Seat> seats) {
        return seats.stream()
                .map(Seat::place)
                .distinct()
                .filter(place -> !place.equals(seat.place()))
                .filter(place -> seat.applicant().trade().words().equals(place.trade()))
                .toList();
    }

    private static PinRow pin(Seat seat, PlaceRow place, PinKind kind, String reason) {
        return new PinRow(seat.applicant().id(), seat.applicant().edition().id(), place.place(), kind.name(), reason);
    }
}
