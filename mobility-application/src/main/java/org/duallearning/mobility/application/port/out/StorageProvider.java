package org.duallearning.mobility.application.port.out;

import java.util.List;
import java.util.ServiceLoader;

/** Opens storages of one kind. Found by {@link ServiceLoader}, so that no adapter names another. Thread-safe. */
public interface StorageProvider {
    /** Whether the URL is one of this provider's. */
    boolean accepts(String url);

    /**
     * Opens the storage and brings its schema up to date.
     *
     * @throws StorageException if it cannot be reached, is not as durable as required, its schema is newer than this
     *     program, or the keys do not open what is sealed in it
     */
    Storage open(StorageSettings settings);

    /**
     * Looks after the storage. Its schema is left as it is.
     *
     * @throws IllegalArgumentException if there is nothing to look after
     * @throws StorageException if it cannot be reached
     */
    StorageAdmin administer(StorageSettings settings);

    /**
     * The files that the storage is kept in, whether they are there or not; the first is there as soon as the storage is. Empty
     * if it is not kept in files of this machine.
     *
     * @throws IllegalArgumentException if the URL names no storage
     */
    default List<String> files(String url) {
        return List.of();
    }

    /**
     * Opens the storage that a URL names, with whichever provider accepts it.
     *
     * @throws IllegalArgumentException if no provider does
     * @throws StorageException if it cannot be opened
     */
    static Storage openUrl(String url) {
        return openNamed(StorageSettings.of(url));
    }

    /** The same, with other settings than the usual ones. */
    static Storage openNamed(StorageSettings settings) {
        return named(settings.url()).open(settings);
    }

    /**
     * Looks after the storage that a URL names, with whichever provider accepts it.
     *
     * @throws IllegalArgumentException if no provider does, or there is nothing to look after
     */
    static StorageAdmin administerUrl(String url) {
        return administerNamed(StorageSettings.of(url));
    }

    /** The same, with other settings than the usual ones. */
    static StorageAdmin administerNamed(StorageSettings settings) {
        return named(settings.url()).administer(settings);
    }

    /**
     * The files that the storage is kept in that a URL names, as in {@link #files}. Nothing is opened or made.
     *
     * @throws IllegalArgumentException if no provider accepts it
     */
    static List<String> filesOf(String url) {
        return named(url).files(url);
    }

    private static StorageProvider named(String url) {
        for (StorageProvider provider : ServiceLoader.load(StorageProvider.class)) {
            if (provider.accepts(url)) {
                return provider;
            }
        }
        throw new IllegalArgumentException(
                ("No storage is known for the URL '%s'. Use one such as jdbc:sqlite:/path/to/mobility.db"
                                + " or jdbc:postgresql://host/database.")
                        .formatted(withoutSecrets(url)));
    }

    /**
     * The part of a URL that may be shown: its address. Who asks, with which password and settings, is left out, also where a
     * mistyped sign begins them.
     */
    static String withoutSecrets(String url) {
        return ShownUrl.of(url);
    }
}
