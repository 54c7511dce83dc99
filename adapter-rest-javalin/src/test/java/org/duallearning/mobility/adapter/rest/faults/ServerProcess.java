package org.duallearning.mobility.adapter.rest.faults;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.rest.RestMain;
import org.duallearning.mobility.adapter.rest.journey.HttpCalls;

/** The server as it is shipped, in a process of its own, with a folder of its own for what a killed one leaves about. */
final class ServerProcess implements AutoCloseable {
    /** The account in whose name the server changes records. */
    static final String CALLER = "faults";

    private static final Pattern ADDRESS = Pattern.compile("listens on http://[^ ]*:(\\d+) ");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final Process process;
    private final Path folder;
    private final HttpCalls calls;
    private final Duration startTime;

    private ServerProcess(Process process, Path folder, long started) throws IOException {
        this.process = process;
        this.folder = folder;
        this.calls = new HttpCalls(port());
        HttpResponse<String> health = calls.get("/health");
        this.startTime = Duration.ofNanos(System.nanoTime() - started);
        if (health.statusCode() != OK) {
            throw failure("is not healthy: " + health.body());
        }
    }

    /**
     * Starts a server and waits until it answers.
     *
     * @param storageUrl where it keeps its records
     * @param parent where its folder is to be, for as long as it is not closed
     * @param under the command of a program that runs it, and watches; empty for none
     * @throws IllegalStateException if it does not start
     */
    static ServerProcess start(String storageUrl, Path parent, String... under) throws IOException {
        Path folder = Files.createTempDirectory(parent, "server");
        List<String> command = new ArrayList<>(List.of(under));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // it does not live long enough for better code to pay off
                "-Xmx96m",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                runtimeClassPath(),
                RestMain.class.getName(),
                "--port",
                "0",
                "--as",
                CALLER,
                "--db",
                storageUrl));
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(errors(folder).toFile())
                .start();
        try {
            return new ServerProcess(process, folder, started);
        } catch (IOException | RuntimeException failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    /** What the tests run on, without the tests. */
    private static String runtimeClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private int port() throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        Matcher address = ADDRESS.matcher(line == null ? "" : line);
        if (!address.find()) {
            throw failure("did not start");
        }
        return Integer.parseInt(address.group(1));
    }

    private IllegalStateException failure(String what) throws IOException {
        return new IllegalStateException(
                "The server %s. It said: %s".formatted(what, Files.readString(errors(folder))));
    }

    private static Path errors(Path folder) {
        return folder.resolve("errors.txt");
    }

    HttpCalls calls() {
        return calls;
    }

    /** How long it took from its start to its first answer. */
    Duration startTime() {
        return startTime;
    }

    /** Ends it with SIGKILL; gives the exit code. */
    int kill() throws InterruptedException {
        return process.destroyForcibly().waitFor();
    }

    /** Ends it with SIGTERM, and waits for it and for what it runs under; gives the exit code. */
    int stop() throws InterruptedException {
        List<ProcessHandle> watched = process.descendants().toList();
        (watched.isEmpty() ? Stream.of(process.toHandle()) : watched.stream()).forEach(ProcessHandle::destroy);
        if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The server does not stop.");
        }
        return process.exitValue();
    }

    /** Ends it if it runs still, and says what it had to say. */
    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        System.out.print(Files.readString(errors(folder)));
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
