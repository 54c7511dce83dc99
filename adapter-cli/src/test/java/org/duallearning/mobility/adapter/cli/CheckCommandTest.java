package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.duallearning.mobility.adapter.cli.example.Cohort;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.journey.DirectDriver;
import org.duallearning.mobility.application.port.in.AssessCandidacies.Query;
import org.duallearning.mobility.application.view.AssessmentsView;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final int LEARNERS = 400;
    private static final String OVERWRITTEN = "\r";

    @TempDir
    private static Path folder;

    private static String cohort = "";

    @BeforeAll
    static void writeACohort() throws IOException {
        Cohort.write(folder, LEARNERS, 7);
        cohort = folder.toString();
    }

    @Test
    void theStreamedDocumentIsTheOneThatIsWrittenWhenAllIsThere() {
        CommandRun run = CommandRun.of("eligibility", "check", cohort, "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(documentOfAll());
    }

    @Test
    void progressIsToldBesideTheAnswer() {
        CommandRun run = CommandRun.slowly("", "eligibility", "check", cohort, "--json");

        assertThat(run.out()).isEqualTo(documentOfAll());
        assertThat(run.err().lines())
                .contains("Reading agreements.csv: row 1", "Checking project.csv: row 1")
                .filteredOn(line -> line.startsWith("Assessing"))
                .hasSizeBetween(LEARNERS / 6, LEARNERS / 4)
                .allMatch(line -> line.endsWith(" of 400 candidacies"));
        assertThat(run.err()).doesNotContain(OVERWRITTEN);
    }

    @Test
    void aTerminalShowsProgressOnOneLineThatIsGoneInTheEnd() {
        CommandRun run = CommandRun.slowly("err", "eligibility", "check", cohort, "--json");

        assertThat(run.err()).contains("\rAssessing: 400 of 400 candidacies").doesNotContain("\n");
        assertThat(run.err().split(OVERWRITTEN, -1))
                .endsWith("")
                .contains(" ".repeat("Assessing: 400 of 400 candidacies".length()));
    }

    @Test
    void aDocumentThatIsPrintedToTheTerminalIsNotInterruptedByProgress() {
        CommandRun run = CommandRun.slowly("out err", "eligibility", "check", cohort, "--json");

        assertThat(run.err()).contains("\rChecking candidacies.csv").doesNotContain("Assessing");
        assertThat(run.out()).isEqualTo(documentOfAll());
    }

    @Test
    void aPageForPeopleIsPrintedAfterItsProgress() {
        CommandRun run = CommandRun.slowly("out err", "eligibility", "check", cohort);

        assertThat(run.err()).contains("Assessing: 400 of 400");
        assertThat(run.out()).contains("L001").contains("L400");
    }

    @Test
    void quietMeansThatNothingIsSaidBesideTheAnswer() {
        for (String option : List.of("--quiet", "-q")) {
            CommandRun run = CommandRun.slowly("err", "eligibility", "check", cohort, "--json", option);

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualTo(documentOfAll());
        }
    }

    @Test
    void whatIsWrongWithADossierIsSaidOnALineOfItsOwn(@TempDir Path small) throws IOException {
        Path dossier = Samples.small(small);
        Samples.edit(dossier.resolve("learners.csv"), "2008-05-04", "31/02/2008");

        CommandRun run = CommandRun.slowly("err", "eligibility", "check", dossier.toString(), "--json");

        assertThat(run.err()).containsPattern("\r +\rlearners.csv:2: birthDate: 31/02/2008");
    }

    private static String documentOfAll() {
        try (DirectDriver driver = new DirectDriver("memory:")) {
            driver.importDossier(folder);
            AssessmentsView answer = driver.application()
                    .assessCandidacies()
                    .assess(new Query(new ProjectReference("cohort"), null, null, false, Locale.ENGLISH))
                    .orElseThrow();
            AssessmentsView all = answer.withAssessments(List.copyOf(answer.assessments()));
            return new String(Json.write(all), StandardCharsets.UTF_8);
        }
    }
}
