package org.duallearning.mobility.adapter.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.port.in.ImportDossier.Report;
import org.duallearning.mobility.application.port.in.ImportDossier.Result;
import org.duallearning.mobility.application.view.ProblemView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that can be wrong with a dossier, one by one. */
class ProblemKindsTest {
    private static final int ROW = 4;

    static Stream<Arguments> kinds() {
        return Stream.of(
                cell("bytes-invalid", "learners", "trade", "co" + DossierFiles.BAD_BYTE + "k", null, "81"),
                cell("date-invalid", "learners", "birthDate", "31/02/2001", "birthDate", "31/02/2001"),
                cell("form-invalid", "agreements", "endsOn", "31/02/2019", "endsOn", "31/02/2019"),
                cell("number-invalid", "agreements", "weeklyHours", "twenty", "weeklyHours", "twenty"),
                cell("yes-no-invalid", "candidacies", "voluntary", "maybe", "voluntary", "maybe"),
                cell("not-in-list", "learners", "system", "DUAL", "system", "DUAL"),
                cell("not-in-list", "places", "country", "Belgium", "country", "Belgium"),
                cell("out-of-bounds", "places", "capacity", "-1", "capacity", "-1"),
                cell("out-of-bounds", "activities", "reach", "2147483647", "reach", "2147483647"),
                cell("value-needed", "activities", "learner", "", "learner", null),
                cell("duplicate-key", "organisations", "organisation", "SYNTRA", "organisation", "SYNTRA"),
                cell("question-unknown", "surveys", "question", "mood", "question", "mood"),
                cell("wave-not-asked", "surveys", "wave", "SIX_MONTHS", "wave", "SIX_MONTHS"),
                cell("role-not-asked", "surveys", "role", "PEER", "role", "PEER"),
                cell("not-in-list", "surveys", "value", "9", "value", "9"),
                cell("reference-missing", "learners", "school", "S99", "school", "S99"),
                cell("reference-missing", "candidacies", "goWith", "L001 L999", "goWith", "L999"),
                cell("too-many-fields", "stays", "reason", "one,two", null, "0"),
                cell("quote-unclosed", "stays", "reason", "\"never closed", "reason", "\"never closed"),
                cell("value-missing", "learners", "learner", "", "learner", null));
    }

    private static Arguments cell(
            String code, String file, String column, String raw, @Nullable String named, @Nullable String value) {
        return arguments(code, file, column, raw, named, value);
    }

    @ParameterizedTest(name = "{0} in {1}.csv, {2}")
    @MethodSource("kinds")
    void aFaultIsNamedWithItsPlaceItsValueAndAdviceInThreeLanguages(
            String code, String file, String column, String raw, @Nullable String namedColumn, @Nullable String value) {
        Report report = afterChange(dossier -> dossier.file(file).set(ROW, column, raw));

        Problem problem = report.problems().get(0);
        assertThat(problem.code().code()).isEqualTo(code);
        assertThat(problem.file()).isEqualTo(file + ".csv");
        assertThat(problem.line()).isEqualTo(CsvFile.line(ROW));
        assertThat(problem.column()).isEqualTo(namedColumn);
        assertThat(problem.value()).isEqualTo(value);
        assertThat(report.result()).isEqualTo(Result.DONE_IN_PART);
        everyLanguageHasWordsFor(problem);
    }

    private static void everyLanguageHasWordsFor(Problem problem) {
        List<ProblemView> views = Stream.of(Locale.ENGLISH, new Locale("nl"), Locale.FRENCH)
                .map(language -> AnswerMapper.INSTANCE.problem(problem, Phrases.in(language)))
                .toList();
        assertThat(views).extracting(ProblemView::message).doesNotContain("").doesNotHaveDuplicates();
        assertThat(views).extracting(ProblemView::advice).doesNotContain("").doesNotHaveDuplicates();
        assertThat(views).allSatisfy(view -> assertThat(view.advice()).doesNotContain("%s", ": ."));
    }

    @Test
    void aKeyThatCameBeforeIsNamedByAllItsColumnsAndTheirValues() {
        Report report = afterChange(dossier -> {
            CsvFile answers = dossier.file("surveys");
            DossierRules.KEYS.get("surveys").forEach(key -> answers.set(ROW, key, answers.cell(0, key)));
        });

        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_ANSWER);
            assertThat(AnswerMapper.INSTANCE
                            .problem(problem, Phrases.in(Locale.ENGLISH))
                            .advice())
                    .contains("respondent L001, wave BEFORE, question technical-1, surveys.csv:2 = ");
            everyLanguageHasWordsFor(problem);
        });
    }

    @Test
    void aRowThatNamesARefusedRowIsMarkedSoAndIsNoProblemOfItsOwn() {
        Report report = afterChange(dossier -> dossier.file("learners").set(ROW, "birthDate", "unknown"));

        assertThat(report.problems()).hasSize(1);
        assertThat(report.alsoRefused()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.REFERENCE_REFUSED);
            assertThat(problem.column()).isEqualTo("learner");
            assertThat(problem.value()).isEqualTo("L005");
            everyLanguageHasWordsFor(problem);
        });
        assertThat(report.refusedRows()).isEqualTo(1 + report.alsoRefused().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"project", "editions", "organisations", "learners", "candidacies"})
    void aDossierWithoutARequiredFileIsRefusedAsAWhole(String file) {
        nothingIsStoredBecause(
                ProblemCode.FILE_MISSING, file, dossier -> dossier.files().remove(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreements",
                "places",
                "quotas",
                "pins",
                "stays",
                "surveys",
                "activities",
                "recommendations",
                "exchanges"
            })
    void aDossierMayDoWithoutTheOtherFiles(String file) {
        Report report = afterChange(dossier -> dossier.files().remove(file));

        assertThat(report.result()).isNotEqualTo(Result.REFUSED);
        assertThat(report.problems()).allMatch(problem -> problem.code() == ProblemCode.REFERENCE_MISSING);
    }

    @Test
    void aDossierWithoutAKeyColumnIsRefusedAsAWhole() {
        DossierRules.KEYS.forEach((file, keys) -> keys.forEach(key -> nothingIsStoredBecause(
                ProblemCode.KEY_COLUMN_MISSING, file, dossier -> rename(dossier.file(file), key))));
    }

    private static void rename(CsvFile file, String column) {
        file.header().set(file.header().indexOf(column), column + "X");
    }

    @Test
    void aDossierThatDoesNotNameItsProjectIsRefusedAndSaysWhy() {
        nothingIsStoredBecause(
                ProblemCode.VALUE_MISSING,
                "project",
                dossier -> dossier.file("project").set(0, "reference", ""));
        nothingIsStoredBecause(
                ProblemCode.VALUE_MISSING,
                "project",
                dossier -> dossier.file("project").rows().clear());
        nothingIsStoredBecause(
                ProblemCode.QUOTE_UNCLOSED,
                "project",
                dossier -> dossier.file("project").set(0, "reference", "\"abc"));
    }

    private static void nothingIsStoredBecause(ProblemCode code, String file, Consumer<DossierFiles> change) {
        DossierFiles dossier = DossierFiles.example();
        change.accept(dossier);
        try (FreshStore store = new FreshStore()) {
            Report report = store.add(dossier);

            assertThat(report.result()).as(file).isEqualTo(Result.REFUSED);
            assertThat(report.problems()).extracting(Problem::code).containsExactly(code);
            assertThat(report.problems()).extracting(Problem::file).containsExactly(file + ".csv");
            report.problems().forEach(ProblemKindsTest::everyLanguageHasWordsFor);
            assertThat(store.isEmpty()).as(file).isTrue();
        }
    }

    @Test
    void aStrictImportOfADossierWithOneBadRowStoresNothing() {
        DossierFiles dossier = DossierFiles.example();
        dossier.file("places").set(ROW, "capacity", "-1");
        try (FreshStore store = new FreshStore()) {
            Report report = store.add(dossier.read(), FreshStore.STRICT);

            assertThat(report.result()).isEqualTo(Result.REFUSED);
            assertThat(report.problems()).hasSize(1);
            assertThat(store.isEmpty()).isTrue();
        }
    }

    private static Report afterChange(Consumer<DossierFiles> change) {
        DossierFiles dossier = DossierFiles.example();
        change.accept(dossier);
        try (FreshStore store = new FreshStore()) {
            return store.add(dossier);
        }
    }
}
