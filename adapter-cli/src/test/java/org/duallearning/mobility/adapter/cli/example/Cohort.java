package org.duallearning.mobility.adapter.cli.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duallearning.mobility.application.message.AgreementRow;
import org.duallearning.mobility.application.message.CandidacyRow;
import org.duallearning.mobility.application.message.DossierFile;
import org.duallearning.mobility.application.message.EditionRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.message.OrganisationRow;
import org.duallearning.mobility.application.message.PlaceRow;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.project.OrganisationKind;
import org.duallearning.mobility.project.Provenance;

/**
 * A dossier of any size, to measure with: invented learners at sixty schools who each apply for one of two editions, one in
 * ten of them not eligible. The same size and seed always write the same files. {@code adapter-cli/benchmark} calls it.
 */
public final class Cohort {
    private static final int SCHOOLS = 60;
    private static final int REFUSED_PERCENT = 10;
    private static final int OPEN_PERCENT = 6;
    private static final int REFERRED_PERCENT = 4;
    private static final int OWN_PLACE_PERCENT = 3;

    private final Draw draw;
    private final List<Applicant> applicants = new ArrayList<>();

    private Cohort(int learners, long seed) {
        draw = new Draw(seed);
        for (int number = 1; number <= learners; number++) {
            applicants.add(applicant(number));
        }
    }

    /**
     * Writes a cohort: the arguments are the folder, the number of learners and the seed.
     *
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
    }

    /**
     * Writes a cohort.
     *
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder, int learners, long seed) throws IOException {
        Files.createDirectories(folder);
        List<Applicant> applicants = new Cohort(learners, seed).applicants;
        write(folder, ProjectRow.class, Stream.of(project()));
        write(folder, EditionRow.class, Stream.of(ExampleEdition.values()).map(ExampleEdition::row));
        write(folder, OrganisationRow.class, organisations());
        write(folder, LearnerRow.class, applicants.stream().map(Applicant::learnerRow));
        write(folder, AgreementRow.class, applicants.stream().flatMap(each -> each.agreementRows().stream()));
        write(folder, PlaceRow.class, places());
        write(folder, CandidacyRow.class, applicants.stream().map(Applicant::candidacyRow));
    }

    private Applicant applicant(int number) {
        ExampleEdition edition = draw.oneOf(List.of(ExampleEdition.values()));
        Trade trade = draw.oneOf(List.of(Trade.values()));
        String school = HomeOrganisations.schoolId(draw.between(1, SCHOOLS));
        Applicant applicant = new Applicant(number, edition, trade, school, draw);
        int outOfHundred = draw.between(1, 100);
        if (outOfHundred <= REFUSED_PERCENT) {
            flawed(applicant, Flaw.Kind.REFUSED);
        } else if (outOfHundred <= REFUSED_PERCENT + OPEN_PERCENT) {
            flawed(applicant, Flaw.Kind.OPEN);
        } else if (outOfHundred <= REFUSED_PERCENT + OPEN_PERCENT + REFERRED_PERCENT) {
            flawed(applicant, Flaw.Kind.REFERRED);
        } else {
            draw.oneOf(Situation.of(edition)).applyTo(applicant);
        }
        if (draw.chance(OWN_PLACE_PERCENT)) {
            applicant.bringing(placeId(edition, draw.oneOf(List.of(Destination.values())), trade));
        }
        return applicant;
    }

    private void flawed(Applicant applicant, Flaw.Kind kind) {
        draw.oneOf(Flaw.of(kind)).applyTo(applicant);
    }

    private static ProjectRow project() {
        return new ProjectRow(
                "cohort",
                "Invented cohort",
                "KA1",
                2017,
                null,
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2019, 12, 31),
                null,
                null,
                null,
                Provenance.SYNTHETIC.name());
    }

    private static Stream<OrganisationRow> organisations() {
        return Stream.of(
                        HomeOrganisations.schools(SCHOOLS).stream(),
                        HomeOrganisations.employers().stream(),
                        Stream.of(Destination.values()).map(Cohort::host))
                .flatMap(rows -> rows);
    }

    private static OrganisationRow host(Destination country) {
        return new OrganisationRow(
                hostId(country),
                "Invented host " + country,
                OrganisationKind.HOST.name(),
                country.name(),
                country.towns().get(0).city(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String hostId(Destination country) {
        return "H-" + country;
    }

    /** A place in every country for every trade, in both editions. */
    private static Stream<PlaceRow> places() {
        return Stream.of(ExampleEdition.values())
                .flatMap(edition -> Stream.of(Destination.values())
                        .flatMap(country -> Stream.of(Trade.values()).map(trade -> place(edition, country, trade))));
    }

    private static PlaceRow place(ExampleEdition edition, Destination country, Trade trade) {
        return new PlaceRow(
                placeId(edition, country, trade),
                edition.id(),
                hostId(country),
                country.name(),
                country.towns().get(0).region(),
                country.towns().get(0).city(),
                trade.words(),
                trade.iscedField(),
                null,
                null,
                1,
                country.workingLanguages(),
                null,
                "EXTRA_COACHING STEP_FREE_ACCESS");
    }

    private static String placeId(ExampleEdition edition, Destination country, Trade trade) {
        return "P%d-%s-%s".formatted(edition.year(), country, trade);
    }

    private static <R extends Record> void write(Path folder, Class<R> type, Stream<R> rows) throws IOException {
        String name = type.getAnnotation(DossierFile.class).value() + ".csv";
        Files.writeString(folder.resolve(name), CsvText.of(type, rows.toList()));
    }
}
