package org.duallearning.mobility.adapter.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.SeatValuesView;
import org.duallearning.mobility.application.view.SeatValuesView.BestSeatView;
import org.duallearning.mobility.application.view.SeatValuesView.ChangeOfPlaceView;
import org.duallearning.mobility.application.view.SeatValuesView.SeatValueView;

/** Where one more seat would help most, and whom. */
final class SeatsPage {
    private final SeatValuesView values;
    private final Words words;

    SeatsPage(SeatValuesView values, Words words) {
        this.values = values;
        this.words = words;
    }

    Page page() {
        Page page = new Page().heading(words.say("seats.heading", values.edition(), values.project()));
        if (values.places().isEmpty()) {
            return page.gap().text(0, words.say("seats.none", values.mechanism()));
        }
        page.gap().text(0, words.say("seats.legend", values.mechanism()));
        addBest(page, "seats.countries", values.countries());
        addBest(page, "seats.regions", values.regions());
        TextTable places = new TextTable(
                words.say("column.place"),
                words.say("seats.where"),
                words.say("column.placed"),
                words.say("rank.1"),
                words.say("column.fit"),
                words.say("seats.changes"));
        values.places()
                .forEach(value -> places.row(
                        value.place(),
                        where(value),
                        signed(value.placed()),
                        signed(value.firstCountry()),
                        signed(value.fit()),
                        changes(value)));
        return page.heading(words.say("seats.places")).table(1, places);
    }

    private void addBest(Page page, String heading, List<BestSeatView> best) {
        TextTable table = new TextTable(
                "",
                words.say("column.place"),
                words.say("column.placed"),
                words.say("rank.1"),
                words.say("column.fit"));
        best.forEach(seat -> table.row(
                seat.name(), seat.place(), signed(seat.placed()), signed(seat.firstCountry()), signed(seat.fit())));
        page.heading(words.say(heading)).table(1, table);
    }

    private static String where(SeatValueView value) {
        return Stream.of(value.country(), value.region())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String signed(long number) {
        return number > 0 ? "+" + number : String.valueOf(number);
    }

    private String changes(SeatValueView value) {
        Stream<String> moves = value.changes().stream().map(this::inWords);
        Stream<String> limits = value.limits().stream().map(limit -> words.say("seats.limit", limit));
        return Stream.concat(moves, limits).collect(Collectors.joining("; "));
    }

    private String inWords(ChangeOfPlaceView change) {
        String none = words.say("seats.nowhere");
        return words.say(
                "seats.change",
                change.learner(),
                Objects.requireNonNullElse(change.from(), none),
                Objects.requireNonNullElse(change.to(), none));
    }
}
