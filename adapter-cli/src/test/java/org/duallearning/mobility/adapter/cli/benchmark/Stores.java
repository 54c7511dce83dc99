package org.duallearning.mobility.adapter.cli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duallearning.mobility.application.port.out.StorageProvider;

/**
 * Stores to measure with, made anew each time: files in a folder, or databases on the PostgreSQL server that a URL names.
 *
 * @param place {@code jdbc:sqlite:} and a folder, or the URL of a database on a server on which others may be made
 */
record Stores(String place) {
    private static final String SQLITE = "jdbc:sqlite:";

    /** The URL of a store with its tables and no records. */
    String fresh(String name) throws IOException, SQLException {
        drop(name);
        if (!isSqlite()) {
            execute("CREATE DATABASE %s TEMPLATE template0 ENCODING 'UTF8'".formatted(name));
        }
        StorageProvider.openUrl(url(name)).close();
        return url(name);
    }

    void drop(String name) throws IOException, SQLException {
        if (isSqlite()) {
            for (String end : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(Path.of(url(name).substring(SQLITE.length()) + end));
            }
        } else {
            execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
        }
    }

    private String url(String name) {
        return isSqlite() ? place + "/" + name + ".db" : place.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
    }

    private boolean isSqlite() {
        return place.startsWith(SQLITE);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(place);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Connects as the product does: with the same durability, and on a server with the same rewriting of batches. */
    static Connection connect(String url) throws SQLException {
        Properties settings = new Properties();
        if (url.startsWith(SQLITE)) {
            settings.setProperty("journal_mode", "WAL");
            settings.setProperty("synchronous", "FULL");
            settings.setProperty("foreign_keys", "true");
        } else {
            settings.setProperty("reWriteBatchedInserts", "true");
        }
        return DriverManager.getConnection(url, settings);
    }
}
