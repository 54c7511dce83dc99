package org.duallearning.mobility.adapter.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.port.in.RunRetention.Options;
import org.duallearning.mobility.application.port.in.RunRetention.Outcome;
import org.duallearning.mobility.application.view.RetentionView;
import org.duallearning.mobility.application.view.RetentionView.LearnerView;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.RetentionSchedule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Erases what need not be kept any more. */
@Command(name = "run")
final class RunRetentionCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StoreProject project = new StoreProject();

    @Mixin
    private final Day day = new Day();

    @Mixin
    private final Schedules schedules = new Schedules();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--proposals")
    private boolean proposals;

    RunRetentionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RetentionSchedule schedule = schedules.read(session);
        LocalDate on = day.orToday(session);
        if (!dryRun && on.isAfter(session.today())) {
            throw new Refusal(ExitCode.USAGE, session.words().say("retention.future", on));
        }
        RetentionView view = session.inStore(schedule, application -> run(application, on));
        session.answer(view, this::page);
        return ExitCode.DONE.number();
    }

    private RetentionView run(MobilityApplication application, LocalDate on) {
        Words words = session.words();
        ProjectReference reference = project.in(application, words);
        Outcome outcome =
                application.runRetention().run(session.request(), reference, on, new Options(dryRun, proposals));
        if (outcome instanceof Outcome.Done done) {
            return done.retention();
        }
        if (outcome instanceof Outcome.NotConfirmed proposed) {
            throw new Refusal(
                    ExitCode.NOT_ALLOWED, words.say("retention.notConfirmed", String.join(", ", proposed.lines())));
        }
        throw StoreProject.notFound(reference, words);
    }

    private Page page(RetentionView run) {
        Words words = session.words();
        Page page = new Page()
                .heading(words.say(
                        run.dryRun() ? "retention.run.dryRun" : "retention.run",
                        run.project(),
                        run.on(),
                        run.schedule()))
                .text(
                        0,
                        words.say(
                                "retention.counts",
                                run.erased().size(),
                                run.complete(),
                                run.held().size(),
                                run.unknown().size(),
                                run.waiting()));
        list(page, "retention.erased", run.erased(), null);
        list(page, "retention.held", run.held(), "hold");
        list(page, "retention.unknown", run.unknown(), "startEvent");
        return page;
    }

    private void list(Page page, String heading, List<LearnerView> learners, @Nullable String kind) {
        if (learners.isEmpty()) {
            return;
        }
        Words words = session.words();
        TextTable table = new TextTable();
        learners.forEach(learner -> table.row(
                learner.learner(),
                learner.groups().stream()
                        .map(group -> words.ofCode("fieldGroup", group))
                        .collect(Collectors.joining(", ")),
                kind == null
                        ? ""
                        : learner.because().stream()
                                .map(because -> words.ofCode(kind, because))
                                .collect(Collectors.joining(", "))));
        page.gap().text(0, words.say(heading)).table(1, table);
    }
}
