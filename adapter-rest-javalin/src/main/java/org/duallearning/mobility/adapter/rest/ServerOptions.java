package org.duallearning.mobility.adapter.rest;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.Role;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.StorageSettings;
import org.jspecify.annotations.Nullable;

/**
 * What the server is started with. Immutable and thread-safe.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 for any that is free
 * @param storage the storage, and how it is opened
 * @param caller in whose name records are changed
 */
record ServerOptions(String host, int port, StorageSettings storage, Caller caller) {
    /** How to call the program. */
    static final String USAGE = """
            Usage: mobility-server [--port PORT] [--host HOST] [--db URL] [--keys FILE] [--unsafe] [--as ID]
              --port  the port to listen on; 0 for any that is free (8080)
              --host  the address to listen on; anything but this machine's own is open to all who reach it (127.0.0.1)
              --db    the storage, such as jdbc:sqlite:/path/to/mobility.db, jdbc:postgresql://host/mobility?user=name,
                      or memory: to try things out ($MOBILITY_DB, else a file in your data folder)
              --keys  the file with the keys that special fields are sealed with; keep a copy of it, apart from the backups
                      ($MOBILITY_KEYS, else mobility/mobility.keys in your folder of settings)
              --unsafe  use the storage even if it is set up so that a crash can lose what was saved
              --as    the account in whose name changes are entered in the audit trail ($MOBILITY_AS, else your account)
            """;

    private static final int GREATEST_PORT = 65_535;

    /**
     * Reads the command line.
     *
     * @param environment the variables of the environment
     * @param home the user's own folder
     * @throws IllegalArgumentException if an option is not known, lacks its value or has a wrong one
     */
    static ServerOptions parse(List<String> arguments, Map<String, String> environment, Path home) {
        ServerOptions options = new ServerOptions(
                "127.0.0.1",
                8080,
                StorageSettings.of(defaultDb(environment, home)).withKeys(defaultKeys(environment)),
                caller(defaultCaller(environment)));
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (option.equals("--unsafe")) {
                options = options.opening(
                        new StorageSettings(options.storage.url(), Durability.BEST_EFFORT, options.storage.keys()));
            } else if (rest.hasNext()) {
                options = options.with(option, rest.next());
            } else {
                throw new IllegalArgumentException("'%s' is not an option, or lacks its value.".formatted(option));
            }
        }
        return options;
    }

    private ServerOptions with(String option, String value) {
        return switch (option) {
            case "--host" -> new ServerOptions(value, port, storage, caller);
            case "--port" -> new ServerOptions(host, portOf(value), storage, caller);
            case "--db" -> opening(new StorageSettings(value, storage.durability(), storage.keys()));
            case "--keys" -> opening(storage.withKeys(value));
            case "--as" -> new ServerOptions(host, port, storage, caller(value));
            default -> throw new IllegalArgumentException("'%s' is not an option.".formatted(option));
        };
    }

    private ServerOptions opening(StorageSettings other) {
        return new ServerOptions(host, port, other, caller);
    }

    private static int portOf(String value) {
        int port;
        try {
            port = Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            port = -1;
        }
        if (port < 0 || port > GREATEST_PORT) {
            throw new IllegalArgumentException(
                    "'%s' is not a port. Give a number from 0 to %d.".formatted(value, GREATEST_PORT));
        }
        return port;
    }

    private static String defaultDb(Map<String, String> environment, Path home) {
        String db = environment.getOrDefault("MOBILITY_DB", "");
        if (!db.isBlank()) {
            return db;
        }
        String dataHome = environment.getOrDefault("XDG_DATA_HOME", "");
        Path data = dataHome.isBlank() ? home.resolve(".local").resolve("share") : Path.of(dataHome);
        return "jdbc:sqlite:" + data.resolve("mobility").resolve("mobility.db");
    }

    private static @Nullable String defaultKeys(Map<String, String> environment) {
        String file = environment.getOrDefault("MOBILITY_KEYS", "");
        return file.isBlank() ? null : file;
    }

    private static Caller caller(String id) {
        return new Caller(id, Role.API_CLIENT, null);
    }

    private static String defaultCaller(Map<String, String> environment) {
        String id = environment.getOrDefault("MOBILITY_AS", "");
        return id.isBlank() ? System.getProperty("user.name") : id;
    }
}
