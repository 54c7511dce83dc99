package org.duallearning.mobility.adapter.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duallearning.mobility.application.journey.JourneyDriver;
import org.duallearning.mobility.application.port.out.Storage;

/** Calls the command line, one command for each step, over the storage that a URL names. */
final class CliDriver implements JourneyDriver {
    private final String storageUrl;
    private final Function<String, Storage> storages;

    CliDriver(String storageUrl, Function<String, Storage> storages) {
        this.storageUrl = storageUrl;
        this.storages = storages;
    }

    @Override
    public String importDossier(Path dossier) {
        return answer("import", dossier.toString());
    }

    @Override
    public String assess(String project) {
        return answer("eligibility", "check", "--project", project);
    }

    @Override
    public String propose(String project, String edition) {
        return answer("match", "propose", "--project", project, "--edition", edition, "--on", DAY.toString());
    }

    @Override
    public String confirm(String project, String edition, int round) {
        return answer(
                "match",
                "confirm",
                "--project",
                project,
                "--edition",
                edition,
                "--round",
                "" + round,
                "--on",
                "" + DAY);
    }

    @Override
    public String round(String project, String edition, int round) {
        return answer("match", "show", "--project", project, "--edition", edition, "--round", "" + round);
    }

    @Override
    public String summary(String project) {
        return answer("summary", "--project", project);
    }

    @Override
    public String person(String project, String learner) {
        return answer("person", "export", "--project", project, "--learner", learner);
    }

    @Override
    public String awaitedAnswers(String project) {
        return answer("outcome", "status", "--project", project, "--on", REPORT_DAY.toString());
    }

    @Override
    public String indicators(String project) {
        return answer("indicator", "list", "--project", project);
    }

    @Override
    public String indicator(String project, String indicator) {
        return answer("indicator", "show", indicator, "--project", project);
    }

    @Override
    public String publish(String project, String audience) {
        return answer(
                REPORT_DAY,
                "report",
                "publish",
                "--project",
                project,
                "--audience",
                audience,
                "--on",
                REPORT_DAY.toString());
    }

    @Override
    public String reports(String project) {
        return answer("report", "list", "--project", project);
    }

    @Override
    public String report(String project, int number) {
        return answer("report", "show", "" + number, "--project", project);
    }

    @Override
    public String replay(String project, int number) {
        return answer("report", "replay", "" + number, "--project", project);
    }

    private String answer(String... command) {
        return answer(CommandRun.TODAY, command);
    }

    private String answer(LocalDate today, String... command) {
        String[] arguments = Stream.concat(Stream.of(command), Stream.of("--json", "--db", storageUrl))
                .toArray(String[]::new);
        CommandRun run = CommandRun.on(today, Locale.FRENCH, storages, arguments);
        if (run.exitCode() != ExitCode.DONE.number()) {
            throw new IllegalStateException(String.join(" ", command) + ": " + run.err());
        }
        return run.out();
    }

    @Override
    public void close() {
        // every command opens and closes the storage itself
    }
}
