package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.duallearning.mobility.application.port.out.Storage;

/** A store that holds the example, and commands that are given over it. */
final class ExampleStore {
    static final String PROJECT = "erasmus-duaal-2018";

    private final KeptStorage storage = new KeptStorage();

    private LocalDate today = CommandRun.TODAY;

    ExampleStore() {
        this(Samples.EXAMPLE);
    }

    private ExampleStore(String dossier) {
        CommandRun run = run("import", dossier);
        if (run.exitCode() != ExitCode.DONE.number()) {
            throw new IllegalStateException(run.err());
        }
    }

    /** The example as it was before anybody left, with the first round of 2018-spring confirmed. */
    static ExampleStore beforeDeparture(Path folder) throws IOException {
        Path stays = Samples.example(folder).resolve("stays.csv");
        Files.writeString(stays, Files.readAllLines(stays).get(0) + "\n");
        ExampleStore store = new ExampleStore(folder.toString());
        store.answer("match", "propose", "--edition", "2018-spring");
        store.answer("match", "confirm", "--edition", "2018-spring", "--round", "1");
        return store;
    }

    /** Gives all further commands on another day. */
    ExampleStore on(LocalDate day) {
        today = day;
        return this;
    }

    Storage storage() {
        return storage;
    }

    /** Gives L042 enough hours at the workplace, by importing the example once more from a folder. */
    void giveL042EnoughHours(Path folder) throws IOException {
        Path example = Samples.example(folder.resolve("changed"));
        Samples.edit(
                example.resolve("agreements.csv"),
                "L042,OAO,2017-09-04,2017-09-04,2018-06-30,16,",
                "L042,OAO,2017-09-04,2017-09-04,2018-06-30,20,");
        answer("import", example.toString());
    }

    /** Gives a command in English. */
    CommandRun run(String... command) {
        return run(Locale.ENGLISH, command);
    }

    CommandRun run(Locale language, String... command) {
        return CommandRun.on(today, language, url -> storage, command);
    }

    /** What a command answers that ends well. */
    String answer(Locale language, String... command) {
        CommandRun run = run(language, command);
        if (run.exitCode() != ExitCode.DONE.number()) {
            throw new IllegalStateException(String.join(" ", command) + ": " + run.err());
        }
        return run.out();
    }

    /** What a command answers in English that ends well. */
    String answer(String... command) {
        return answer(Locale.ENGLISH, command);
    }
}
