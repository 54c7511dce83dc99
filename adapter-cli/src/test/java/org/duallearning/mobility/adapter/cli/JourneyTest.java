package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.duallearning.mobility.application.journey.DirectDriver;
import org.duallearning.mobility.application.journey.JourneyDriver;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One journey, from a dossier to a confirmed round, answered alike whoever drives it and wherever it is kept. */
class JourneyTest {
    private static final Path DOSSIER = Path.of("examples", "erasmus-duaal");
    private static final String PROJECT = "erasmus-duaal-2018";
    private static final String EDITION = "2019-spring";

    @TempDir
    private static Path folder;

    /** The ways to drive the system, beside the one that all are compared with. */
    static Map<String, Supplier<JourneyDriver>> drivers() {
        KeptStorage memory = new KeptStorage();
        Map<String, Supplier<JourneyDriver>> drivers = new LinkedHashMap<>();
        drivers.put("use cases, in a database", () -> new DirectDriver(database("direct")));
        drivers.put("HTTP, in memory", () -> new HttpDriver("memory:"));
        drivers.put("HTTP, in a database", () -> new HttpDriver(database("http")));
        drivers.put("command line, in memory", () -> new CliDriver("memory:", url -> memory));
        drivers.put("command line, in a database", () -> new CliDriver(database("commands"), StorageProvider::openUrl));
        return drivers;
    }

    static Stream<String> names() {
        return drivers().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyDriverGivesTheSameAnswersByteForByte(String name) {
        Map<String, String> expected = journey(() -> new DirectDriver("memory:"));

        assertThat(journey(drivers().get(name))).isEqualTo(expected);
        assertThat(expected.get("confirm")).contains("\"status\": \"CONFIRMED\"");
        assertThat(expected.get("summary")).contains("\"participants\": 96");
    }

    @Test
    void whatIsKeptAboutALearnerIsTheSameHoweverItIsAskedFor() {
        String database = database("person");
        try (HttpDriver http = new HttpDriver(database);
                JourneyDriver commands = new CliDriver(database, StorageProvider::openUrl)) {
            commands.importDossier(DOSSIER);
            http.propose(PROJECT, EDITION);
            http.confirm(PROJECT, EDITION, 1);
            String person = http.person(PROJECT, "L070");
            assertThat(commands.person(PROJECT, "L070")).isEqualTo(person);
            assertThat(http.direct().person(PROJECT, "L070")).isEqualTo(person);
        }
    }

    private static Map<String, String> journey(Supplier<JourneyDriver> open) {
        try (JourneyDriver driver = open.get()) {
            Map<String, String> answers = new LinkedHashMap<>();
            answers.put("import", driver.importDossier(DOSSIER));
            answers.put("assess", driver.assess(PROJECT));
            answers.put("propose", driver.propose(PROJECT, EDITION));
            answers.put("confirm", driver.confirm(PROJECT, EDITION, 1));
            answers.put("round", driver.round(PROJECT, EDITION, 1));
            answers.put("summary", driver.summary(PROJECT));
            return answers;
        }
    }

    private static String database(String name) {
        return "jdbc:sqlite:" + folder.resolve(name + ".db");
    }
}
