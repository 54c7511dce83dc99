package org.duallearning.mobility.adapter.cli.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duallearning.mobility.adapter.cli.example.Places.Seat;
import org.duallearning.mobility.application.message.PlaceRow;
import org.duallearning.mobility.application.message.StayRow;
import org.duallearning.mobility.stay.StayStatus;

/** Invents how the stays went. */
final class Stays {
    private Stays() {}

    /** The stays of everyone who went; one in each edition came back early. */
    static List<StayRow> of(List<Seat> seats, Draw draw) {
        int interrupted = draw.between(0, seats.size() - 1);
        List<StayRow> stays = new ArrayList<>();
        for (Seat seat : seats) {
            ExampleEdition edition = seat.applicant().edition();
            boolean early = stays.size() == interrupted;
            StayStatus status = draw.chance(70) ? StayStatus.RECOGNISED : StayStatus.COMPLETED;
            int workDays = draw.between(3, 5);
            stays.add(new StayRow(
                    seat.applicant().id(),
                    edition.id(),
                    seat.place().place(),
                    edition.departsOn(),
                    early ? edition.returnsOn().minusDays(5) : edition.returnsOn(),
                    (early ? StayStatus.INTERRUPTED : status).name(),
                    early ? "Invented: homesick" : null,
                    BigDecimal.valueOf(workDays),
                    BigDecimal.valueOf(workDays < 5 ? 1 : 0),
                    BigDecimal.valueOf(workDays < 4 ? 1 : 0)));
        }
        return stays;
    }

    /** A stay that was planned, at a place of the learner's trade with a seat free if there is one, and did not begin. */
    static StayRow calledOff(
            Applicant applicant, ExampleEdition edition, StayStatus status, String reason, List<Seat> seats) {
        Optional<String> place = seats.stream()
                .collect(Collectors.groupingBy(Seat::place, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(taken -> taken.getKey().capacity() > taken.getValue())
                .map(Map.Entry::getKey)
                .filter(offered -> applicant.trade().words().equals(offered.trade()))
                .map(PlaceRow::place)
                .findFirst();
        return new StayRow(
                applicant.id(), edition.id(), place.orElse(null), null, null, status.name(), reason, null, null, null);
    }
}
