package org.duallearning.mobility.application.port.out;

import org.jspecify.annotations.Nullable;

/**
 * Which storage is meant, and how it is to be opened.
 *
 * @param url names it
 * @param durability how sure it must be that what was committed is kept
 * @param keys the file with the keys that its special values are sealed with, which stands outside it; null for the file
 *     that is the provider's custom
 */
public record StorageSettings(
        String url, Durability durability, @Nullable String keys) {
    /** The storage that a URL names, as it is opened when nobody asks for anything else. */
    public static StorageSettings of(String url) {
        return new StorageSettings(url, Durability.REQUIRED, null);
    }

    /** The same with other keys. */
    public StorageSettings withKeys(@Nullable String file) {
        return new StorageSettings(url, durability, file);
    }
}
