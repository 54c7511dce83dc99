package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever mistypes the name of the store is told so, and gets no empty one. */
final class MissingStoreTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "summary",
                "audit verify",
                "audit show",
                "person export --learner L042",
                "eligibility check",
                "eligibility record --edition 2018-spring",
                "eligibility rules --project p",
                "match show --edition 2018-spring",
                "match propose --edition 2018-spring",
                "backup %s/x.backup",
                "export %s/x"
            })
    void aCommandThatNeedsAStoreSaysThatThereIsNoneAndMakesNone(String command) {
        Path mistyped = folder.resolve("typo").resolve("mobility.db");
        String words = command.formatted(folder) + " --db jdbc:sqlite:" + mistyped;

        CommandRun run = CommandRun.of(words.split(" ", -1));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("There is no store at " + mistyped, "Import a dossier first", "check --db");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anImportMakesTheStore() throws IOException {
        String db = importSmall();

        assertThat(CommandRun.of("summary", "--db", db).exitCode()).isZero();
    }

    @Test
    void aRestoreMakesTheStore() throws IOException {
        Path backup = folder.resolve("x.backup");
        CommandRun.of("backup", backup.toString(), "--db", importSmall());
        String other = "jdbc:sqlite:" + folder.resolve("other.db");

        assertThat(CommandRun.of("restore", backup.toString(), "--db", other).exitCode())
                .isZero();
        assertThat(CommandRun.of("summary", "--db", other).exitCode()).isZero();
    }

    @Test
    void aStoreWithoutAProjectIsNotBackedUpAndSaysWhy() throws IOException {
        Path backup = folder.resolve("x.backup");
        String db = "jdbc:sqlite:" + folder.resolve("empty.db");
        Path dossier = Samples.small(folder.resolve("dossier"));
        CommandRun.of("import", dossier.toString(), "--dry-run", "--db", db);

        CommandRun run = CommandRun.of("backup", backup.toString(), "--db", db);

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(run.err()).contains("holds no project yet");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).doesNotContain("x.backup");
        }
    }

    private String importSmall() throws IOException {
        String db = "jdbc:sqlite:" + folder.resolve("store.db");
        Path dossier = Samples.small(folder.resolve("dossier"));
        assertThat(CommandRun.of("import", dossier.toString(), "--db", db).exitCode())
                .isZero();
        return db;
    }
}
