package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is left of a file or folder that could not be written, and what is said of it. */
final class OutputTest {
    @TempDir
    private Path folder;

    @Test
    void aFileForWhichThereIsNoSpaceIsNamedWithAdviceAndNothingIsLeftOfIt() {
        Path target = folder.resolve("x.backup");

        Refusal refusal = failing(() -> output().file(target, out -> {
            out.write(new byte[100_000]);
            throw full();
        }));

        assertThat(refusal.exitCode()).isEqualTo(ExitCode.STORAGE_UNAVAILABLE);
        assertThat(refusal.words()).contains(target.toString(), "no space left", "Make room");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theFileThatWasThereStaysAsItWas() throws IOException {
        Path target = Files.writeString(folder.resolve("x.backup"), "old");

        failing(() -> output().file(target, out -> {
            throw full();
        }));

        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryContaining(target::equals);
    }

    @Test
    void aFolderForWhichThereIsNoSpaceIsTakenAwayAgainUnlessItWasThereBefore() throws IOException {
        Path before = Files.createDirectory(folder.resolve("before"));
        Files.writeString(before.resolve("a.csv"), "old");
        for (Path target : new Path[] {before, folder.resolve("new")}) {
            Refusal refusal = failing(() -> output().folder(target, into -> {
                Files.writeString(into.resolve("a.csv"), "half");
                throw new UncheckedIOException(full());
            }));

            assertThat(refusal.words()).contains(target.toString(), "no space left");
        }
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(before).isDirectoryContaining("glob:**/a.csv");
        assertThat(before.resolve("a.csv")).hasContent("old");
        try (var files = Files.list(before)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenInIsToldOfTheTargetAndNotOfADraft() {
        Path target = folder.resolve("x.zip");

        Refusal refusal = failing(() -> output().file(target, out -> {
            throw new AccessDeniedException(folder.resolve(".mobility123.part").toString());
        }));

        assertThat(refusal.exitCode()).isEqualTo(ExitCode.NOT_ALLOWED);
        assertThat(refusal.words()).contains(target.toString()).doesNotContain(".part");
    }

    @Test
    void anyOtherFailureIsToldAsTheSystemTellsIt() {
        Path target = folder.resolve("x.zip");

        Refusal refusal = failing(() -> output().file(target, out -> {
            throw new FileSystemException("draft.part", null, "Read-only file system");
        }));

        assertThat(refusal.exitCode()).isEqualTo(ExitCode.STORAGE_UNAVAILABLE);
        assertThat(refusal.words())
                .contains(target.toString(), "(Read-only file system)")
                .doesNotContain(".part");
    }

    private static IOException full() {
        return new IOException("No space left on device");
    }

    private static Refusal failing(Runnable writing) {
        return catchThrowableOfType(Refusal.class, writing::run);
    }

    private static Output output() {
        MobilityCommand options = new MobilityCommand();
        new CommandLine(options).parseArgs("--db", "memory:", "--lang", "en");
        return new Output(new Session(Surroundings.ofProcess(), options));
    }
}
