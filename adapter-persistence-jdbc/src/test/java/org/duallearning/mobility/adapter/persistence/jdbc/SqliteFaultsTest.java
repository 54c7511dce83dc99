package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full. */
@Tag("faults")
@Timeout(120)
final class SqliteFaultsTest {
    /** In a mount namespace of its own, so that nobody else sees the disk and it goes with the program. Takes root. */
    private static final List<String> ON_A_SMALL_DISK =
            List.of("unshare", "-m", "sh", "-c", "mount -t tmpfs -o size=2m tmpfs \"$0\" && exec \"$@\" \"$0\"");

    @Test
    void aFullDiskRefusesWritesAndLosesAndTearsNothing(@TempDir Path folder) throws Exception {
        ProcessBuilder program = new ProcessBuilder(new ArrayList<>(ON_A_SMALL_DISK)).redirectErrorStream(true);
        program.command()
                .addAll(List.of(
                        folder.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDisk.class.getName()));
        Process running = program.start();
        String output = new String(running.getInputStream().readAllBytes(), UTF_8);
        System.out.println(output);
        assertThat(running.waitFor()).as(output).isZero();
        assertThat(folder).isEmptyDirectory();
    }
}
