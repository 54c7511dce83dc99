package org.duallearning.mobility.application.storage;

import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageAdmin;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.StorageSettings;

/** Opens a new, empty storage in memory for the URL {@code memory:}, which seals nothing. Thread-safe. */
public final class InMemoryStorageProvider implements StorageProvider {
    /** The URL. */
    public static final String URL = "memory:";

    @Override
    public boolean accepts(String url) {
        return url.equals(URL);
    }

    @Override
    public StorageAdmin administer(StorageSettings settings) {
        throw new IllegalArgumentException("A storage in memory is thrown away: there is nothing to look after.");
    }

    @Override
    public Storage open(StorageSettings settings) {
        return new InMemoryStorage();
    }
}
