package org.duallearning.mobility.adapter.rest.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a killed process leaves to the operating system may still be lost with the machine: that it is forced to the disk is
 * counted, where {@code strace} is there to count. {@code -Dfaults.imports} says of how many imports.
 */
@Tag("faults")
final class ForcedToDiskTest {
    private static final Dossiers DOSSIERS = new Dossiers(new ProjectReference("faults"));

    /** A line of the summary: share of time, seconds, microseconds a call, calls, errors if there are any, and the name. */
    private static final Pattern CALLS = Pattern.compile("\\s*\\S+\\s+\\S+\\s+\\S+\\s+(\\d+)\\s.*(fsync|fdatasync)");

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedImportIsForcedToTheDisk() throws IOException, InterruptedException {
        assumeTrue(hasStrace(), "strace is not installed");
        int imports = Integer.getInteger("faults.imports", 200);
        long without = callsOf(0);
        long with = callsOf(imports);
        double each = (double) (with - without) / imports;
        System.out.printf(
                "fsync and fdatasync: %d to start and stop, %d with %d imports: %.2f for each%n",
                without, with, imports, each);
        assertThat(each).isGreaterThanOrEqualTo(1);
    }

    /** How often a server that is sent some imports, one after the other, forces something to the disk in its life. */
    private long callsOf(int imports) throws IOException, InterruptedException {
        Path counts = folder.resolve(imports + ".txt");
        String url = "jdbc:sqlite:" + folder.resolve(imports + ".db");
        try (ServerProcess server = ServerProcess.start(
                url, folder, "strace", "-f", "-c", "-e", "trace=fsync,fdatasync", "-o", counts.toString())) {
            WriteLog log = new WriteLog(imports);
            new Client(server.calls(), log, imports(imports).iterator()).run();
            assertThat(log.writes()).hasSize(imports).allMatch(LoggedWrite::isAcknowledged);
            server.stop();
        }
        try (Stream<String> lines = Files.lines(counts)) {
            return lines.map(CALLS::matcher)
                    .filter(Matcher::matches)
                    .mapToLong(line -> Long.parseLong(line.group(1)))
                    .sum();
        }
    }

    private static Stream<Write> imports(int count) {
        return Stream.iterate(1, number -> number + 1).limit(count).map(number -> {
            String mark = "import-" + number;
            return DOSSIERS.bringsIn(mark, Map.of("learners.csv", "learner,phone\nL,%s\n".formatted(mark)));
        });
    }

    private static boolean hasStrace() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "strace")));
    }
}
