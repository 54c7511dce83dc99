package org.duallearning.mobility.adapter.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.port.in.RepairRounds;
import org.duallearning.mobility.application.port.in.RepairRounds.Answer;
import org.duallearning.mobility.application.port.in.RepairRounds.Choice;
import org.duallearning.mobility.application.port.in.RepairRounds.Reason;
import org.duallearning.mobility.matching.Disruption;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the ways to repair the confirmed round of an edition, or keeps one of them as its next round. */
@Command(name = "repair")
final class RepairCommand implements Callable<Integer> {
    /** An option, and what was seen when it was chosen. */
    static final class Chosen {
        @Option(names = "--choose", paramLabel = "K", required = true)
        private int option;

        @Option(names = "--seen", paramLabel = "FINGERPRINT", required = true)
        @SuppressWarnings("NullAway.Init")
        private String seen;
    }

    private final Session session;

    @Mixin
    private final StoredEdition edition = new StoredEdition();

    @Mixin
    private final Suppositions suppositions = new Suppositions();

    @ArgGroup(exclusive = false)
    private @Nullable Chosen chosen;

    @Mixin
    private final Day day = new Day();

    RepairCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.<@Nullable Void>inStore(application -> {
            repair(application);
            return null;
        });
        return ExitCode.DONE.number();
    }

    private void repair(MobilityApplication application) {
        Words words = session.words();
        List<Disruption> disruptions = suppositions.disruptions(words);
        ProjectReference project = edition.project(application, words);
        RepairRounds repairs = application.repairRounds();
        Chosen choice = chosen;
        if (choice == null) {
            session.answer(
                    given(project, repairs.options(project, edition.edition(), disruptions, session.language())),
                    view -> new RepairPage(view, words).page());
        } else {
            session.answer(
                    given(
                            project,
                            repairs.keep(
                                    session.request(),
                                    project,
                                    edition.edition(),
                                    disruptions,
                                    new Choice(choice.option, choice.seen),
                                    day.orToday(session),
                                    session.language())),
                    view -> RoundPage.of(view, words));
        }
    }

    private <V> V given(ProjectReference project, Answer<V> answer) {
        if (answer instanceof Answer.Given<V> given) {
            return given.view();
        }
        Answer.Refused<V> refused = (Answer.Refused<V>) answer;
        if (refused.reason() == Reason.NO_EDITION) {
            throw edition.notFound(project, session.words());
        }
        throw new Refusal(
                exitCode(refused.reason()), session.words().say("repair." + refused.reason(), refused.about()));
    }

    private static ExitCode exitCode(Reason reason) {
        return switch (reason) {
            case NO_EDITION, NOTHING_CONFIRMED, UNKNOWN_LEARNER, UNKNOWN_PLACE -> ExitCode.NOT_FOUND;
            case OTHER_OPTIONS -> ExitCode.CHANGED_BY_OTHERS;
            case UNKNOWN_OPTION -> ExitCode.USAGE;
            case HAS_LEFT, NOT_ENTERED, NOT_ON_FILE -> ExitCode.INPUT_INVALID;
        };
    }
}
