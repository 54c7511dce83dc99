package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do with verdicts, over a store that outlives every command. */
class EligibilityJourneyTest {
    @TempDir
    private Path folder;

    private String url = "memory:";
    private Function<String, Storage> storages = StorageProvider::openUrl;

    @ParameterizedTest
    @ValueSource(strings = {"memory:", "jdbc:sqlite:"})
    void aRecordedVerdictStandsWhenTheRulesChangeAndSaysSo(String kind) throws IOException {
        store(kind);
        String rules = Samples.lenientRules(folder).toString();

        mobility("eligibility record --edition 2018-spring --learner L042");
        mobility("eligibility adopt " + rules);

        assertThat(mobility("eligibility check --learner L042"))
                .startsWith("Learner L042 may not go (edition 2018-spring).")
                .contains("TAKE NOTE: this verdict was put on record on 2018-02-01 under rule book "
                        + Samples.STANDARD_RULES)
                .contains("Under the rule book now in force it would be: eligible.");
        assertThat(mobility("eligibility check --edition 2018-spring"))
                .contains("Who may not go:\n    L042  ")
                .contains("L042: TAKE NOTE: this verdict was put on record");
        assertThat(mobility("eligibility explain --learner L042")).contains("TAKE NOTE", "G22a: not met");
        assertThat(mobility("eligibility replay --edition 2018-spring --learner L042"))
                .startsWith("Reproduced:")
                .contains("By rule book 2027-01-01, in force  eligible");
        assertThat(mobility("eligibility compare --rules " + Samples.standardRules(folder)))
                .contains("L042  2018-spring  eligible -> not eligible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory:", "jdbc:sqlite:"})
    void whoeverAPersonAdmitsEntersTheMatchingBesideTheVerdictOfTheRules(String kind) {
        store(kind);
        int before = entered(mobility("match propose --edition 2018-spring --json"));

        mobility("eligibility decide --edition 2018-spring --learner L048 --admit --role COORDINATOR --reason agreed");

        assertThat(mobility("eligibility check --learner L048"))
                .startsWith("The rules let a person decide on learner L048, who decided: may go (edition 2018-spring).")
                .contains("(by: consortium coordinator, on: 2018-02-01). Reason: agreed")
                .contains("a person decides");
        assertThat(entered(mobility("match propose --edition 2018-spring --json")))
                .isEqualTo(before + 1);

        mobility("eligibility decide --edition 2018-spring --learner L048 --refuse --role COORDINATOR --reason not");

        assertThat(entered(mobility("match propose --edition 2018-spring --json")))
                .isEqualTo(before);
    }

    private void store(String kind) {
        if (kind.equals("memory:")) {
            KeptStorage kept = new KeptStorage();
            storages = any -> kept;
        } else {
            url = kind + folder.resolve("store.db");
        }
        mobility("import " + Samples.EXAMPLE);
    }

    private String mobility(String command) {
        String[] arguments = Stream.concat(Stream.of(command.split(" ", -1)), Stream.of("--db", url))
                .toArray(String[]::new);
        CommandRun run = CommandRun.in(Locale.ENGLISH, storages, arguments);
        assertThat(run.exitCode()).as("%s: %s", command, run.err()).isZero();
        return run.out();
    }

    private static int entered(String round) {
        return Integer.parseInt(round.replaceAll("(?s).*\"entered\": (\\d+).*", "$1"));
    }
}
