package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.duallearning.mobility.application.journey.DirectDriver;
import org.duallearning.mobility.application.journey.JourneyDriver;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job, over HTTP and directly. */
final class JourneyTest {
    private static final Path EXAMPLE = Path.of("../adapter-cli/examples/erasmus-duaal");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"memory:", "jdbc:sqlite:%s"})
    void everyAnswerOfTheJourneyIsByteForByteTheUseCases(String storage) {
        try (JourneyDriver http = new HttpDriver(storage.formatted(folder.resolve("http.db")));
                JourneyDriver direct = new DirectDriver(storage.formatted(folder.resolve("direct.db")))) {
            assertThat(JourneyDriver.timeless(http.importDossier(EXAMPLE)))
                    .isEqualTo(JourneyDriver.timeless(direct.importDossier(EXAMPLE)));
            String project = "erasmus-duaal-2018";
            assertThat(http.assess(project)).isEqualTo(direct.assess(project));
            assertThat(http.summary(project)).isEqualTo(direct.summary(project));
            assertThat(http.propose(project, "2018-spring")).isEqualTo(direct.propose(project, "2018-spring"));
            assertThat(http.round(project, "2018-spring", 1)).isEqualTo(direct.round(project, "2018-spring", 1));
            assertThat(http.confirm(project, "2018-spring", 1)).isEqualTo(direct.confirm(project, "2018-spring", 1));
            assertThat(http.summary(project)).isEqualTo(direct.summary(project));
            assertThat(http.awaitedAnswers(project)).isEqualTo(direct.awaitedAnswers(project));
            assertThat(http.indicators(project)).isEqualTo(direct.indicators(project));
            assertThat(http.indicator(project, "satisfied")).isEqualTo(direct.indicator(project, "satisfied"));
        }
    }
}
