package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duallearning.mobility.adapter.rest.journey.HttpCalls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is run: a process of its own. */
final class RestMainTest {
    private static final Pattern ADDRESS = Pattern.compile("listens on http://[^ ]*:(\\d+) ");

    @TempDir
    private Path folder;

    @Test
    void itPrintsItsAddressServesAndStopsWhenTold() throws IOException, InterruptedException {
        Path database = folder.resolve("new/mobility.db");
        Process server = start("--port", "0", "--db", "jdbc:sqlite:" + database);
        try {
            BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
            Matcher address = ADDRESS.matcher(out.readLine());
            assertThat(address.find()).isTrue();
            HttpCalls calls = new HttpCalls(Integer.parseInt(address.group(1)));
            assertThat(calls.get("/projects").body()).isEqualToIgnoringWhitespace("[]");
            server.toHandle().destroy();
            assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(database).exists();
            assertThat(error(server)).isEmpty();
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void itWarnsLoudlyWhenOthersCanReachIt() throws IOException {
        Process server = start("--port", "0", "--host", "0.0.0.0", "--db", "memory:");
        try (BufferedReader err = server.errorReader(StandardCharsets.UTF_8)) {
            assertThat(err.readLine()).startsWith("WARNING: there is no authentication.");
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void whatIsWrongIsSaidWithTheExitCodesOfTheCommandLine() throws IOException, InterruptedException {
        assertThat(ended(2, "--prot", "80")).contains("'--prot' is not an option", "Usage:");
        assertThat(ended(2, "--db", "oracle:")).contains("'oracle:'");
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(ended(8, "--port", "0", "--db", "jdbc:sqlite:" + file.resolve("under.db")))
                .isNotBlank();
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(ended(1, "--host", "0.0.0.0", "--port", port, "--db", "memory:"))
                    .contains("could not start")
                    .doesNotContain("\tat ");
        }
    }

    private static String ended(int code, String... arguments) throws IOException, InterruptedException {
        Process server = start(arguments);
        try {
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
            String error = error(server);
            assertThat(server.exitValue()).as(error).isEqualTo(code);
            return error;
        } finally {
            server.destroyForcibly();
        }
    }

    private static String error(Process server) throws IOException {
        return new String(server.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                RestMain.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}
