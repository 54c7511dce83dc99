package org.duallearning.mobility.adapter.cli.example;

import static org.duallearning.mobility.adapter.cli.example.Destination.AT;
import static org.duallearning.mobility.adapter.cli.example.Destination.DE;
import static org.duallearning.mobility.adapter.cli.example.Destination.EE;
import static org.duallearning.mobility.adapter.cli.example.Destination.ES;
import static org.duallearning.mobility.adapter.cli.example.Destination.FR;
import static org.duallearning.mobility.adapter.cli.example.Destination.IT;
import static org.duallearning.mobility.adapter.cli.example.Destination.NL;
import static org.duallearning.mobility.adapter.cli.example.Destination.PT;
import static org.duallearning.mobility.adapter.cli.example.Destination.UK;
import static org.duallearning.mobility.adapter.cli.example.Trade.BAKER;
import static org.duallearning.mobility.adapter.cli.example.Trade.BRICKLAYER;
import static org.duallearning.mobility.adapter.cli.example.Trade.BUTCHER;
import static org.duallearning.mobility.adapter.cli.example.Trade.CARE_ASSISTANT;
import static org.duallearning.mobility.adapter.cli.example.Trade.COOK;
import static org.duallearning.mobility.adapter.cli.example.Trade.ELECTRICIAN;
import static org.duallearning.mobility.adapter.cli.example.Trade.OFFICE_ASSISTANT;
import static org.duallearning.mobility.adapter.cli.example.Trade.PROCESS_OPERATOR;
import static org.duallearning.mobility.adapter.cli.example.Trade.SHOP_ASSISTANT;
import static org.duallearning.mobility.adapter.cli.example.Trade.WAITER;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.message.EditionRow;

/**
 * The two editions. Published: the school years, two weeks in spring, 41 participants of 10 schools in the first, 55 in the
 * second, 14 schools and nine countries in all. Invented: the dates and the split over schools, countries and trades.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists and maps cannot be changed
enum ExampleEdition {
    SPRING_2018(
            2018,
            LocalDate.of(2018, 3, 18),
            1,
            10,
            Map.of(NL, 9, DE, 6, EE, 2, IT, 5, AT, 3, FR, 4, ES, 6, PT, 3, UK, 3),
            Map.of(
                    COOK,
                    8,
                    WAITER,
                    5,
                    BAKER,
                    4,
                    BUTCHER,
                    2,
                    OFFICE_ASSISTANT,
                    4,
                    SHOP_ASSISTANT,
                    6,
                    CARE_ASSISTANT,
                    5,
                    BRICKLAYER,
                    4,
                    ELECTRICIAN,
                    3)),
    SPRING_2019(
            2019,
            LocalDate.of(2019, 3, 17),
            3,
            14,
            Map.of(NL, 10, DE, 8, EE, 3, IT, 7, AT, 4, FR, 6, ES, 8, PT, 4, UK, 5),
            Map.of(
                    COOK,
                    9,
                    WAITER,
                    6,
                    BAKER,
                    5,
                    BUTCHER,
                    3,
                    OFFICE_ASSISTANT,
                    6,
                    SHOP_ASSISTANT,
                    8,
                    CARE_ASSISTANT,
                    7,
                    BRICKLAYER,
                    5,
                    ELECTRICIAN,
                    5,
                    PROCESS_OPERATOR,
                    1));

    private final int year;
    private final LocalDate departsOn;
    private final List<String> schools;
    private final Map<Destination, Integer> destinations;
    private final Map<Trade, Integer> trades;

    ExampleEdition(
            int year,
            LocalDate departsOn,
            int firstSchool,
            int lastSchool,
            Map<Destination, Integer> destinations,
            Map<Trade, Integer> trades) {
        this.year = year;
        this.departsOn = departsOn;
        this.schools = IntStream.rangeClosed(firstSchool, lastSchool)
                .mapToObj(HomeOrganisations::schoolId)
                .toList();
        this.destinations = destinations;
        this.trades = trades;
    }

    /** The year of the departure. */
    int year() {
        return year;
    }

    /** The edition's code. */
    String id() {
        return year + "-spring";
    }

    /** 1 September before the departure. */
    LocalDate schoolYearStart() {
        return LocalDate.of(year - 1, 9, 1);
    }

    /** The first Monday of lessons, on which most agreements are signed and start. */
    LocalDate lessonsStart() {
        return this == SPRING_2018 ? LocalDate.of(2017, 9, 4) : LocalDate.of(2018, 9, 3);
    }

    /** The day on which most agreements of the school year end. */
    LocalDate lessonsEnd() {
        return LocalDate.of(year, 6, 30);
    }

    LocalDate filesFrom() {
        return LocalDate.of(year - 1, 10, 16);
    }

    LocalDate filesUntil() {
        return LocalDate.of(year - 1, 12, 15);
    }

    LocalDate departsOn() {
        return departsOn;
    }

    /** The fourteenth day, counting the day of departure. */
    LocalDate returnsOn() {
        return departsOn.plusDays(13);
    }

    /** The schools that take part. */
    List<String> schools() {
        return schools;
    }

    /** The country of every participant, sorted. */
    List<Destination> destinations() {
        return repeated(destinations);
    }

    /** The trade of every participant, sorted. */
    List<Trade> trades() {
        return repeated(trades);
    }

    EditionRow row() {
        return new EditionRow(id(), null, filesFrom(), filesUntil(), departsOn(), returnsOn());
    }

    private static <T extends Comparable<T>> List<T> repeated(Map<T, Integer> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .flatMap(entry -> Collections.nCopies(entry.getValue(), entry.getKey()).stream())
                        .toList();
    }
}
