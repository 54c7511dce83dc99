package org.duallearning.mobility.adapter.cli.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.cli.example.Participants.Participant;
import org.duallearning.mobility.adapter.cli.example.Places.Seat;
import org.duallearning.mobility.application.message.ActivityRow;
import org.duallearning.mobility.application.message.AgreementRow;
import org.duallearning.mobility.application.message.CandidacyRow;
import org.duallearning.mobility.application.message.DossierFile;
import org.duallearning.mobility.application.message.EditionRow;
import org.duallearning.mobility.application.message.ExchangeRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.message.OrganisationRow;
import org.duallearning.mobility.application.message.PinRow;
import org.duallearning.mobility.application.message.PlaceRow;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.message.QuotaRow;
import org.duallearning.mobility.application.message.RecommendationRow;
import org.duallearning.mobility.application.message.RecommendationStepRow;
import org.duallearning.mobility.application.message.StayRow;
import org.duallearning.mobility.application.message.SurveyRow;
import org.duallearning.mobility.candidacy.SelectionDecision;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.stay.StayStatus;

/**
 * The example dossier: published figures, and invented rows around them that are always the same.
 *
 * <p>After a change here, write the files again from the root of the repository:
 *
 * <pre>{@code
 * mvn -q test-compile -pl adapter-cli -am
 * java -cp adapter-cli/target/test-classes:mobility-application/target/classes:mobility-domain/target/classes \
 *     org.duallearning.mobility.adapter.cli.example.ExampleDossier adapter-cli/examples/erasmus-duaal
 * }</pre>
 */
public final class ExampleDossier {
    private static final long SEED = 2018_2019;
    private static final long SURVEY_SEED = 2020;

    private final List<Applicant> applicants = new ArrayList<>();
    private final List<CandidacyRow> candidacies = new ArrayList<>();
    private final List<PlaceRow> places = new ArrayList<>();
    private final List<PinRow> pins = new ArrayList<>();
    private final List<QuotaRow> quotas = new ArrayList<>();
    private final List<StayRow> stays = new ArrayList<>();
    private final List<SurveyRow> surveys;
    private final List<ActivityRow> activities;
    private final List<OrganisationRow> hosts;

    private ExampleDossier() {
        Draw draw = new Draw(SEED);
        Places builder = new Places(draw);
        List<Seat> seats2018 = take(ExampleEdition.SPRING_2018, builder, draw);
        addFurther(
                TellingCandidacies.of2018(nextNumber(), draw),
                seats2018,
                "Invented: the employer could not spare the learner");
        List<Seat> seats2019 = take(ExampleEdition.SPRING_2019, builder, draw);
        Seat brought = alone(seats2019);
        bringOwnPlace(brought);
        addFurther(
                TellingCandidacies.of2019(
                        nextNumber(),
                        brought.place().place(),
                        brought.applicant().trade(),
                        draw),
                seats2019,
                "Invented: the learner fell ill");
        postpone(seats2018, seats2019);
        hosts = builder.hosts();
        List<Seat> all = Stream.concat(seats2018.stream(), seats2019.stream())
                .sorted(Comparator.comparing(seat -> seat.applicant().id()))
                .toList();
        Draw later = new Draw(SURVEY_SEED);
        surveys = Surveys.of(all, later);
        activities = Activities.of(all, later);
    }

    /**
     * Writes the files into the folder named by the only argument.
     *
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** Every file by its name, with its text. */
    static Map<String, String> files() {
        return new ExampleDossier().written();
    }

    private Map<String, String> written() {
        List<OrganisationRow> organisations = Stream.of(
                        PublishedProject.organisations(), HomeOrganisations.rows(), hosts)
                .flatMap(List::stream)
                .toList();
        Map<String, String> files = new LinkedHashMap<>();
        put(files, ProjectRow.class, Stream.of(PublishedProject.project()));
        put(files, EditionRow.class, Stream.of(ExampleEdition.values()).map(ExampleEdition::row));
        put(files, OrganisationRow.class, organisations.stream());
        put(files, LearnerRow.class, applicants.stream().map(Applicant::learnerRow));
        put(files, AgreementRow.class, applicants.stream().flatMap(applicant -> applicant.agreementRows().stream()));
        put(files, CandidacyRow.class, candidacies());
        put(files, PlaceRow.class, places.stream());
        put(files, QuotaRow.class, quotas.stream());
        put(files, PinRow.class, pins.stream());
        put(
                files,
                StayRow.class,
                stays.stream().sorted(Comparator.comparing(StayRow::learner).thenComparing(StayRow::edition)));
        put(
                files,
                SurveyRow.class,
                surveys.stream()
                        .sorted(Comparator.comparing(SurveyRow::respondent)
                                .thenComparing(row -> SurveyWave.valueOf(row.wave()))));
        put(files, ActivityRow.class, activities.stream());
        put(files, RecommendationRow.class, PublishedProject.recommendations().stream());
        put(files, RecommendationStepRow.class, PublishedProject.recommendationSteps().stream());
        put(files, ExchangeRow.class, PublishedProject.exchanges().stream());
        return files;
    }

    private Stream<CandidacyRow> candidacies() {
        return Stream.concat(applicants.stream().map(Applicant::candidacyRow), candidacies.stream())
                .sorted(Comparator.comparing(CandidacyRow::learner).thenComparing(CandidacyRow::edition));
    }

    private List<Seat> take(ExampleEdition edition, Places builder, Draw draw) {
        List<Participant> participants = Participants.of(edition, nextNumber(), draw);
        participants.forEach(participant -> applicants.add(participant.applicant()));
        List<Seat> seats = builder.seat(edition, participants);
        seats.stream().map(Seat::place).distinct().forEach(places::add);
        seats.stream().filter(Seat::isInOwnTrade).filter(seat -> draw.chance(5)).forEach(ExampleDossier::bringOwnPlace);
        stays.addAll(Stays.of(seats, draw));
        pins.addAll(Limits.pins(seats, draw));
        quotas.addAll(Limits.quotas(seats));
        return seats;
    }

    /** The last of the further candidates had a place and did not go. */
    private void addFurther(List<Applicant> further, List<Seat> seats, String reason) {
        applicants.addAll(further);
        Applicant last = further.get(further.size() - 1);
        stays.add(Stays.calledOff(last, last.edition(), StayStatus.CANCELLED, reason, seats));
    }

    /** The first learner alone at a place with one seat, in the learner's own trade. */
    private static Seat alone(List<Seat> seats) {
        return seats.stream()
                .filter(seat -> seat.place().capacity() == 1)
                .filter(Seat::isInOwnTrade)
                .findFirst()
                .orElseThrow();
    }

    /** Makes the learner one who found the place without help. */
    private static void bringOwnPlace(Seat seat) {
        seat.applicant().bringing(seat.place().place());
    }

    /** A participant of 2019 was to go in 2018. */
    private void postpone(List<Seat> seats2018, List<Seat> seats2019) {
        Applicant later = seats2019.stream()
                .map(Seat::participant)
                .filter(participant -> participant.situation() == Situation.DUAL_CONTRACT_OF_TWO_YEARS)
                .findFirst()
                .orElseThrow()
                .applicant();
        ExampleEdition earlier = ExampleEdition.SPRING_2018;
        CandidacyRow row = later.candidacyRow();
        candidacies.add(new CandidacyRow(
                row.learner(),
                earlier.id(),
                row.submittedAt().minusYears(1),
                row.firstCountry(),
                row.secondCountry(),
                null,
                null,
                null,
                true,
                row.employerConsentOn().minusYears(1),
                null,
                null,
                SelectionDecision.SELECTED.name(),
                null,
                null,
                null));
        stays.add(Stays.calledOff(
                later, earlier, StayStatus.POSTPONED, "Invented: put off a year at the employer's wish", seats2018));
    }

    private int nextNumber() {
        return applicants.size() + 1;
    }

    private static <R extends Record> void put(Map<String, String> files, Class<R> type, Stream<R> rows) {
        String name = type.getAnnotation(DossierFile.class).value() + ".csv";
        files.put(name, CsvText.of(type, rows.toList()));
    }
}
