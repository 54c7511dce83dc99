package org.duallearning.mobility.adapter.persistence.jdbc;

import java.nio.file.Path;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.storage.contract.StorageContract;
import org.junit.jupiter.api.io.TempDir;

final class SqliteStorageTest implements StorageContract {
    @TempDir
    Path folder;

    private int made;

    @Override
    public Storage newStorage() {
        made++;
        return StorageProvider.openUrl("jdbc:sqlite:" + folder.resolve("mobility" + made + ".db"));
    }
}
