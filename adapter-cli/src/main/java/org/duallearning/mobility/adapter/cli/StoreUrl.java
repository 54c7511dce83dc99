package org.duallearning.mobility.adapter.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the records of a user are kept. */
final class StoreUrl {
    private static final String FILE = "jdbc:sqlite:";

    private StoreUrl() {}

    /** The storage named by the option, else by {@code MOBILITY_DB}, else a file in the user's data folder. */
    static String of(@Nullable String option, Map<String, String> environment) {
        if (option != null) {
            return option;
        }
        String named = environment.getOrDefault("MOBILITY_DB", "");
        return named.isBlank() ? FILE + dataFolder(environment).resolve("mobility.db") : named;
    }

    private static Path dataFolder(Map<String, String> environment) {
        String data = environment.getOrDefault("XDG_DATA_HOME", environment.getOrDefault("LOCALAPPDATA", ""));
        if (!data.isBlank() && Path.of(data).isAbsolute()) {
            return Path.of(data, "mobility");
        }
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        return Path.of(home, ".local", "share", "mobility");
    }
}
