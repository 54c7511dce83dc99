package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duallearning.mobility.adapter.persistence.jdbc.Canaries.PROJECT;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.service.PersonExports;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.application.view.PersonView;
import org.duallearning.mobility.application.view.PersonView.NamingView;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.evidence.ReportPseudonym;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Fit;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.Obstacle;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exported of one learner: all of it, and nothing of another. */
final class PersonExportTest {
    /** Columns that are not about learners, or not about one alone. */
    private static final Set<String> NOT_OF_ONE_LEARNER = Set.of(
            "organisations.name",
            "organisations.email",
            "organisations.phone",
            "rounds.certificate",
            // Under pseudonyms. What these lead to is exported as it is; copies of them would lead there once they are
            // erased.
            "reports.document",
            "reports.extract",
            "pseudonyms.learner",
            "pseudonyms.edition",
            "pseudonyms.pseudonym",
            "kept_answers.caller",
            "kept_answers.request_key",
            "kept_answers.fingerprint",
            "kept_answers.answer",
            "kept_answers.kept_at");

    private static final Set<String> LISTS = Set.of("go_with", "languages", "support_needs", "obstacles", "counted_as");

    @TempDir
    private Path folder;

    private final Canaries mine = new Canaries("A");
    private final Canaries other = new Canaries("B");
    private final Canaries shared = new Canaries("C");

    private Storage filled(String url) {
        Storage storage = StorageProvider.openUrl(url.formatted(folder.resolve("a.db")));
        mine.saveAll(storage);
        other.saveAll(storage);
        shared.save(
                storage,
                RecordType.ROUNDS,
                round(
                        RoundPlacement.at(id(mine), new PlaceId(mine.text("place")), 2, new Fit(31, 41, 59)),
                        RoundPlacement.at(id(other), new PlaceId(other.text("place")), 1, new Fit(1, 2, 3))));
        shared.save(
                storage,
                RecordType.ROUNDS,
                round(
                        RoundPlacement.without(id(mine), Map.of(Obstacle.SUPPORT, 17)),
                        RoundPlacement.without(id(other), Map.of(Obstacle.FULL, 23))));
        shared.save(storage, RecordType.SURVEYS, answer(other.learner(), "A", mine));
        shared.save(storage, RecordType.SURVEYS, answer(mine.learner(), "B", other));
        shared.save(storage, RecordType.SURVEYS, answer("moved", "A", mine));
        shared.save(storage, RecordType.SURVEYS, answer("moved", "B", other));
        return storage;
    }

    private static LearnerId id(Canaries learner) {
        return new LearnerId(learner.learner());
    }

    private static MatchingRound round(RoundPlacement... placements) {
        return SampleRecords.of(RecordType.ROUNDS).full("shared", "").withPlacements(List.of(placements));
    }

    private static SurveyAnswer answer(String respondent, String about, Canaries whose) {
        return SampleRecords.of(RecordType.SURVEYS)
                .filled()
                .make(respondent, "asked", name -> name.equals("learner") ? about : whose.text("answer." + name));
    }

    private PersonView export(Storage storage) {
        return new PersonExports(storage)
                .export(PROJECT, id(mine), Locale.ENGLISH)
                .orElseThrow();
    }

    private static String json(PersonView person) {
        return new String(Json.write(person), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory:", "jdbc:sqlite:%s"})
    void everythingOfTheLearnerIsThereAndNothingOfAnother(String url) {
        try (Storage storage = filled(url)) {
            String exported = json(export(storage));
            assertThat(mine.issued())
                    .hasSizeGreaterThan(60)
                    .allSatisfy(text -> assertThat(exported).contains(text));
            assertThat(other.issued())
                    .hasSizeGreaterThan(60)
                    .allSatisfy(text -> assertThat(exported).doesNotContain(text));
            assertThat(exported).contains("learnerA").doesNotContain("learnerB").doesNotContain("23 places");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory:", "jdbc:sqlite:%s"})
    void whatStandsForTheLearnerInReportsIsNotCopied(String url) {
        try (Storage storage = filled(url)) {
            CandidacyKey stay = new CandidacyKey(id(mine), new EditionId("reported"));
            shared.save(storage, RecordType.PSEUDONYMS, new ReportPseudonym(stay, "drawn-at-random"));
            assertThat(json(export(storage))).doesNotContain("drawn-at-random");
        }
    }

    @Test
    void everyColumnThatIsLabelledAsAboutAPersonIsExported() throws SQLException {
        try (Storage storage = filled("jdbc:sqlite:%s")) {
            String exported = json(export(storage));
            for (var table : Labels.all().entrySet()) {
                for (var column : table.getValue().entrySet()) {
                    String name = table.getKey() + "." + column.getKey();
                    if (column.getValue() != Sensitivity.NONE && !NOT_OF_ONE_LEARNER.contains(name)) {
                        List<String> stored = stored(table.getKey(), column.getKey());
                        assertThat(stored)
                                .as("a canary in %s", name)
                                .isNotEmpty()
                                .allSatisfy(text -> assertThat(exported).contains(text));
                    }
                }
            }
        }
    }

    /** What a column holds of the learner, as it is to be found in JSON; who else answered about the learner is left out. */
    private List<String> stored(String table, String column) throws SQLException {
        String mineOnly = table.equals("audit") ? "caller LIKE 'canary-A-%'" : "learner = 'learnerA'";
        List<String> stored = new ArrayList<>();
        try (Connection connection = DatabaseSource.connect("jdbc:sqlite:" + folder.resolve("a.db"));
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT * FROM %s WHERE %s".formatted(table, mineOnly))) {
            while (rows.next()) {
                String value = DatabaseSource.opened(table, column, rows);
                boolean isOfAnother = other.learner().equals(value);
                if (value != null && !isOfAnother) {
                    stored.addAll(written(column, value));
                }
            }
        }
        return stored;
    }

    private static List<String> written(String column, String value) {
        if (column.equals("facts")) {
            return value.lines()
                    .map(line -> line.substring(line.indexOf('=') + 1))
                    .toList();
        }
        if (LISTS.contains(column)) {
            return Codec.split(value).stream()
                    .map(item -> item.replaceFirst("^([A-Z_]+):\\d+$", "$1"))
                    .toList();
        }
        if (value.matches("[01]")) {
            return List.of(value.equals("1") ? "true" : "false");
        }
        return List.of(
                value.matches("\\d+(\\.\\d+)?(E\\+\\d+)?")
                        ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                        : value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory:", "jdbc:sqlite:%s"})
    void everyVersionHasItsNumberAndItsEntryInTheAuditTrail(String url) {
        try (Storage storage = filled(url)) {
            PersonView person = export(storage);
            assertThat(person.learners())
                    .extracting("version", "current")
                    .containsExactly(tuple(1L, false), tuple(2L, true));
            assertThat(person.placements()).extracting("version").containsExactly(1L, 2L);
            assertThat(person.assessments()).hasSize(2);
            assertThat(person.surveys())
                    .as("two of the learner, one of a fellow learner, one that is about another by now")
                    .extracting(version -> version.row().respondent())
                    .contains("*", "moved")
                    .hasSize(4);
            assertThat(person.audit())
                    .hasSize(10 * 2 + 2 + 2)
                    .extracting("key")
                    .contains("learnerA", "*|AFTER|asked", "moved|AFTER|asked");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory:", "jdbc:sqlite:%s"})
    void whoNamesTheLearnerIsToldByIdAlone(String url) {
        try (Storage storage = filled(url)) {
            other.save(storage, RecordType.CANDIDACIES, goingWith(other, mine));
            shared.save(storage, RecordType.CANDIDACIES, goingWith(shared, mine));
            shared.save(storage, RecordType.CANDIDACIES, goingWith(shared, other));
            PersonView person = export(storage);
            assertThat(person.namedBy())
                    .containsExactly(new NamingView("learnerB", true), new NamingView("learnerC", false));
            assertThat(json(person).split("learnerB", -1)).hasSize(2);
            assertThat(json(person)).doesNotContain("canary-B", "elsewhere");
        }
    }

    private static Candidacy goingWith(Canaries who, Canaries with) {
        Candidacy sample = SampleRecords.of(RecordType.CANDIDACIES).minimal(who.learner(), "elsewhere");
        return new Candidacy(
                sample.learner(),
                sample.edition(),
                null,
                null,
                null,
                null,
                null,
                List.of(id(with)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory:", "jdbc:sqlite:%s"})
    void ofALearnerWhoIsNotThereNothingIsExported(String url) {
        try (Storage storage = filled(url)) {
            PersonExports persons = new PersonExports(storage);
            assertThat(persons.export(PROJECT, new LearnerId("nobody"), Locale.ENGLISH))
                    .isEmpty();
            assertThat(persons.export(new ProjectReference("none"), id(mine), Locale.ENGLISH))
                    .isEmpty();
        }
    }
}
