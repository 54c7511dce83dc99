package org.duallearning.mobility.adapter.persistence.jdbc;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** A PostgreSQL server of a test's own, to be stopped, paused and started again on the same port with the same files. */
final class OwnPostgres implements AutoCloseable {
    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    private OwnPostgres(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts a server that loses nothing, but for what the settings say. */
    static OwnPostgres start(Map<String, String> settings) throws IOException {
        OwnPostgres started = new OwnPostgres(Postgres.newFolder(), freePort());
        started.startAgain(settings);
        return started;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** Starts it again after it was stopped. */
    void startAgain(Map<String, String> settings) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
        settings.forEach(builder::setServerConfig);
        server = builder.start();
    }

    /** Stops it as a crash would: sessions are not told, and nothing is written any more. */
    void stop() throws IOException, InterruptedException {
        ProcessHandle main = main();
        signal("QUIT", List.of(main));
        try {
            main.onExit().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        server.close();
    }

    /** Lets all its processes stand still; connections stay open, and new ones are taken by the system and not answered. */
    void pause() throws IOException, InterruptedException {
        ProcessHandle main = main();
        signal("STOP", List.of(main));
        signal("STOP", main.descendants().toList());
    }

    /** Lets them go on. */
    void goOn() throws IOException, InterruptedException {
        ProcessHandle main = main();
        signal("CONT", main.descendants().toList());
        signal("CONT", List.of(main));
    }

    int port() {
        return port;
    }

    /** The URL of the database that every server has, through any port of this machine. */
    static String urlAt(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    String url() {
        return urlAt(port);
    }

    private ProcessHandle main() throws IOException {
        String number = Files.readAllLines(folder.resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(number.trim())).orElseThrow();
    }

    private static void signal(String name, List<ProcessHandle> processes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        if (!processes.isEmpty() && new ProcessBuilder(command).start().waitFor() != 0) {
            throw new IOException("The processes of the server could not be told: " + command);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
}
