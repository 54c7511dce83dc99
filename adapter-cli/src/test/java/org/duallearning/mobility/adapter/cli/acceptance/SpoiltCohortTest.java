package org.duallearning.mobility.adapter.cli.acceptance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.port.in.ImportDossier.FileCounts;
import org.duallearning.mobility.application.port.in.ImportDossier.Options;
import org.duallearning.mobility.application.port.in.ImportDossier.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole cohort in which one row in a hundred is bad, in fifteen ways. */
class SpoiltCohortTest {
    private static final int LEARNERS = 1_000;
    private static final long SEED = 15;

    @TempDir
    private Path folder;

    private SpoiltCohort cohort;

    @BeforeEach
    void writeTheCohort() throws IOException {
        cohort = SpoiltCohort.write(folder.resolve("cohort"), LEARNERS, SEED);
    }

    @Test
    void everyWayIsTriedAndOneRowInAHundredIsBad() {
        assertThat(BadRow.values()).hasSize(15);
        assertThat(cohort.problems()).hasSizeBetween(28, 32);
    }

    @Test
    void everyBadRowIsNamedWithItsColumnAndKindAndNoOtherRowIs() throws IOException {
        try (FreshStore store = new FreshStore(url("whole"))) {
            Report report = imported(store);

            assertThat(problems(report.problems())).containsExactlyInAnyOrderElementsOf(cohort.problems());
            assertThat(report.alsoRefused().stream()
                            .map(problem -> problem.file() + ":" + problem.line())
                            .collect(toSet()))
                    .isEqualTo(cohort.following());
            assertThat(store.exportedLines()).isEqualTo(cohort.exported());
        }
    }

    @Test
    void anImportThatIsKilledHalfWayKeepsNothingAndCanBeRunAgain() throws IOException, InterruptedException {
        InterruptedImport.killed(cohort.folder(), url("killed"), LEARNERS / 2);

        try (FreshStore killed = new FreshStore(url("killed"));
                FreshStore undisturbed = new FreshStore(url("undisturbed"))) {
            assertThat(killed.isEmpty()).isTrue();

            Report again = imported(killed);
            Report once = imported(undisturbed);

            assertThat(again).isEqualTo(once);
            assertThat(again.files()).extracting(FileCounts::unchanged).containsOnly(0);
            Map<String, List<String>> exported = killed.exportedLines();
            assertThat(exported).isEqualTo(undisturbed.exportedLines()).isEqualTo(cohort.exported());
        }
    }

    private Report imported(FreshStore store) {
        return store.add(DossierFormat.read(cohort.folder()), Options.STANDARD);
    }

    private String url(String name) {
        return "jdbc:sqlite:" + folder.resolve(name + ".db");
    }

    private static Stream<String> problems(List<Problem> problems) {
        return problems.stream()
                .map(problem -> SpoiltCohort.problem(
                        problem.file(),
                        problem.line(),
                        problem.column(),
                        problem.code().code()));
    }
}
