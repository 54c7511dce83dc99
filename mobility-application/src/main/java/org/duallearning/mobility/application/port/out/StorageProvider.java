package org.duallearning.mobility.application.port.out;

import java.util.ServiceLoader;

/** Opens storages of one kind. Found by {@link ServiceLoader}, so that no adapter names another. Thread-safe. */
public interface StorageProvider {
    /** Whether the URL is one of this provider's. */
    boolean accepts(String url);

    /**
     * Opens the storage and brings its schema up to date.
     *
     * @throws StorageException if it cannot be reached, or its schema is newer than this program
     */
    Storage open(String url);

    /**
     * Opens the storage that a URL names, with whichever provider accepts it.
     *
     * @throws IllegalArgumentException if no provider does
     * @throws StorageException if it cannot be opened
     */
    static Storage openUrl(String url) {
        for (StorageProvider provider : ServiceLoader.load(StorageProvider.class)) {
            if (provider.accepts(url)) {
                return provider.open(url);
            }
        }
        throw new IllegalArgumentException(
                "No storage is known for the URL '%s'. Use one such as jdbc:sqlite:/path/to/mobility.db."
                        .formatted(url));
    }
}
