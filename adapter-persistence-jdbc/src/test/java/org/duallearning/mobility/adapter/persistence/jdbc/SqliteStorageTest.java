package org.duallearning.mobility.adapter.persistence.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.storage.contract.StorageContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The contract on files that are copies of one empty database, which saves making the tables for every test. */
final class SqliteStorageTest implements StorageContract {
    private static Path empty;

    @TempDir
    Path folder;

    private int made;

    @BeforeAll
    static void makeTheTablesOnce(@TempDir Path folder) {
        empty = folder.resolve("empty.db");
        StorageProvider.openUrl("jdbc:sqlite:" + empty).close();
    }

    @Override
    public Storage newStorage() {
        made++;
        try {
            Files.copy(empty, newest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StorageProvider.openUrl("jdbc:sqlite:" + newest());
    }

    @Override
    public Optional<Storage> openBeside(Storage storage) {
        return Optional.of(StorageProvider.openUrl("jdbc:sqlite:" + newest()));
    }

    private Path newest() {
        return folder.resolve("mobility" + made + ".db");
    }
}
