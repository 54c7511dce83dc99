package org.duallearning.mobility.adapter.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageAdmin;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.StorageSettings;

/**
 * The world around a command.
 *
 * @param environment the variables of the environment
 * @param language the language of the system
 * @param account the account of this machine under which the command is given
 * @param input what is piped in
 * @param output where bytes go that are the answer themselves
 * @param storages opens the storage that is named, if it is as durable as asked; whoever opens it closes it
 * @param administration looks after the storage that is named
 * @param clock what day it is
 * @param nanoTime the time that passes, in nanoseconds
 */
record Surroundings(
        Map<String, String> environment,
        Locale language,
        String account,
        InputStream input,
        OutputStream output,
        Function<StorageSettings, Storage> storages,
        Function<StorageSettings, StorageAdmin> administration,
        Clock clock,
        LongSupplier nanoTime) {

    /** What the launcher says are terminals: any of {@code in}, {@code out} and {@code err}. */
    private static final String TERMINALS = "MOBILITY_TERMINALS";

    /** Copies the map. */
    Surroundings {
        environment = Map.copyOf(environment);
    }

    /** The world around this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                System.getenv(),
                Locale.getDefault(),
                System.getProperty("user.name"),
                System.in,
                new FileOutputStream(FileDescriptor.out),
                StorageProvider::openNamed,
                StorageProvider::administerNamed,
                Clock.tickMillis(Request.BELGIUM),
                System::nanoTime);
    }

    /** Whether standard input ({@code in}), output ({@code out}) or error ({@code err}) is a terminal; it is not where nobody says so. */
    boolean isTerminal(String stream) {
        return environment.getOrDefault(TERMINALS, "").contains(stream);
    }
}
