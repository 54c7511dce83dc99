package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assessments on record, and what people decided on them. */
class RecordingTest {
    private static final List<String> DECIDE = List.of(
            "eligibility",
            "decide",
            "--edition",
            "2018-spring",
            "--role",
            "school",
            "--reason",
            "He found a new employer");

    private final ExampleStore store = new ExampleStore();

    @TempDir
    private Path folder;

    @Test
    void aWholeEditionIsPutOnRecordToday() {
        String page = store.answer("eligibility", "record", "--edition", "2018-spring");

        assertThat(page)
                .contains("Assessments put on record: 53.")
                .containsPattern("L042 +1  not eligible +G22a +" + Samples.STANDARD_RULES + "  2018-02-01");
    }

    @Test
    void whatStandsIsNotPutOnRecordAgain() {
        store.answer("eligibility", "record", "--edition", "2018-spring", "--learner", "L042", "--on", "2018-01-15");

        assertThat(store.answer("eligibility", "record", "--edition", "2018-spring", "--learner", "L042"))
                .contains("Nothing new was put on record");
        assertThat(store.answer("eligibility", "record", "--edition", "2018-spring", "--json"))
                .doesNotContain("L042")
                .contains("\"recordedOn\": \"2018-02-01\"");
        assertThat(store.answer("eligibility", "check", "--learner", "L042"))
                .contains("Rule book  " + Samples.STANDARD_RULES + ", on record as number 1 since 2018-01-15")
                .doesNotContain("TAKE NOTE");
    }

    @Test
    void aVerdictOnOtherFactsThanThoseOnRecordSaysSoLoudly() throws IOException {
        store.answer("eligibility", "record", "--edition", "2018-spring");
        store.giveL042EnoughHours(folder);

        assertThat(store.answer("eligibility", "check", "--learner", "L042"))
                .startsWith("Learner L042 may go")
                .contains("TAKE NOTE: what was put on record on 2018-02-01 under rule book " + Samples.STANDARD_RULES
                        + " is: not eligible.");
    }

    @Test
    void aDecisionIsKeptWithItsReasonItsRoleAndItsDay() {
        String decided = store.answer(decide("--learner", "L048", "--admit"));

        assertThat(decided).isEqualTo("""
                On record: the decision on learner L048 for edition 2018-spring (assessment number 1).
                Part of these rows are synthetic: published facts and invented people stand side by side.
                may go (by: school coordinator, on: 2018-02-01). Reason: He found a new employer
                """);
        assertThat(store.answer("eligibility", "check", "--learner", "L048"))
                .startsWith("The rules let a person decide on learner L048, who decided: may go (edition 2018-spring).")
                .contains("may go (by: school coordinator, on: 2018-02-01). Reason: He found a new employer");
    }

    @Test
    void aPersonCanAlsoRefuseAndDecideAgain() {
        assertThat(store.answer(decide("--learner", "L048", "--refuse", "--on", "2018-01-20", "--json")))
                .contains("\"admits\": false", "\"role\": \"SCHOOL\"", "\"decidedOn\": \"2018-01-20\"");
        assertThat(store.answer("eligibility", "check", "--learner", "L048"))
                .startsWith("The rules let a person decide on learner L048, who decided: may not go");

        store.answer(decide("--learner", "L048", "--admit"));

        assertThat(store.answer("eligibility", "check", "--learner", "L048")).contains("who decided: may go");
    }

    @ParameterizedTest
    @CsvSource({"L001, eligible", "L042, not eligible", "L046, undetermined"})
    void nothingIsDecidedWhereTheRulesLeaveNothingToAPerson(String learner, String verdict) {
        CommandRun run = store.run(decide("--learner", learner, "--admit"));

        assertThat(run.exitCode()).isEqualTo(7);
        assertThat(run.err())
                .contains("a person decides only where the rules leave it to one")
                .contains("of learner " + learner + " they say: " + verdict + ".");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "record --edition 1999-spring | There is no edition 1999-spring",
                "record --edition 2018-spring --learner L999 | no candidacy of learner L999",
                "record --edition 2018-spring --project nobody | There is no project nobody",
                "decide --edition 2018-spring --learner L999 --admit --role SCHOOL --reason x | no candidacy of learner L999",
                "decide --edition 2018-spring --learner L048 --admit --role SCHOOL --reason x --project nobody | no project nobody",
                "adopt RULES --project nobody | There is no project nobody",
                "rules --project nobody | There is no project nobody",
                "compare --rules RULES --project nobody | There is no project nobody"
            })
    void whatIsNotThereEndsWith5(String command, String words) throws IOException {
        String rules = Samples.standardRules(folder).toString();

        CommandRun run = store.run(("eligibility " + command.replace("RULES", rules)).split(" ", -1));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(5);
        assertThat(run.err()).contains(words);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decide --edition e --learner l --role SCHOOL --reason x | Missing: (--admit | --refuse).",
                "decide --edition e --learner l --role SCHOOL --reason x --admit --refuse | do not go together: --admit, --refuse.",
                "decide --edition e --learner l --role BOSS --reason x --admit | Choose one of: COORDINATOR, SCHOOL, AGENCY.",
                "decide --edition e --learner l --role SCHOOL --admit | Missing: --reason.",
                "decide --edition e --learner l --role SCHOOL --admit --reason= | --reason is empty.",
                "record | Missing: --edition.",
                "record --edition e --on soon | The value of --on cannot be used: soon.",
                "explain | Missing: --learner.",
                "compare | Missing: --rules.",
                "adopt | Missing: FILE."
            })
    void aTypingErrorEndsWith2AndSaysWhatWouldBeRight(String command, String words) {
        CommandRun run = store.run(("eligibility " + command).split(" ", -1));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(words);
        assertThat(run.out()).isEmpty();
    }

    private static String[] decide(String... more) {
        return Stream.concat(DECIDE.stream(), Stream.of(more)).toArray(String[]::new);
    }
}
