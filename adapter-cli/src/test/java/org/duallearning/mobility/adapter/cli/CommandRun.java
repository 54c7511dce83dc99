package org.duallearning.mobility.adapter.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.StorageSettings;
import picocli.CommandLine;

/**
 * What came of one command, run within this process.
 *
 * @param exitCode how it ended
 * @param out what it answered
 * @param err what it said beside
 */
record CommandRun(int exitCode, String out, String err) {
    /** The day on which commands are given: in Brussels it has begun, in London it has not. */
    static final LocalDate TODAY = LocalDate.of(2018, 2, 1);

    /** The day on which dossiers come in: the answers of the example were given by then. */
    private static final LocalDate ANSWERED = LocalDate.of(2020, 2, 1);

    private static final Clock CLOCK = clock(TODAY);

    /** Runs a command on an English machine without any store of its own. */
    static CommandRun of(String... arguments) {
        return opening(Locale.ENGLISH, StorageProvider::openNamed, arguments);
    }

    /** Runs a command on a machine of some language, over storages of the test's own. */
    static CommandRun in(Locale language, Function<String, Storage> storages, String... arguments) {
        return opening(language, settings -> storages.apply(settings.url()), arguments);
    }

    /** The same, on another day. */
    static CommandRun on(LocalDate day, Locale language, Function<String, Storage> storages, String... arguments) {
        return opening(clock(day), language, settings -> storages.apply(settings.url()), arguments);
    }

    private static Clock clock(LocalDate day) {
        ZoneId brussels = ZoneId.of("Europe/Brussels");
        return Clock.fixed(day.atTime(0, 30).atZone(brussels).toInstant(), brussels);
    }

    /** Whoever brings a dossier in does so once its answers were given. */
    private static Clock ofCommand(Clock clock, String... arguments) {
        Clock answered = clock(ANSWERED);
        boolean bringsIn = List.of(arguments).contains("import")
                || Arrays.stream(arguments).anyMatch(CommandRun::isDossier);
        return bringsIn && clock.instant().isBefore(answered.instant()) ? answered : clock;
    }

    private static boolean isDossier(String argument) {
        return argument.endsWith(".zip")
                || argument.endsWith(".xlsx")
                || Files.exists(Path.of(argument, "project.csv"));
    }

    /** The same, over storages that may know how they should be opened. */
    static CommandRun opening(Locale language, Function<StorageSettings, Storage> storages, String... arguments) {
        return opening(CLOCK, language, storages, arguments);
    }

    private static CommandRun opening(
            Clock clock, Locale language, Function<StorageSettings, Storage> storages, String... arguments) {
        return in(
                new Surroundings(
                        Map.of("MOBILITY_DB", "memory:"),
                        language,
                        "tester",
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        storages,
                        StorageProvider::administerNamed,
                        ofCommand(clock, arguments),
                        System::nanoTime),
                arguments);
    }

    /**
     * Runs a command on an English machine where a second passes whenever somebody looks at the clock.
     *
     * @param terminals which streams are terminals: {@code out}, {@code err}, both or neither
     */
    static CommandRun slowly(String terminals, String... arguments) {
        AtomicLong seconds = new AtomicLong();
        return in(
                new Surroundings(
                        Map.of("MOBILITY_DB", "memory:", "MOBILITY_TERMINALS", terminals),
                        Locale.ENGLISH,
                        "tester",
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        StorageProvider::openNamed,
                        StorageProvider::administerNamed,
                        ofCommand(CLOCK, arguments),
                        () -> TimeUnit.SECONDS.toNanos(seconds.getAndIncrement())),
                arguments);
    }

    /**
     * Runs a command on an English machine.
     *
     * @param terminals which streams are terminals: {@code out}, {@code err}, both or neither
     * @param bytes where bytes go that are the answer themselves
     */
    static CommandRun sending(OutputStream bytes, String terminals, String... arguments) {
        return in(
                new Surroundings(
                        Map.of("MOBILITY_DB", "memory:", "MOBILITY_TERMINALS", terminals),
                        Locale.ENGLISH,
                        "tester",
                        InputStream.nullInputStream(),
                        bytes,
                        StorageProvider::openNamed,
                        StorageProvider::administerNamed,
                        ofCommand(CLOCK, arguments),
                        System::nanoTime),
                arguments);
    }

    private static CommandRun in(Surroundings surroundings, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine mobility = Commands.in(surroundings, arguments)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int exitCode = mobility.execute(arguments);
        mobility.getOut().flush();
        mobility.getErr().flush();
        return new CommandRun(exitCode, out.toString(), err.toString());
    }
}
