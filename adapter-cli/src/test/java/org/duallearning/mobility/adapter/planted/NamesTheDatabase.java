package org.duallearning.mobility.adapter.planted;

import org.duallearning.mobility.adapter.persistence.jdbc.JdbcStorageProvider;
import org.duallearning.mobility.application.port.out.StorageSettings;

/** A command that goes round the storage port. */
final class NamesTheDatabase {
    private final JdbcStorageProvider provider = new JdbcStorageProvider();

    String open(String url) {
        return provider.open(StorageSettings.of(url)).toString();
    }
}
