package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {
    @TempDir
    private Path folder;

    @Test
    void aSoundDossierEndsWith0() {
        CommandRun run = CommandRun.of("run", Samples.EXAMPLE);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("96").contains("48 %").contains("synthetic");
    }

    @Test
    void aRefusedRowEndsWith3AndTheRestIsSummedUp() throws IOException {
        Path dossier = Samples.small(folder);
        Samples.edit(dossier.resolve("learners.csv"), "2008-05-04", "31/02/2008");

        CommandRun run = CommandRun.of("run", dossier.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("learners.csv:2: birthDate: 31/02/2008 \u2014 This is not a date.");
        assertThat(run.out()).contains("My mobility project").contains("refused");
    }

    @Test
    void aRefusedRowOfAStrictImportEndsWith7() throws IOException {
        Path dossier = Samples.small(folder);
        Samples.edit(dossier.resolve("learners.csv"), "2008-05-04", "31/02/2008");

        assertThat(CommandRun.of("import", dossier.toString(), "--strict").exitCode())
                .isEqualTo(7);
    }

    @Test
    void aDossierWithoutLearnersEndsWith7AndAnswersNothing() throws IOException {
        Path dossier = Samples.small(folder);
        Files.delete(dossier.resolve("learners.csv"));

        CommandRun run = CommandRun.of("run", dossier.toString());

        assertThat(run.exitCode()).isEqualTo(7);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("learners.csv: This file is missing").contains("Nothing was done");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run | Missing: DOSSIER.",
                "rum x | Did you mean: run",
                "run x --jsno | Did you mean: --json?",
                "match | Say which command: solve, verify, propose, confirm, repair, show, compare, seats, explain.",
                "match solve x --mechanism fairst | Choose one of: most-placed",
                "match propose --edition x --on 31/12/2018 | --on cannot be used: 31/12/2018.",
                "match propose --edition x --on 2018-13-31 | Write a day as 2018-12-31.",
                "match propose --edition x --on +12018-12-31 | Write a day as 2018-12-31.",
                "recommendation advance R1 adopted --on -2018-12-31 | 2018-12-31, 2018-12, 2018-autumn or 2018.",
                "eligibility rules --on 2018-02-30 | Write a day as 2018-12-31.",
                "outcome status --on 31-12-2018 --lang nl | Schrijf een dag als 2018-12-31.",
                "outcome status --on today --lang fr | Écrivez un jour comme 2018-12-31.",
                "recommendation advance R1 adopted --on 31/12/2018 | 2018-12-31, 2018-12, 2018-autumn or 2018.",
                "run x --lang de | Choose one of: en, nl, fr.",
                "summary --db oracle:x | jdbc:sqlite:"
            })
    void aTypingErrorEndsWith2AndSaysWhatWouldBeRight(String command, String advice) {
        CommandRun run = CommandRun.of(command.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(advice);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "summary",
        "summary --project nobody",
        "export x --project nobody",
        "match propose --edition nobody --project nobody",
        "match show --edition x --project nobody",
        "match confirm --edition x --round 1 --project nobody",
        "eligibility check --project nobody",
        "eligibility check --learner nobody --edition x --project nobody",
        "eligibility check examples/erasmus-duaal --learner nobody"
    })
    void whatIsNotThereEndsWith5(String command) {
        CommandRun run = CommandRun.of(command.split(" ", -1));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(5);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aRoundThatIsOutOfDateEndsWith6() throws IOException {
        Path dossier = Samples.small(folder.resolve("dossier"));
        String db = "jdbc:sqlite:" + folder.resolve("store.db");
        CommandRun.of("import", dossier.toString(), "--db", db);
        CommandRun.of("match", "propose", "--edition", "2027-spring", "--db", db);
        Samples.edit(dossier.resolve("places.csv"), ",2,fr,", ",1,fr,");
        CommandRun.of("import", dossier.toString(), "--db", db);

        CommandRun run = CommandRun.of("match", "confirm", "--edition", "2027-spring", "--round", "1", "--db", db);

        assertThat(run.exitCode()).isEqualTo(6);
        assertThat(run.err()).contains("Propose a new round");
    }

    @Test
    void anAnswerThatBreaksItsPromiseEndsWith7AndSaysSoInJson() throws IOException {
        Path file = Samples.matchingCase(folder);
        CommandRun solved = CommandRun.of("match", "solve", file.toString(), "--json");
        Path answer = Files.writeString(folder.resolve("answer.json"), solved.out());
        assertThat(CommandRun.of("match", "verify", file.toString(), answer.toString())
                        .exitCode())
                .isZero();
        Samples.edit(answer, "\"A\": \"Q\"", "\"A\": null");

        CommandRun run = CommandRun.of("match", "verify", file.toString(), answer.toString(), "--json");

        assertThat(run.exitCode()).isEqualTo(7);
        assertThat(run.out()).contains("\"valid\": false").contains("\"problems\": [");
    }

    @Test
    void aCaseThatCannotBeReadEndsWith7() {
        assertThat(CommandRun.of("match", "solve", folder.resolve("none.json").toString())
                        .exitCode())
                .isEqualTo(7);
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Path dossier = Samples.small(folder);

        CommandRun run = CommandRun.of("init", dossier.toString());

        assertThat(run.exitCode()).isEqualTo(7);
        assertThat(run.err()).contains("--force");
        assertThat(CommandRun.of("init", dossier.toString(), "--force").exitCode())
                .isZero();
    }

    @Test
    void aDatabaseThatCannotBeMadeEndsWith8() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        CommandRun run = CommandRun.of("summary", "--db", "jdbc:sqlite:" + file.resolve("x.db"));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCESS, 4",
        "UNAVAILABLE, 8",
        "BUSY, 8",
        "OUTCOME_UNKNOWN, 8",
        "SCHEMA_MISMATCH, 9",
        "KEY_MISSING, 10",
        "DAMAGED, 11",
        "BUG, 1"
    })
    void aFailingStorageEndsWithTheCodeOfItsKindAndWithoutAStackTrace(String kind, int exitCode) {
        CommandRun run = CommandRun.in(Locale.ENGLISH, url -> fail(kind), "summary");

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ").doesNotContain("private");
    }

    @ParameterizedTest
    @CsvSource({
        "BUSY, en, try again",
        "BUSY, nl, probeer het opnieuw",
        "BUSY, fr, réessayez",
        "OUTCOME_UNKNOWN, en, 'Look, and repeat the command'",
        "OUTCOME_UNKNOWN, nl, 'Kijk na, en herhaal het commando'",
        "OUTCOME_UNKNOWN, fr, 'Vérifiez, et répétez la commande'"
    })
    void whetherToRepeatTheCommandIsSaid(String kind, String language, String advice) {
        CommandRun run = CommandRun.in(Locale.ENGLISH, url -> fail(kind), "summary", "--lang", language);

        assertThat(run.err()).contains(advice);
    }

    @Test
    void aStorageThatCanLoseWhatWasSavedIsOpenedOnRequestAndWithAWarning() {
        List<Durability> asked = new ArrayList<>();

        CommandRun usual =
                CommandRun.opening(Locale.ENGLISH, settings -> memory(asked, settings.durability()), "summary");
        CommandRun unsafe = CommandRun.opening(
                Locale.ENGLISH, settings -> memory(asked, settings.durability()), "summary", "--unsafe", "--quiet");

        assertThat(asked).containsExactly(Durability.REQUIRED, Durability.BEST_EFFORT);
        assertThat(usual.err()).doesNotContain("WARNING");
        assertThat(unsafe.err()).contains("WARNING: with --unsafe, what was saved can be lost");
    }

    private static Storage memory(List<Durability> asked, Durability durability) {
        asked.add(durability);
        return StorageProvider.openUrl("memory:");
    }

    @Test
    void aUrlThatIsNotUnderstoodIsNotShownWithItsPassword() {
        CommandRun run = CommandRun.of("summary", "--db", "jdbc:postgresql://jan:geheim@host/mobility");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("jdbc:postgresql://").doesNotContain("jan", "geheim");
    }

    private static Storage fail(String kind) {
        if (kind.equals("ACCESS")) {
            throw new UncheckedIOException(new AccessDeniedException("/locked"));
        }
        if (kind.equals("BUG")) {
            throw new IllegalStateException("private");
        }
        throw new StorageException(StorageException.Reason.valueOf(kind), "the file is gone", null);
    }

    @Test
    void severalProjectsAskForAChoice() throws IOException {
        Path dossier = Samples.small(folder.resolve("dossier"));
        String db = "jdbc:sqlite:" + folder.resolve("store.db");
        CommandRun.of("import", dossier.toString(), "--db", db);
        Samples.edit(dossier.resolve("project.csv"), "my-project-2027", "other");
        CommandRun.of("import", dossier.toString(), "--db", db);

        CommandRun run = CommandRun.in(Locale.ENGLISH, StorageProvider::openUrl, "summary", "--db", db);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("my-project-2027, other");
    }
}
