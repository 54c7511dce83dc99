package org.duallearning.mobility.adapter.rest;

import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.message.MessageConstraints;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.matching.PlacementPolicy;

/** Runs the server until it is told to stop. Exit codes are those of the command line. */
public final class RestMain {
    private static final int UNEXPECTED = 1;
    private static final int USAGE = 2;
    private static final int STORAGE_UNAVAILABLE = 8;
    private static final int SCHEMA_MISMATCH = 9;
    private static final int KEY_MISSING = 10;
    private static final int STORAGE_DAMAGED = 11;

    private RestMain() {}

    /**
     * Starts the server and prints where it listens.
     *
     * @param arguments options; {@code --help} prints them
     */
    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        if (given.contains("--help")) {
            System.out.print(ServerOptions.USAGE);
            return;
        }
        int code = run(given);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(List<String> arguments) {
        try {
            serve(ServerOptions.parse(arguments, System.getenv(), Path.of(System.getProperty("user.home"))));
            return 0;
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.print(ServerOptions.USAGE);
            return USAGE;
        } catch (StorageException failed) {
            System.err.println(failed.getMessage());
            return switch (failed.reason()) {
                case UNAVAILABLE, BUSY, OUTCOME_UNKNOWN -> STORAGE_UNAVAILABLE;
                case SCHEMA_MISMATCH -> SCHEMA_MISMATCH;
                case KEY_MISSING -> KEY_MISSING;
                case DAMAGED -> STORAGE_DAMAGED;
            };
        } catch (RuntimeException failed) {
            System.err.println("The server could not start: " + failed.getMessage());
            return UNEXPECTED;
        }
    }

    private static void serve(ServerOptions options) {
        if (options.storage().durability() == Durability.BEST_EFFORT) {
            System.err.println(
                    "WARNING: with --unsafe, what was saved can be lost when the machine of the storage fails.");
        }
        Storage storage = StorageProvider.openNamed(options.storage());
        ValidatorFactory validators = MessageConstraints.validators();
        RestApi api;
        try {
            MobilityApplication application =
                    MobilityApplication.over(storage, PlacementPolicy.standard(), validators.getValidator());
            api = RestApi.start(
                    application, options.caller(), Clock.tickMillis(ZoneOffset.UTC), options.host(), options.port());
        } catch (RuntimeException failed) {
            validators.close();
            storage.close();
            throw failed;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            api.close();
            validators.close();
            storage.close();
        }));
        announce(options, api.port());
    }

    private static void announce(ServerOptions options, int port) {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        System.out.printf(
                "Mobility listens on http://%s:%d and keeps its records in %s%n",
                host, port, StorageProvider.withoutSecrets(options.storage().url()));
        if (!RequestGuard.isLoopback(options.host())) {
            System.err.println(
                    "WARNING: there is no authentication. Everyone who reaches this address can read and change"
                            + " the records of minors. Put a proxy that authenticates in front, or leave out --host.");
        }
    }
}
