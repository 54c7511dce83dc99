package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.retention.HoldId;
import org.duallearning.mobility.retention.HoldReason;
import org.duallearning.mobility.retention.LegalHold;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a legal hold on file. */
@Command(name = "set")
final class SetHoldCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "HOLD")
    @SuppressWarnings("NullAway.Init")
    private String hold;

    @Option(names = "--reason", paramLabel = "REASON", required = true)
    @SuppressWarnings("NullAway.Init")
    private HoldReason reason;

    @Option(names = "--learner", paramLabel = "ID")
    private @Nullable String learner;

    @Mixin
    private final StoreProject project = new StoreProject();

    @Mixin
    private final Day day = new Day();

    SetHoldCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LegalHold asked = new LegalHold(
                new HoldId(hold), learner == null ? null : new LearnerId(learner), reason, day.orToday(session), null);
        return HoldAnswers.answer(
                session, project, (holds, reference) -> holds.set(session.request(), reference, asked), hold);
    }
}
