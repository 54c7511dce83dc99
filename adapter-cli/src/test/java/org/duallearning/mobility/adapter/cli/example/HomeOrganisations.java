package org.duallearning.mobility.adapter.cli.example;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.application.message.OrganisationRow;
import org.duallearning.mobility.project.OrganisationKind;

/** Invented Flemish schools (as many as were published) and invented employers, in real towns. */
final class HomeOrganisations {
    private static final int SCHOOLS = 14;
    private static final int EMPLOYERS = 24;
    private static final List<String> TOWNS = List.of(
            "Gent",
            "Kortrijk",
            "Hasselt",
            "Turnhout",
            "Aalst",
            "Mechelen",
            "Leuven",
            "Brugge",
            "Genk",
            "Roeselare",
            "Antwerpen",
            "Geel",
            "Diest",
            "Sint-Niklaas");

    private HomeOrganisations() {}

    static String schoolId(int number) {
        return "S%02d".formatted(number);
    }

    /** Any employer. */
    static String employerId(Draw draw) {
        return employerId(draw.between(1, EMPLOYERS));
    }

    static List<OrganisationRow> rows() {
        return Stream.of(schools(SCHOOLS), employers()).flatMap(List::stream).toList();
    }

    /** As many schools as are asked for. */
    static List<OrganisationRow> schools(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> row(schoolId(n), "school", n, OrganisationKind.SCHOOL))
                .toList();
    }

    /** Every employer. */
    static List<OrganisationRow> employers() {
        return IntStream.rangeClosed(1, EMPLOYERS)
                .mapToObj(n -> row(employerId(n), "employer", n, OrganisationKind.EMPLOYER))
                .toList();
    }

    private static String employerId(int number) {
        return "E%02d".formatted(number);
    }

    private static OrganisationRow row(String id, String word, int number, OrganisationKind kind) {
        return new OrganisationRow(
                id,
                "Invented %s %02d".formatted(word, number),
                kind.name(),
                "BE",
                TOWNS.get((number - 1) % TOWNS.size()),
                "invented-%s-%02d@example.org".formatted(word, number),
                null,
                null,
                null,
                null,
                null);
    }
}
