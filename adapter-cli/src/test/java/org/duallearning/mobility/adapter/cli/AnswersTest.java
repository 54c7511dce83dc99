package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
    private static final String NONE = "";

    @TempDir
    private Path folder;

    private List<List<String>> commands = List.of();

    @BeforeEach
    void storeTheExampleAndListWhatCanBeAsked() throws IOException {
        String db = "jdbc:sqlite:" + folder.resolve("store.db");
        String file = Samples.matchingCase(folder).toString();
        Path answer = folder.resolve("answer.json");
        Files.writeString(
                answer, CommandRun.of("match", "solve", file, "--json").out());
        Path explanation = folder.resolve("explanation.json");
        Files.writeString(
                explanation,
                CommandRun.of("eligibility", "explain", Samples.EXAMPLE, "--learner", "L042", "--json")
                        .out());
        String rules = Samples.lenientRules(folder).toString();
        CommandRun.of("import", Samples.EXAMPLE, "--db", db);
        commands = List.of(
                List.of("run", Samples.EXAMPLE),
                List.of("import", Samples.EXAMPLE, "--dry-run", "--db", db),
                List.of("summary", "--db", db),
                List.of("export", folder.resolve("out").toString(), "--force", "--db", db),
                List.of("init", folder.resolve("new").toString(), "--force"),
                List.of("eligibility", "check", Samples.EXAMPLE),
                List.of("eligibility", "check", "--learner", "L047", "--edition", "2018-spring", "--all", "--db", db),
                List.of("eligibility", "check", Samples.EXAMPLE, "--learner", "L042", "--rules", rules),
                List.of("eligibility", "rules", "--on", "2018-03-18"),
                List.of("eligibility", "rules", "--rules", rules),
                List.of("eligibility", "explain", Samples.EXAMPLE, "--learner", "L111"),
                List.of("eligibility", "explain", "--learner", "L042", "--all", "--db", db),
                List.of("eligibility", "replay", explanation.toString()),
                List.of("eligibility", "record", "--edition", "2018-spring", "--db", db),
                List.of("eligibility", "compare", "--rules", rules, "--db", db),
                List.of("eligibility", "adopt", rules, "--db", db),
                List.of("eligibility", "rules", "--project", ExampleStore.PROJECT, "--db", db),
                List.of("eligibility", "check", "--edition", "2018-spring", "--db", db),
                decideOn("L048", db),
                List.of("eligibility", "replay", "--edition", "2018-spring", "--learner", "L042", "--db", db),
                List.of("policy", "compare", Samples.EXAMPLE, "--rules", rules, "--mechanism", "priority"),
                List.of("policy", "compare", "--mechanism", "lottery", "--indicator", "satisfied", "--db", db),
                List.of("match", "solve", file),
                List.of("match", "verify", file, answer.toString()),
                List.of("match", "explain", Samples.EXAMPLE, "--edition", "2019-spring"),
                List.of("match", "propose", "--edition", "2018-spring", "--db", db),
                List.of("match", "confirm", "--edition", "2018-spring", "--round", "1", "--db", db),
                List.of("match", "explain", "--edition", "2018-spring", "--learner", "L038", "--db", db),
                List.of("match", "verify", "--edition", "2018-spring", "--round", "1", "--db", db),
                List.of("match", "repair", "--edition", "2018-spring", "--withdraws", "L052", "--db", db),
                List.of("match", "show", "--edition", "2018-spring", "--db", db),
                List.of("match", "show", "--edition", "2018-spring", "--round", "1", "--db", db));
    }

    private static List<String> decideOn(String learner, String db) {
        return List.of(
                "eligibility",
                "decide",
                "--edition",
                "2018-spring",
                "--learner",
                learner,
                "--admit",
                "--role",
                "AGENCY",
                "--reason",
                "agreed",
                "--db",
                db);
    }

    @Test
    void jsonIsOneDocumentAndNothingElse() throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        for (List<String> command : commands) {
            CommandRun run = run(Locale.ENGLISH, command, "--json");

            assertThat(run.exitCode()).as("%s: %s", command, run.err()).isZero();
            assertThat(mapper.readTree(run.out()).isObject()).as("%s", command).isTrue();
        }
    }

    @Test
    void pagesForPeopleAreNarrowAndPlainInEveryLanguage() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.FRENCH)) {
            for (List<String> command : commands) {
                CommandRun run = run(language, command, NONE);

                assertThat(run.exitCode()).as("%s: %s", command, run.err()).isZero();
                assertThat(run.out()).as("%s", command).isNotBlank().doesNotContain("\u001b");
                assertThat(run.out().lines().filter(line -> line.length() > Page.WIDTH))
                        .as("%s in %s", command, language)
                        .allMatch(line -> line.contains(folder.toString()));
            }
        }
    }

    @Test
    void peopleAreNamedByIdOnly() {
        for (List<String> command : commands) {
            assertThat(run(Locale.ENGLISH, command, NONE).out())
                    .as("%s", command)
                    .doesNotContain("Invented-0");
        }
    }

    @Test
    void theLanguageIsTheOneAskedForElseTheSystems() {
        assertThat(run(Locale.FRENCH, commands.get(0), NONE).out()).contains("Objectif");
        assertThat(run(Locale.FRENCH, commands.get(0), "--lang=nl").out()).contains("Doel");
        assertThat(run(Locale.GERMAN, commands.get(0), NONE).out()).contains("Target");
        assertThat(run(Locale.FRENCH, commands.get(0), "--json").out())
                .isEqualTo(run(Locale.ENGLISH, commands.get(0), "--json").out());
        assertThat(run(Locale.ENGLISH, commands.get(0), "--help").out()).contains("Usage:");
        assertThat(run(Locale.ENGLISH, List.of("run", "--help"), "--lang=fr").out())
                .contains("Usage :");
    }

    @Test
    void theRunWritesItsLists() throws IOException {
        Path lists = folder.resolve("lists");

        CommandRun run = run(Locale.ENGLISH, List.of("run", Samples.EXAMPLE, "--json"), "--out=" + lists);

        assertThat(Files.readString(lists.resolve("summary.json"))).isEqualTo(run.out());
        assertThat(lists.resolve("candidacies.csv"))
                .content()
                .contains("2018-spring,L047,UNDETERMINED")
                .contains("MIXED");
        assertThat(lists.resolve("placements.csv")).isNotEmptyFile();
        assertThat(lists.resolve("unplaced.csv")).content().contains("L038");
        assertThat(lists.resolve("differences.csv")).isNotEmptyFile();
    }

    private static CommandRun run(Locale language, List<String> command, String option) {
        String[] arguments = Stream.concat(command.stream(), Stream.of(option))
                .filter(argument -> !argument.isEmpty())
                .toArray(String[]::new);
        return CommandRun.in(language, StorageProvider::openUrl, arguments);
    }
}
