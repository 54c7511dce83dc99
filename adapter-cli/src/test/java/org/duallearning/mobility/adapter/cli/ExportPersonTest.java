package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.duallearning.mobility.application.dossier.RowShape;
import org.duallearning.mobility.application.message.ActivityRow;
import org.duallearning.mobility.application.message.AgreementRow;
import org.duallearning.mobility.application.message.CandidacyRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.message.PinRow;
import org.duallearning.mobility.application.message.StayRow;
import org.duallearning.mobility.application.message.SurveyRow;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.candidacy.SelectionDecision;
import org.duallearning.mobility.eligibility.Fact;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.outcome.Audience;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.stay.StayStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that is kept about one learner, from the command line. */
final class ExportPersonTest {
    @TempDir
    private Path folder;

    private final ExampleStore store = new ExampleStore();

    @ParameterizedTest
    @CsvSource({
        "en, Everything kept about learner L042, Given name, Hours a week at the workplace, Who saved this",
        "nl, Alles wat bewaard is over leerling L042, Voornaam, Uren per week op de werkplek, Wie dit bewaarde",
        "fr, Tout ce qui est conservé sur l’apprenant L042, Prénom, Heures par semaine au lieu de travail, Qui a enregistré"
    })
    void thePageIsNarrowAndInTheLanguageOfTheLearner(
            String language, String heading, String name, String hours, String audit) throws IOException {
        store.giveL042EnoughHours(folder);
        store.answer("eligibility", "record", "--edition", "2018-spring");
        store.answer("match", "propose", "--edition", "2018-spring");
        String page = store.answer(Locale.forLanguageTag(language), "person", "export", "--learner", "L042");
        assertThat(page).contains(heading, name, hours, audit, "Invented-042", "L042|2018-spring");
        assertThat(page.lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }

    @ParameterizedTest
    @CsvSource({"en, restricted:, is restricted", "nl, beperkt:, is beperkt", "fr, limité :, est limité"})
    void thatSomebodyIsRestrictedIsToldToThemAndToWhoeverGetsTheDossier(String language, String person, String dossier)
            throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(store.answer(locale, "export", folder.resolve("before").toString()))
                .doesNotContain(dossier);
        assertThat(folder.resolve("before/restricted.csv")).doesNotExist();
        assertThat(store.answer(locale, "person", "export", "--learner", "L001"))
                .doesNotContain(person);
        store.answer("person", "erase", "L001", "--yes");

        assertThat(store.answer(locale, "person", "export", "--learner", "L001"))
                .contains(person);
        assertThat(store.answer(locale, "export", folder.resolve("after").toString()))
                .contains(dossier, "L001");
        assertThat(folder.resolve("after/restricted.csv"))
                .hasContent("learner,askedOn,ground\nL001,2018-02-01,NOT_NEEDED");
    }

    @Test
    void earlierVersionsAreToldFromWhatIsKeptNow() throws IOException {
        store.giveL042EnoughHours(folder);
        assertThat(store.answer("person", "export", "--learner", "L042"))
                .containsSubsequence(
                        "Agreements", "Version 1, as it was", "16", "Version 2, as it is now", "20", "Candidacies");
    }

    @Test
    void noColumnNoFactAndNoCodeGoesWithoutWords() {
        Stream<String> columns = Stream.of(
                        LearnerRow.class,
                        AgreementRow.class,
                        CandidacyRow.class,
                        PinRow.class,
                        StayRow.class,
                        SurveyRow.class,
                        ActivityRow.class)
                .flatMap(row -> RowShape.of(row).columnNames().stream());
        Stream<String> facts = Stream.of(Fact.values()).map(Fact::term);
        Stream<String> codes = Stream.of(
                        codes("agreement", AgreementType.values()),
                        codes("system", DualLearningSystem.values()),
                        codes("decision", SelectionDecision.values()),
                        codes("role", DecisionRole.values()),
                        codes("kind", PinKind.values()),
                        codes("kind", ActivityKind.values()),
                        codes("stay", StayStatus.values()),
                        codes("respondent", RespondentRole.values()),
                        codes("wave", SurveyWave.values()),
                        codes("audience", Audience.values()))
                .flatMap(all -> all);
        assertThat(Words.in(Locale.ENGLISH).keys())
                .containsAll(Stream.concat(columns, facts)
                        .map(name -> "field." + name)
                        .toList())
                .containsAll(codes.toList());
    }

    private static Stream<String> codes(String kind, Enum<?>[] codes) {
        return Stream.of(codes).map(code -> kind + "." + code.name());
    }

    @Test
    void aFileHoldsWhatWouldBePrintedAndIsNotWrittenOver() throws IOException {
        Path file = folder.resolve("L042.json");
        store.answer("person", "export", "--learner", "L042", "--json", "--out", file.toString());
        assertThat(file).hasContent(store.answer("person", "export", "--learner", "L042", "--json"));
        CommandRun again = store.run("person", "export", "--learner", "L042", "--out", file.toString());
        assertThat(again.exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
        assertThat(store.answer("person", "export", "--learner", "L042", "--force", "--out", file.toString()))
                .contains(file.toString());
        assertThat(Files.readString(file)).isEqualTo(store.answer("person", "export", "--learner", "L042"));
    }

    @Test
    void aLearnerWhoIsNotThereIsExitCode5() {
        CommandRun run = store.run("person", "export", "--learner", "L999");
        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("L999", ExampleStore.PROJECT);
    }

    @Test
    void aProjectThatIsNotThereIsNamedAndNotTheLearner() {
        CommandRun run = store.run("person", "export", "--learner", "L042", "--project", "nope");
        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(run.err()).contains("no project nope").doesNotContain("L042");
    }
}
