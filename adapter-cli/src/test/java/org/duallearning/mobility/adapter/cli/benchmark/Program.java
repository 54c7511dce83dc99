package org.duallearning.mobility.adapter.cli.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that was run to its end.
 *
 * @param lines what it printed
 * @param seconds how long it took from its start to its end
 */
record Program(List<String> lines, double seconds) {
    /** Runs a class of this benchmark in a Java process of its own. */
    static Program java(String heap, Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                // One that is measured has few processors and little memory: this collector takes the least of both.
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(Arrays.asList(arguments));
        return run(command, Map.of(), Redirect.INHERIT, 0);
    }

    /**
     * Runs the command {@code mobility}.
     *
     * @param exitCode how it has to end
     */
    static Program mobility(String heap, int exitCode, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("mobility")));
        command.addAll(Arrays.asList(arguments));
        return run(command, Map.of("JDK_JAVA_OPTIONS", "-Xmx" + heap), Redirect.DISCARD, exitCode);
    }

    private static Program run(List<String> command, Map<String, String> environment, Redirect errors, int exitCode)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        int ended = process.waitFor();
        double seconds = seconds(System.nanoTime() - start);
        if (ended != exitCode) {
            throw new IOException("%s ended with exit code %d".formatted(command, ended));
        }
        return new Program(lines, seconds);
    }

    static double seconds(long nanoseconds) {
        return nanoseconds / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
