package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands write, and what they never write over. */
final class WrittenFilesTest {
    @TempDir
    private Path folder;

    private Path store = Path.of("");
    private String db = "";

    @BeforeEach
    void storeADossier() throws IOException {
        store = folder.resolve("store.db");
        db = "jdbc:sqlite:" + store;
        Path dossier = Samples.small(folder.resolve("dossier"));
        assertThat(CommandRun.of("import", dossier.toString(), "--db", db).exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "backup %s, store.db",
        "backup %s, store.db-wal",
        "backup %s, store.db-shm",
        "backup %s, store.db-journal",
        "backup %s, dossier/../store.db",
        "backup %s, link.db",
        "backup %s, elsewhere/store.db-wal",
        "export %s --zip, store.db",
        "export %s --xlsx, store.db",
        "export %s, store.db",
        "person export --learner L1 --out %s, store.db"
    })
    void noCommandWritesOverTheStoreEvenByForce(String command, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve("link.db"), store);
        Files.createSymbolicLink(folder.resolve("elsewhere"), folder);

        for (String force : List.of("", " --force")) {
            CommandRun run = run(command.formatted(folder.resolve(target)) + force);

            assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.USAGE.number());
            assertThat(run.err()).contains(target, "a file of the store itself").doesNotContain("--force");
        }
        assertThat(run("summary").exitCode()).isZero();
    }

    @Test
    void aFileOfADossierDoesNotTakeThePlaceOfAStoreThatIsCalledLikeIt() throws IOException {
        Path disguised = folder.resolve("disguised").resolve("learners.csv");
        db = "jdbc:sqlite:" + disguised;
        run("import " + folder.resolve("dossier"));

        CommandRun run = run("export %s --force".formatted(disguised.getParent()));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains(disguised.toString());
        assertThat(run("summary").exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup %s", "export %s --zip", "person export --learner L1 --out %s"})
    void noFolderIsReplacedByAFile(String command) throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (Path target : List.of(empty, folder.resolve("dossier"))) {
            for (String force : List.of("", " --force")) {
                CommandRun run = run(command.formatted(target) + force);

                assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.INPUT_INVALID.number());
                assertThat(run.err()).contains(target + " is a folder", "Choose another name");
                assertThat(target).isDirectory();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"export %s", "run examples/erasmus-duaal --out %s", "init %s", "init %s --xlsx"})
    void noFileIsReplacedByAFolderNorLooksLikeOne(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "notes");
        String force = command.startsWith("run") ? "" : " --force";
        for (Path target : List.of(file, file.resolve("lists"))) {
            CommandRun run = run(command.formatted(target) + force);

            assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.INPUT_INVALID.number());
            assertThat(run.err()).contains(file + " is a file, not a folder", "Choose another name");
        }
        assertThat(file).hasContent("notes");
    }

    @ParameterizedTest
    @CsvSource({
        "backup %s, made/x.backup",
        "export %s --zip, made/x.zip",
        "export %s --xlsx, made/x.xlsx",
        "person export --learner L1 --out %s, made/L1.txt",
        "export %s, made",
        "init %s, made",
        "run examples/erasmus-duaal --out %s, made/lists"
    })
    void whatIsWrittenIsForTheOwnerOnlyAndSoAreTheFoldersThatItTakes(String command, String target) throws IOException {
        CommandRun run = run(command.formatted(folder.resolve(target)));

        assertThat(run.exitCode()).as(run.err()).isZero();
        try (Stream<Path> made = Files.walk(folder.resolve("made"))) {
            for (Path path : made.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as("%s", path)
                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
                assertThat(path.getFileName().toString()).doesNotEndWith(".part");
            }
        }
    }

    @Test
    void aFolderThatIsWrittenOverByForceKeepsWhatElseIsInIt() throws IOException {
        Path target = Samples.small(folder.resolve("again"));
        Files.writeString(target.resolve("learners.csv"), "old");
        Files.writeString(target.resolve("mine.txt"), "mine");

        assertThat(run("export %s --force".formatted(target)).exitCode()).isZero();

        assertThat(target.resolve("learners.csv")).content().contains("birthDate");
        assertThat(target.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void aBackupGoesToStandardOutputAndComesBackFromIt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        CommandRun run = CommandRun.sending(bytes, "err", "backup", "-", "--db", db);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("rows of the store");
        Path file = folder.resolve("x.backup");
        Files.write(file, bytes.toByteArray());
        String restored = "jdbc:sqlite:" + folder.resolve("restored.db");
        assertThat(CommandRun.of("restore", file.toString(), "--db", restored).exitCode())
                .isZero();
    }

    @Test
    void aBackupIsNotWrittenToATerminalNorBesideADocument() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        CommandRun terminal = CommandRun.sending(bytes, "out err", "backup", "-", "--db", db);
        CommandRun json = CommandRun.sending(bytes, "", "backup", "-", "--json", "--db", db);

        assertThat(terminal.exitCode()).isEqualTo(ExitCode.USAGE.number());
        assertThat(terminal.err()).contains("mobility backup - > FILE");
        assertThat(json.exitCode()).isEqualTo(ExitCode.USAGE.number());
        assertThat(json.err()).contains("--json, -");
        assertThat(bytes.size()).isZero();
    }

    @Test
    void standardOutputThatTakesNothingMoreIsSaidSo() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int bite) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        CommandRun run = CommandRun.sending(full, "", "backup", "-", "--db", db);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.STORAGE_UNAVAILABLE.number());
        assertThat(run.err()).contains("- was not written", "no space left");
    }

    @ParameterizedTest
    @CsvSource({
        "backup %s, /proc/x.backup",
        "export %s, /proc/x",
        "export %s --zip, /proc/x/y.zip",
        "export %s --xlsx, /proc/x/y.xlsx",
        "person export --learner L1 --out %s, /proc/x/L1.txt",
        "init %s, /proc/x",
        "init %s --xlsx, /proc/x",
        "run examples/erasmus-duaal --out %s, /proc/x"
    })
    void aPlaceWhereNothingCanBeWrittenIsNamedInWords(String command, String target) {
        List<String> reasons =
                List.of("none can be made there", "er kan er daar geen gemaakt worden", "aucun ne peut y être créé");
        List<String> languages = List.of("en", "nl", "fr");
        for (int i = 0; i < languages.size(); i++) {
            CommandRun run = run(command.formatted(target) + " --lang " + languages.get(i));

            assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.STORAGE_UNAVAILABLE.number());
            assertThat(run.err()).contains(target, reasons.get(i)).doesNotContain("Exception");
        }
    }

    private CommandRun run(String command) {
        return CommandRun.of((command + " --db " + db).split(" ", -1));
    }
}
