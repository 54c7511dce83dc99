package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryPageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REJECTED,too late,SCHOOL,2026-12-20 | rejected (school coordinator, 2026-12-20): too late",
                "REJECTED,too late,,2026-12-20 | rejected (2026-12-20): too late",
                "WITHDRAWN,,COORDINATOR, | withdrawn (consortium coordinator)",
                "WITHDRAWN,,, | withdrawn"
            })
    void aDecisionIsShownWithWhoTookItAndWhenAsFarAsThatIsStated(String columns, String words) throws IOException {
        Path dossier = Samples.small(folder);
        Samples.edit(
                dossier.resolve("candidacies.csv"), "2026-11-01,2026-11-01,,,,,", "2026-11-01,2026-11-01,," + columns);

        assertThat(CommandRun.of("run", dossier.toString()).out().lines())
                .anyMatch(line -> line.endsWith("  " + words));
    }

    @Test
    void whatIsMissingIsNamedInWordsWithItsColumn() throws IOException {
        Path dossier = Samples.small(folder);
        Samples.edit(dossier.resolve("candidacies.csv"), ",yes,2026-11-01,2026-11-01,", ",,2026-11-01,2026-11-01,");

        assertThat(CommandRun.of("run", dossier.toString()).out())
                .contains("Missing: the learner's statement to go of free will [voluntary]");
    }
}
