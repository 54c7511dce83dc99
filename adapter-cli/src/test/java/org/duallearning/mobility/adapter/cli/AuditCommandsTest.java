package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who changed what, shown and checked. */
final class AuditCommandsTest {
    private final ExampleStore store = new ExampleStore();

    @Test
    void aTrailThatNobodyTouchedIsWholeAndItsEndCanBeNoted() {
        CommandRun run = store.run("audit", "verify");
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE.number());
        assertThat(run.out()).startsWith("The audit trail is whole: all ").contains("\n", ":");
        String end = end();

        store.answer("match", "propose", "--edition", "2018-spring");

        assertThat(store.answer("audit", "verify", "--end", end)).startsWith("The audit trail is whole");
    }

    private String end() {
        return store.answer("audit", "verify")
                .lines()
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    void afterTheLastEntryThereIsNothing() {
        assertThat(store.answer("audit", "show", "--after", "1000000")).endsWith("There are no entries after that.\n");
    }

    @Test
    void anEndThatTheTrailNeverHadIsExitCode7() {
        CommandRun run = store.run("audit", "verify", "--end", "3:" + "0".repeat(64));
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
        assertThat(run.out())
                .startsWith("Somebody tampered with the audit trail")
                .contains("the end that you gave is not in the trail", "entry 3");
    }

    @Test
    void afterTamperingTheProblemsStandUnderTheHeadingAndNoEndIsOfferedToNote() {
        CommandRun run = store.run("audit", "verify", "--end", "3:" + "0".repeat(64));
        assertThat(run.out().lines().toList().get(2)).contains("the end that you gave is not in the trail");
        assertThat(run.out()).doesNotContain("to be noted").doesNotContainPattern("\\d+:[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "-1:", "0:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void anEndThatIsNoneIsAMatterOfUsage(String end) {
        CommandRun run = store.run("audit", "verify", "--end", end);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("--end " + end);
    }

    @Test
    void aChangeShowsWhoAskedForItWithoutNames() {
        store.answer("--as", "an.peeters@school", "match", "propose", "--edition", "2018-spring");
        int last = Integer.parseInt(end().replaceFirst(":.*", ""));

        String shown = store.answer("audit", "show", "--after", String.valueOf(last - 1));

        assertThat(shown)
                .contains("an.peeters@school, consortium coordinator")
                .contains("round proposed")
                .contains("rounds 2018-spring|0000000001");
    }

    @Test
    void withoutAnotherAccountTheOneOfTheMachineIsEntered() {
        assertThat(store.answer("audit", "show", "--size", "1"))
                .contains("tester", "dossier imported", "2020-01-31T23:30:00Z")
                .contains("There are more: --after 1");
    }

    @Test
    void theTrailSpeaksTheLanguageOfTheCoordinator() {
        assertThat(store.answer(Locale.forLanguageTag("nl"), "audit", "show", "--size", "1"))
                .contains("projectcoördinator", "dossier ingelezen");
    }

    @Test
    void anAccountThatCannotBeEnteredIsNamedWithoutWhatATerminalWouldObey() {
        CommandRun run = store.run("--as", "a\u0007\u001b[31mb", "match", "propose", "--edition", "2018-spring");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("--as", "a\\u0007\\u001b[31mb").doesNotContain("\u0007", "\u001b");
    }
}
