package org.duallearning.mobility.adapter.persistence.jdbc;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.duallearning.mobility.application.port.out.StorageProvider;

/** SQLite files in a folder in memory. */
final class SqliteCopies implements Copies, AutoCloseable {
    private final Path folder;
    private int made;

    SqliteCopies() throws IOException {
        folder = Postgres.newFolder();
    }

    @Override
    public String empty() {
        String url = urlOf(next());
        StorageProvider.openUrl(url).close();
        try {
            // Or nothing could be put back as it was.
            DatabaseSource.execute(url, "DROP TRIGGER audit_is_not_cut");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url;
    }

    @Override
    public String copyOf(String url) {
        try {
            return urlOf(Files.copy(fileOf(url), next()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void drop(String url) {
        try {
            Files.delete(fileOf(url));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path next() {
        return folder.resolve("mobility" + made++ + ".db");
    }

    private static String urlOf(Path file) {
        return "jdbc:sqlite:" + file;
    }

    private static Path fileOf(String url) {
        return SqliteFile.of(url).path();
    }

    @Override
    public void close() throws IOException {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
}
