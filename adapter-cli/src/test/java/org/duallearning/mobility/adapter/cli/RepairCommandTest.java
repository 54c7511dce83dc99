package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.journey.Tester.REQUEST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A confirmed round that something comes between, on the example as it was before anybody left. */
class RepairCommandTest {
    private static final String[] REPAIR = {"match", "repair", "--edition", "2018-spring"};

    @TempDir
    private Path folder;

    private Path dossier;
    private ExampleStore store;

    @BeforeEach
    void confirmTheFirstRound() throws IOException {
        dossier = folder.resolve("dossier");
        store = ExampleStore.beforeDeparture(dossier);
    }

    private CommandRun repair(String options) {
        return run(String.join(" ", REPAIR) + " " + options);
    }

    private CommandRun run(String command) {
        return store.run(command.strip().split(" +", -1));
    }

    private String seen(String suppositions) throws IOException {
        return new ObjectMapper()
                .readTree(repair(suppositions + " --json").out())
                .path("seen")
                .asText();
    }

    private void withdrawL001() throws IOException {
        String row = "L001,2018-spring,2017-11-10T16:48,NL,,,,,yes,2017-12-13,2017-11-08,,";
        Samples.edit(dossier.resolve("candidacies.csv"), row + "SELECTED", row + "WITHDRAWN");
        store.answer("import", dossier.toString());
    }

    @Test
    void whereNothingHappenedThereIsNothingToRepair() {
        CommandRun run = repair("");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("There is nothing to repair");
    }

    @Test
    void aWithdrawalThatIsSupposedIsShownAndNotKept() throws IOException {
        CommandRun shown = repair("--withdraws L001");
        assertThat(shown.exitCode()).as(shown.err()).isZero();
        assertThat(shown.out()).contains("not on file", "L001", "Option 1: ");

        CommandRun kept = repair("--withdraws L001 --choose 1 --seen " + seen("--withdraws L001"));

        assertThat(kept.exitCode()).isEqualTo(7);
        assertThat(kept.out()).isEmpty();
        assertThat(kept.err()).contains("Nothing was kept");
    }

    @Test
    void aRepairIsChosenConfirmedAndProven() throws IOException {
        withdrawL001();

        JsonNode kept = new ObjectMapper()
                .readTree(repair("--choose 1 --seen " + seen("") + " --on 2018-02-03 --json")
                        .out());

        assertThat(kept.path("repairOf").asInt()).isEqualTo(1);
        assertThat(kept.path("proposedOn").asText()).isEqualTo("2018-02-03");
        assertThat(kept.path("certificate").path("kind").asText()).isEqualTo("repair");
        assertThat(run("match verify --edition 2018-spring --round 2").out()).contains("is valid");
        assertThat(run("match confirm --edition 2018-spring --round 2 --on 2018-02-04")
                        .out())
                .contains("Repairs round 1. Proposed on 2018-02-03. Confirmed on 2018-02-04.");
        assertThat(run("match show --edition 2018-spring").out()).contains("replaced by its repair");
        assertThat(run("match confirm --edition 2018-spring --round 1").exitCode())
                .isEqualTo(6);
    }

    @Test
    void anOptionIsKeptOnlyIfItIsStillTheOneThatWasShown() throws IOException {
        String before = seen("");
        assertThat(repair("--choose 99 --seen " + before).err()).contains("There is no option 99");
        withdrawL001();

        CommandRun refused = repair("--choose 1 --seen " + before);

        assertThat(refused.exitCode()).isEqualTo(6);
        assertThat(refused.err()).contains("Nothing was kept", before);
        assertThat(repair("").out()).contains("--seen " + seen("") + ".");
        assertThat(repair("--choose 1 --seen " + seen("")).exitCode()).isZero();
    }

    @Test
    void aWithdrawalThatWouldChangeNothingIsRefusedByName() throws IOException {
        CommandRun neverEntered = repair("--withdraws L042");
        assertThat(neverEntered.exitCode()).isEqualTo(7);
        assertThat(neverEntered.err()).contains("Learner L042 does not enter");
        assertThat(neverEntered.out()).isEmpty();

        Path stays = dossier.resolve("stays.csv");
        Files.copy(Path.of(Samples.EXAMPLE).resolve("stays.csv"), stays, StandardCopyOption.REPLACE_EXISTING);
        store.answer("import", dossier.toString());

        CommandRun hasLeft = repair("--withdraws L001");
        assertThat(hasLeft.exitCode()).isEqualTo(7);
        assertThat(hasLeft.err()).contains("Learner L001 has left already");
    }

    @Test
    void aRoundThatIsConfirmedAgainSaysSoAndTakesNoOtherDay() {
        String confirm = "match confirm --edition 2018-spring --round 1";

        CommandRun again = run(confirm);
        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).contains("Round 1 was confirmed already, on " + CommandRun.TODAY);

        CommandRun otherDay = run(confirm + " --on 2018-02-09");
        assertThat(otherDay.exitCode()).isEqualTo(6);
        assertThat(otherDay.err()).contains("Round 1 was confirmed already, on " + CommandRun.TODAY);
        assertThat(otherDay.out()).isEmpty();
    }

    @Test
    void aRoundIsNotConfirmedBeforeItWasProposedOrTheRoundThatItRepairsWasConfirmed() throws IOException {
        withdrawL001();
        run(String.join(" ", REPAIR) + " --choose 1 --on 2018-01-31 --seen " + seen(""));
        String confirm = "match confirm --edition 2018-spring --round 2 --on ";

        CommandRun beforeProposal = run(confirm + "2018-01-30");
        assertThat(beforeProposal.exitCode()).isEqualTo(7);
        assertThat(beforeProposal.err()).contains("2018-01-30 is before round 2 was proposed on 2018-01-31");

        CommandRun beforeConfirmation = run(confirm + "2018-01-31");
        assertThat(beforeConfirmation.exitCode()).isEqualTo(7);
        assertThat(beforeConfirmation.err()).contains("2018-01-31 is before round 1", "on 2018-02-01");
    }

    @Test
    void aRoundOfOtherRowsCannotBeChecked() throws IOException {
        withdrawL001();

        CommandRun run = run("match verify --edition 2018-spring --round 1");

        assertThat(run.exitCode()).isEqualTo(6);
        assertThat(run.err()).contains("cannot be checked against the rows of today");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | houdt alle voorwaarden | NIET bewezen",
                "fr | respecte toutes les conditions | PAS prouvé",
                "en | keeps every condition | NOT proven"
            })
    void aRoundThatIsOnlyTheBestFoundIsToldApartFromOneThatWasChanged(
            String language, String bestFound, String notProven) {
        String[] verify = {"match", "verify", "--edition", "2018-spring", "--round", "1"};
        overwriteFirstRoundWithOpenCases(false);

        CommandRun cutShort = store.run(Locale.forLanguageTag(language), verify);

        assertThat(cutShort.exitCode()).as(cutShort.err()).isEqualTo(3);
        assertThat(cutShort.out()).contains(bestFound).doesNotContain(notProven);

        overwriteFirstRoundWithOpenCases(true);

        CommandRun changed = store.run(Locale.forLanguageTag(language), verify);

        assertThat(changed.exitCode()).as(changed.err()).isEqualTo(7);
        assertThat(changed.out()).contains(notProven).doesNotContain(bestFound);
    }

    private void overwriteFirstRoundWithOpenCases(boolean optimal) {
        RoundKey key = new RoundKey(new EditionId("2018-spring"), 1);
        try (Transaction transaction = store.storage()
                .transaction(new ProjectReference(ExampleStore.PROJECT), REQUEST, Action.IMPORT_DOSSIER)) {
            var rounds = transaction.records(RecordType.ROUNDS);
            Versioned<MatchingRound> stored = rounds.find(key).orElseThrow();
            MatchingRound round = stored.value();
            rounds.save(
                            new MatchingRound(
                                    key,
                                    round.status(),
                                    round.mechanism(),
                                    round.seed(),
                                    round.ruleBook(),
                                    round.inputFingerprint(),
                                    optimal,
                                    "{\"kind\":\"cases\",\"root\":{\"places\":{},\"limits\":{},\"groups\":{},\"shares\":{}}}",
                                    round.repairOf(),
                                    round.proposedOn(),
                                    round.confirmedOn(),
                                    round.placements()),
                            stored.version())
                    .orThrow();
            transaction.commit();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "match repair --edition nobody | 5 | There is no edition",
                "match repair --edition 2019-spring | 5 | there is nothing to repair",
                "match repair --edition 2018-spring --withdraws nobody | 5 | Learner nobody",
                "match repair --edition 2018-spring --lost-place nowhere | 5 | There is no place nowhere",
                "match repair --edition 2018-spring --refuses L001 | 2 | Write them as P:L",
                "match repair --edition 2018-spring --choose 1 | 2 | --seen",
                "match repair --edition 2018-spring --choose 1 --seen abc | 6 | not those of fingerprint abc",
                "match verify --edition 2018-spring --round 9 | 5 | There is no round 9",
                "match verify --edition 2018-spring --round 0 | 2 | numbered from 1",
                "match verify --edition 2018-spring | 2 | --round",
                "match verify a.json b.json --edition 2018-spring --round 1 | 2 | do not go together"
            })
    void whatCannotBeDoneSaysWhy(String command, int exitCode, String why) {
        CommandRun run = run(command);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.err()).contains(why);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nl, krijgt", "fr, obtient", "en, gets"})
    void everyLanguageSaysWhoComesInFromTheReserveList(String language, String gets) {
        CommandRun run = store.run(
                Locale.forLanguageTag(language), "match", "repair", "--edition", "2018-spring", "--withdraws", "L001");

        assertThat(run.out()).contains(gets);
    }
}
