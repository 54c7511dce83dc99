package org.duallearning.mobility.adapter.cli.example;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duallearning.mobility.application.journey.DirectDriver;
import org.duallearning.mobility.application.port.in.AssessCandidacies.Query;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortTest {
    private static final int LEARNERS = 1_000;
    private static final long SEED = 11;

    @TempDir
    private Path folder;

    @Test
    void theSameSizeAndSeedWriteTheSameFiles() throws IOException {
        Map<String, String> first = written("first", SEED);

        assertThat(written("second", SEED)).isEqualTo(first);
        assertThat(written("third", SEED + 1)).isNotEqualTo(first);
    }

    @Test
    void everyRowIsTakenAndATenthIsNotEligible() throws IOException {
        written("cohort", SEED);
        try (DirectDriver driver = new DirectDriver("memory:")) {
            assertThat(driver.importDossier(folder.resolve("cohort"))).contains("\"result\": \"DONE\"");
            Collection<AssessmentView> assessments = driver.application()
                    .assessCandidacies()
                    .assess(new Query(new ProjectReference("cohort"), null, null, false, Locale.ENGLISH))
                    .orElseThrow()
                    .assessments();

            Map<String, Long> verdicts = assessments.stream().collect(groupingBy(AssessmentView::verdict, counting()));

            assertThat(assessments).as("seed %d", SEED).hasSize(LEARNERS);
            assertThat(verdicts.get("NOT_ELIGIBLE")).as("seed %d", SEED).isBetween(80L, 120L);
            assertThat(verdicts.get("UNDETERMINED")).as("seed %d", SEED).isBetween(40L, 80L);
            assertThat(verdicts.get("REFER")).as("seed %d", SEED).isBetween(60L, 140L);
            assertThat(assessments.stream().flatMap(assessment -> assessment.remedies().stream()))
                    .as("remedies of one, two and three changes, seed %d", SEED)
                    .extracting(remedy -> remedy.changes().size())
                    .contains(1, 2, 3);
        }
    }

    private Map<String, String> written(String name, long seed) throws IOException {
        Cohort.write(folder.resolve(name), LEARNERS, seed);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder.resolve(name))) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
