package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.retention.HoldId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lifts a legal hold. */
@Command(name = "lift")
final class LiftHoldCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "HOLD")
    @SuppressWarnings("NullAway.Init")
    private String hold;

    @Mixin
    private final StoreProject project = new StoreProject();

    @Mixin
    private final Day day = new Day();

    LiftHoldCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return HoldAnswers.answer(
                session,
                project,
                (holds, reference) -> holds.lift(session.request(), reference, new HoldId(hold), day.orToday(session)),
                hold);
    }
}
