package org.duallearning.mobility.adapter.persistence.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.duallearning.mobility.application.port.out.StorageProvider;

/** One PostgreSQL server for all the tests of a run: started for the first that asks, stopped when the run is over. */
final class Postgres {
    /** In memory, where a database is copied ten times as fast as on a disk. */
    private static final Path MEMORY = Path.of("/dev/shm");

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final Queue<String> TO_DROP = new ConcurrentLinkedQueue<>();

    private Postgres() {}

    /** The URL of a new database without tables. */
    static String emptyDatabase() {
        return newDatabase("template0");
    }

    /** The URL of a new database without records. */
    static String databaseWithTables() {
        return newDatabase(WithTables.TEMPLATE);
    }

    /** The URL of a new database that holds the same as another, to which nobody is connected. */
    static String copyOf(String url) {
        return newDatabase(nameOf(url));
    }

    /** Drops a database that was made here. */
    static void drop(String url) {
        String name = nameOf(url);
        execute("DROP DATABASE %s WITH (FORCE)".formatted(name));
        TO_DROP.remove(name);
    }

    /** Drops the databases that were made up to now. */
    static void dropDatabases() {
        for (String name = TO_DROP.poll(); name != null; name = TO_DROP.poll()) {
            execute("DROP DATABASE %s WITH (FORCE)".formatted(name));
        }
    }

    /** Does something on the server. */
    static void execute(String sql) {
        try (Statement statement = Running.SESSION.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static int port() {
        return Running.SERVER.getPort();
    }

    /** The URL of the same database through another port. */
    static String through(int port, String url) {
        return url.replace(":" + port() + "/", ":" + port + "/");
    }

    /** A folder for the files of a server. */
    static Path newFolder() throws IOException {
        return Files.isWritable(MEMORY)
                ? Files.createTempDirectory(MEMORY, "mobility-test")
                : Files.createTempDirectory("mobility-test");
    }

    private static String newDatabase(String template) {
        String name = "d" + MADE.incrementAndGet();
        execute("CREATE DATABASE %s TEMPLATE %s STRATEGY file_copy".formatted(name, template));
        TO_DROP.add(name);
        return urlOf(name);
    }

    private static String nameOf(String url) {
        return Database.of(url).toString().replaceAll(".*/", "");
    }

    private static String urlOf(String database) {
        return "jdbc:postgresql://localhost:%d/%s?user=postgres".formatted(port(), database);
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();
        static final Connection SESSION = connect();

        private static EmbeddedPostgres start() {
            try {
                // By itself the library starts servers that lose what was committed.
                return EmbeddedPostgres.builder()
                        .setDataDirectory(newFolder())
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Connection connect() {
            try {
                return DatabaseSource.connect(urlOf("postgres"));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** To be copied, which is faster than to make the tables again for every test. */
    private static final class WithTables {
        static final String TEMPLATE = make();

        private static String make() {
            String url = newDatabase("template0");
            StorageProvider.openUrl(url).close();
            String name = "d" + MADE.get();
            TO_DROP.remove(name);
            return name;
        }
    }
}
