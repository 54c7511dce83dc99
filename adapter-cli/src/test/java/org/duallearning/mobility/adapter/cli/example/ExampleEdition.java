package org.duallearning.mobility.adapter.cli.example;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.message.EditionRow;

/**
 * The two editions. Published: the school years, two weeks in spring, 41 participants of 10 schools in the first, 55 in the
 * second, 14 schools and nine countries in all. Invented: the dates and which schools took part in which.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list of schools cannot be changed
enum ExampleEdition {
    SPRING_2018(LocalDate.of(2018, 3, 18), LocalDate.of(2017, 9, 4), 1, 10),
    SPRING_2019(LocalDate.of(2019, 3, 17), LocalDate.of(2018, 9, 3), 3, 14);

    private final LocalDate departsOn;
    private final LocalDate lessonsStart;
    private final List<String> schools;

    ExampleEdition(LocalDate departsOn, LocalDate lessonsStart, int firstSchool, int lastSchool) {
        this.departsOn = departsOn;
        this.lessonsStart = lessonsStart;
        this.schools = IntStream.rangeClosed(firstSchool, lastSchool)
                .mapToObj(HomeOrganisations::schoolId)
                .toList();
    }

    /** The year of the departure. */
    int year() {
        return departsOn.getYear();
    }

    /** The edition's code. */
    String id() {
        return year() + "-spring";
    }

    /** 1 September before the departure. */
    LocalDate schoolYearStart() {
        return LocalDate.of(year() - 1, 9, 1);
    }

    /** The first Monday of lessons, on which most agreements are signed and start. */
    LocalDate lessonsStart() {
        return lessonsStart;
    }

    /** The day on which most agreements of the school year end. */
    LocalDate lessonsEnd() {
        return LocalDate.of(year(), 6, 30);
    }

    /** First day on which files are accepted. */
    LocalDate filesFrom() {
        return LocalDate.of(year() - 1, 10, 16);
    }

    /** Last day on which files are accepted. */
    LocalDate filesUntil() {
        return LocalDate.of(year() - 1, 12, 15);
    }

    /** The day in January on which the consortium met to decide on candidacies. */
    LocalDate decidedOn() {
        return LocalDate.of(year(), 1, 15);
    }

    /** A Sunday. */
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

    EditionRow row() {
        return new EditionRow(id(), null, filesFrom(), filesUntil(), departsOn(), returnsOn());
    }
}
