package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.port.in.ErasePerson.Outcome;
import org.duallearning.mobility.application.view.ErasureView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.ErasureGround;
import org.duallearning.mobility.retention.RetentionSchedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases what is kept about a learner, as far as it may be, and restricts the rest. */
@Command(name = "erase")
final class ErasePersonCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "LEARNER")
    @SuppressWarnings("NullAway.Init")
    private String learner;

    @Option(names = "--reason", paramLabel = "REASON", defaultValue = "NOT_NEEDED")
    @SuppressWarnings("NullAway.Init")
    private ErasureGround reason;

    @Mixin
    private final StoreProject project = new StoreProject();

    @Mixin
    private final Schedules schedules = new Schedules();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private final Sure sure = new Sure();

    ErasePersonCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RetentionSchedule schedule = schedules.read(session);
        if (!dryRun) {
            sure.require(session, session.words().say("erase.sure", learner), learner);
        }
        ErasureView erasure = session.inStore(schedule, this::erase);
        session.answer(erasure, view -> new ErasurePage(view, session.words()).page());
        return ExitCode.DONE.number();
    }

    private ErasureView erase(MobilityApplication application) {
        Words words = session.words();
        ProjectReference reference = project.in(application, words);
        Outcome outcome = application
                .erasePerson()
                .erase(session.request(), reference, new LearnerId(learner), reason, session.today(), dryRun);
        if (outcome instanceof Outcome.Done done) {
            return done.erasure();
        }
        if (outcome instanceof Outcome.ErasedBefore before) {
            throw new Refusal(ExitCode.INPUT_INVALID, words.say("erase.before", learner, before.on()));
        }
        throw new Refusal(ExitCode.NOT_FOUND, words.say("person.notFound", learner, reference.value()));
    }
}
