package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.view.ScheduleView;
import org.duallearning.mobility.application.view.ScheduleView.LineView;
import org.duallearning.mobility.application.view.ScheduleView.PeriodView;
import org.duallearning.mobility.retention.RetentionSchedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how long what is kept about learners, why, and who confirmed it. */
@Command(name = "show")
final class ShowRetentionCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final Schedules schedules = new Schedules();

    ShowRetentionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RetentionSchedule schedule = schedules.read(session);
        ScheduleView view = session.inThrowAwayStore(
                schedule, application -> application.runRetention().schedule(session.language()));
        session.answer(view, this::page);
        return ExitCode.DONE.number();
    }

    private Page page(ScheduleView schedule) {
        Words words = session.words();
        Page page = new Page().heading(words.say("retention.heading", schedule.version()));
        for (LineView line : schedule.lines()) {
            TextTable table = new TextTable()
                    .row(words.say("retention.of"), words.ofCode("learnerKind", line.of()))
                    .row(
                            words.say("retention.fields"),
                            line.groups().stream()
                                    .map(group -> words.ofCode("fieldGroup", group))
                                    .collect(Collectors.joining("\n")))
                    .row(
                            words.say("retention.basis"),
                            line.bases().stream()
                                    .map(basis -> words.ofCode("lawfulBasis", basis))
                                    .collect(Collectors.joining("\n")))
                    .row(words.say("retention.from"), words.ofCode("startEvent", line.from()))
                    .row(
                            words.say("retention.keep"),
                            line.periods().stream().map(this::period).collect(Collectors.joining("\n")))
                    .row(
                            words.say("retention.confirmed"),
                            line.confirmed() == null ? words.say("retention.proposal") : line.confirmed())
                    .row(words.say("retention.sources"), String.join("\n", line.sources()));
            page.gap().text(0, line.line()).text(1, line.text()).table(1, table);
        }
        return page;
    }

    private String period(PeriodView period) {
        return period.upToEur() == null
                ? session.words().say("retention.months", period.months())
                : session.words()
                        .say(
                                "retention.monthsUpTo",
                                period.months(),
                                period.upToEur().toPlainString());
    }
}
