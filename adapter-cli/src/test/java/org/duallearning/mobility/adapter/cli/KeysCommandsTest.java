package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of a store, from the command line. */
final class KeysCommandsTest {
    @TempDir
    private Path folder;

    private String db;
    private String keys;

    @BeforeEach
    void importADossier() throws IOException {
        db = "jdbc:sqlite:" + folder.resolve("store.db");
        keys = folder.resolve("a.keys").toString();
        Path dossier = Samples.small(folder.resolve("dossier"));
        assertThat(run("import", dossier.toString()).exitCode()).isZero();
    }

    private CommandRun run(String... command) {
        return CommandRun.of(Stream.concat(Stream.of(command), Stream.of("--db", db, "--keys", keys))
                .toArray(String[]::new));
    }

    private List<String> ids() throws IOException {
        return Files.readAllLines(Path.of(keys)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1)[1])
                .toList();
    }

    @Test
    void theKeysAreShownByIdAndNeverThemselves() throws IOException {
        CommandRun run = run("keys", "show");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains(ids()).contains("seals").contains("Keep a copy");
        assertThat(run.out() + run.err())
                .doesNotContain(Files.readString(Path.of(keys)).strip().split("\t", -1)[4]);
    }

    @Test
    void afterARotationANewKeySealsAndTheOldOneIsKept() throws IOException {
        List<String> before = ids();
        CommandRun run = run("keys", "rotate");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(ids()).hasSize(2).containsAll(before);
        assertThat(run.out()).contains(ids().get(1) + " seals the store from now on");
        assertThat(run("keys", "show", "--json").out())
                .containsSubsequence(before.get(0), "\"inUse\": false", ids().get(1), "\"seals\": true");
        assertThat(run("check").exitCode()).isZero();
        assertThat(run("summary").exitCode()).isZero();
    }

    @Test
    void withOtherKeysTheStoreIsNotOpenedAndExitCode10SaysSo() throws IOException {
        CommandRun run = CommandRun.of(
                "summary", "--db", db, "--keys", folder.resolve("other.keys").toString());

        assertThat(run.exitCode()).isEqualTo(10);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(ids()).contains("other.keys", "--keys", "MOBILITY_KEYS");
    }

    @Test
    void aPlaceThatCannotHoldADatabaseOrKeysIsNamedWithWhatIsThereInstead() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir\n");
        String below = letter.resolve("new.db").toString();
        assertRefused(8, folder.toString(), keys, folder + " cannot be made", "It is a folder");
        assertRefused(8, below, keys, below + " cannot be made", letter + " is a file");
        assertRefused(8, letter.toString(), keys, letter.toString(), "It is another file");
        String store = folder.resolve("new.db").toString();
        assertRefused(10, store, folder.toString(), "The keys in " + folder, "It is a folder");
        assertRefused(10, store, below, "The keys in " + below, letter + " is a file");
    }

    private void assertRefused(int exitCode, String store, String keyFile, String... said) {
        String dossier = folder.resolve("dossier").toString();
        CommandRun run = CommandRun.of("import", dossier, "--db", "jdbc:sqlite:" + store, "--keys", keyFile);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said).doesNotContain("Exception");
    }

    @Test
    void aFileThatIsNoFileOfKeysEndsWith10Too() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir\n");

        CommandRun run = CommandRun.of("summary", "--db", db, "--keys", letter.toString());

        assertThat(run.exitCode()).isEqualTo(10);
        assertThat(run.err()).contains("letter.txt").doesNotContain("Dear Sir");
    }
}
