package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
        "fr, Tout ce qui est conservé sur l'apprenant L042, Prénom, Heures par semaine au lieu de travail, Qui a enregistré"
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

    @Test
    void earlierVersionsAreToldFromWhatIsKeptNow() throws IOException {
        store.giveL042EnoughHours(folder);
        assertThat(store.answer("person", "export", "--learner", "L042"))
                .containsSubsequence(
                        "Agreements", "Version 1, as it was", "16", "Version 2, as it is now", "20", "Candidacies");
    }

    @Test
    void noColumnAndNoCodeGoesWithoutWords() {
        String page = store.answer(Locale.forLanguageTag("nl"), "person", "export", "--learner", "L042");
        assertThat(page.lines().takeWhile(line -> !line.startsWith("Wie dit bewaarde")))
                .noneMatch(line -> line.matches(" +[a-z]+[A-Z]\\w* .*"));
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
}
