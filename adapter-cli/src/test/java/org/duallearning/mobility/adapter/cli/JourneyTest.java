package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.duallearning.mobility.application.journey.DirectDriver;
import org.duallearning.mobility.application.journey.JourneyDriver;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One journey, from a dossier to a confirmed round and a published report, answered alike whoever drives it and wherever it is kept. */
class JourneyTest {
    private static final Path DOSSIER = Path.of("examples", "erasmus-duaal");
    private static final String PROJECT = "erasmus-duaal-2018";
    private static final String EDITION = "2019-spring";

    @TempDir
    private static Path folder;

    private static Map<String, String> expected;

    @BeforeAll
    static void travelDirectly() {
        expected = journey(() -> new DirectDriver("memory:"));
    }

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

    @Test
    void aReportIsTheSameHoweverItIsPublishedAndAskedFor() {
        String database = database("report");
        try (HttpDriver http = new HttpDriver(database);
                JourneyDriver commands = new CliDriver(database, StorageProvider::openUrl)) {
            http.importDossier(DOSSIER);
            List<String> published = List.of(
                    http.publish(PROJECT, "PUBLIC"),
                    commands.publish(PROJECT, "PARTNERS"),
                    http.direct().publish(PROJECT, "PUBLIC"));
            for (JourneyDriver driver : List.of(http, commands, http.direct())) {
                for (int number = 1; number <= published.size(); number++) {
                    assertThat(driver.report(PROJECT, number)).isEqualTo(published.get(number - 1));
                }
            }
            assertThat(commands.replay(PROJECT, 2))
                    .contains("\"isReproduced\": true")
                    .isEqualTo(http.replay(PROJECT, 2))
                    .isEqualTo(http.direct().replay(PROJECT, 2));
            assertThat(commands.reports(PROJECT))
                    .isEqualTo(http.reports(PROJECT))
                    .isEqualTo(http.direct().reports(PROJECT));
        }
    }

    @Test
    void theFilesOfAReportAreThoseThatTheCommandLineExports() throws IOException {
        String database = database("files");
        try (HttpDriver http = new HttpDriver(database)) {
            http.importDossier(DOSSIER);
            http.publish(PROJECT, "PUBLIC");
            Path exported = folder.resolve("exported");
            CommandRun run = CommandRun.in(
                    Locale.FRENCH,
                    StorageProvider::openUrl,
                    "report",
                    "export",
                    "1",
                    "--out",
                    exported.toString(),
                    "--db",
                    database);
            assertThat(run.exitCode()).as(run.err()).isZero();
            String report = "/projects/" + PROJECT + "/reports/1";
            assertThat(http.calls().get(report).body()).isEqualTo(Files.readString(exported.resolve("report.json")));
            for (String file : List.of("report.csv", "report.html")) {
                assertThat(http.calls().get(report + "/" + file + "?lang=fr").body())
                        .as(file)
                        .isEqualTo(Files.readString(exported.resolve(file)));
            }
        }
    }

    private static Map<String, String> journey(Supplier<JourneyDriver> open) {
        try (JourneyDriver driver = open.get()) {
            Map<String, String> answers = new LinkedHashMap<>();
            answers.put("import", JourneyDriver.timeless(driver.importDossier(DOSSIER)));
            answers.put("assess", driver.assess(PROJECT));
            answers.put("propose", driver.propose(PROJECT, EDITION));
            answers.put("confirm", driver.confirm(PROJECT, EDITION, 1));
            answers.put("round", driver.round(PROJECT, EDITION, 1));
            answers.put("summary", driver.summary(PROJECT));
            answers.put("awaited answers", driver.awaitedAnswers(PROJECT));
            answers.put("indicators", driver.indicators(PROJECT));
            answers.put("indicator", driver.indicator(PROJECT, "satisfied"));
            answers.put("publish", withoutFingerprints(driver.publish(PROJECT, "PUBLIC")));
            answers.put("reports", driver.reports(PROJECT));
            answers.put("report", withoutFingerprints(driver.report(PROJECT, 1)));
            answers.put("replay", withoutFingerprints(driver.replay(PROJECT, 1)));
            return answers;
        }
    }

    /** Pseudonyms are drawn anew in each store. */
    private static String withoutFingerprints(String report) {
        return report.replaceAll("(\"(data|published|again)\": )\"[0-9a-f]{64}\"", "$1\"\"");
    }

    private static String database(String name) {
        return "jdbc:sqlite:" + folder.resolve(name + ".db");
    }
}
