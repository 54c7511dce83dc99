package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayCommandTest {
    private final ExampleStore store = new ExampleStore();

    @TempDir
    private Path folder;

    @Test
    void anAssessmentOnRecordIsReproducedAndSetBesideTheRulesOfToday() throws IOException {
        store.answer("eligibility", "record", "--edition", "2018-spring");
        store.answer("eligibility", "adopt", Samples.lenientRules(folder).toString());

        String page = store.answer("eligibility", "replay", "--edition", "2018-spring", "--learner", "L042");

        assertThat(page)
                .startsWith("Reproduced: the assessment of learner L042 for edition 2018-spring comes out the same")
                .contains("On record                          number 1, on 2018-02-01")
                .contains("Verdict                            not eligible")
                .contains("By rule book 2027-01-01, in force  eligible")
                .doesNotContain("comes out otherwise");
        assertThat(store.answer("eligibility", "replay", "--edition", "2018-spring", "--learner", "L042", "--json"))
                .contains("\"reproduced\": true", "\"verdictInForce\": \"ELIGIBLE\"");
    }

    @Test
    void theLastAssessmentIsReplayedUnlessAnotherIsNamed() throws IOException {
        store.answer("eligibility", "record", "--edition", "2018-spring");
        store.giveL042EnoughHours(folder);
        store.answer("eligibility", "record", "--edition", "2018-spring", "--on", "2018-02-08");

        assertThat(store.answer("eligibility", "replay", "--edition", "2018-spring", "--learner", "L042"))
                .contains("number 2, on 2018-02-08");
        assertThat(store.answer(
                        "eligibility", "replay", "--edition", "2018-spring", "--learner", "L042", "--number", "1"))
                .contains("number 1, on 2018-02-01");
    }

    @Test
    void aProjectThatIsNotThereIsNamedAndNotItsRecords() {
        CommandRun run = store.run(
                "eligibility", "replay", "--edition", "2018-spring", "--learner", "L042", "--project", "nobody");

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).contains("There is no project nobody").doesNotContain("L042");
    }

    @ParameterizedTest
    @CsvSource({"--number 0", "--number 2", "--project erasmus-duaal-2018"})
    void whatIsNotOnRecordEndsWith5(String options) {
        if (options.contains("2")) {
            store.answer("eligibility", "record", "--edition", "2018-spring", "--learner", "L001");
        }

        CommandRun run =
                store.run(("eligibility replay --edition 2018-spring --learner L042 " + options).split(" ", -1));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(5);
        assertThat(run.err()).contains("No assessment of learner L042 for edition 2018-spring is on record");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatExplainPrintedIsReproducedWithoutAStore() throws IOException {
        for (String language : Words.LANGUAGES) {
            Path document = explanation("L042", "--lang", language);

            CommandRun run = CommandRun.of("eligibility", "replay", document.toString());

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out())
                    .startsWith("Reproduced: the assessment of learner L042 for edition 2018-spring")
                    .contains("Verdict  not eligible");
        }
    }

    @Test
    void whatWasChangedInADocumentIsNamedWithWhatStoodThereAndWhatComesOut() throws IOException {
        Path document = explanation("L042");
        Samples.edit(document, "\"verdict\": \"NOT_ELIGIBLE\"", "\"verdict\": \"ELIGIBLE\"");
        Samples.edit(
                document,
                "\"weeklyHours\": \"16\",\n    \"lessonHours\"",
                "\"weeklyHours\": \"17\",\n    \"lessonHours\"");

        CommandRun run = CommandRun.in(
                Locale.forLanguageTag("nl"), url -> store.storage(), "eligibility", "replay", document.toString());
        CommandRun json = CommandRun.of("eligibility", "replay", document.toString(), "--json");

        assertThat(run.exitCode()).isEqualTo(7);
        assertThat(run.out())
                .startsWith("KOMT ER ANDERS UIT: het oordeel over leerling L042")
                .containsPattern("\\$\\.assessment\\.verdict +ELIGIBLE +NOT_ELIGIBLE\n")
                .contains("$.assessment.fingerprint");
        assertThat(json.exitCode()).isEqualTo(7);
        assertThat(json.out())
                .contains("\"reproduced\": false")
                .contains("\"path\": \"$.assessment.verdict\",\n      \"document\": \"ELIGIBLE\"");
    }

    @Test
    void aDocumentUnderARuleBookOfSomebodysOwnNeedsThatBook() throws IOException {
        Path rules = Samples.lenientRules(folder);
        store.answer("eligibility", "adopt", rules.toString());
        Path document = explanation("L042");

        CommandRun without = CommandRun.of("eligibility", "replay", document.toString());
        CommandRun withOther = CommandRun.of(
                "eligibility",
                "replay",
                document.toString(),
                "--rules",
                Samples.standardRules(folder).toString());
        CommandRun with = CommandRun.of(
                "eligibility",
                "replay",
                document.toString(),
                "--rules",
                Samples.standardRules(folder).toString(),
                "--rules",
                rules.toString());

        assertThat(without.exitCode()).isEqualTo(5);
        assertThat(without.err()).contains("None of the rule books at hand has the fingerprint");
        assertThat(withOther.exitCode()).isEqualTo(5);
        assertThat(with.exitCode()).isZero();
        assertThat(with.out()).contains("under rule\nbook 2027-01-01");
    }

    @Test
    void aDocumentThatIsNoExplanationEndsWith7AndNamesWhatIsWrongByItsPath() throws IOException {
        Path document = explanation("L042");
        Samples.edit(
                document,
                "\"departsOn\": \"2018-03-18\",\n    \"returnsOn\"",
                "\"departsOn\": \"soon\",\n    \"returnsOn\"");

        CommandRun wrongFact = CommandRun.of("eligibility", "replay", document.toString());
        CommandRun noJson = CommandRun.of(
                "eligibility", "replay", Samples.standardRules(folder).toString());
        CommandRun missing = CommandRun.of(
                "eligibility", "replay", folder.resolve("none.json").toString());

        assertThat(wrongFact.exitCode()).isEqualTo(7);
        assertThat(wrongFact.err())
                .contains(
                        "$.facts.departsOn: soon \u2014 NOT_A_FACT departsOn is 'soon'; give a date such as 2018-03-18")
                .contains("is no explanation that can be checked");
        assertThat(noJson.exitCode()).isEqualTo(7);
        assertThat(noJson.err()).contains("NOT_JSON");
        assertThat(missing.exitCode()).isEqualTo(7);
        assertThat(missing.err()).contains("none.json cannot be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "replay | Missing: ([DOCUMENT",
                "replay --edition e | Missing: --learner=ID.",
                "replay --rules r | Missing: DOCUMENT.",
                "replay d --edition e --learner l | These do not go together"
            })
    void aTypingErrorEndsWith2AndSaysWhatWouldBeRight(String command, String words) {
        CommandRun run = CommandRun.of(("eligibility " + command).split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(words);
    }

    private Path explanation(String learner, String... options) throws IOException {
        String[] command = Stream.concat(
                        Stream.of("eligibility", "explain", "--learner", learner, "--json"), Stream.of(options))
                .toArray(String[]::new);
        return Files.writeString(folder.resolve(learner + ".json"), store.answer(command));
    }
}
