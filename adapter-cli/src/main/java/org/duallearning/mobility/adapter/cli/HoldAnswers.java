package org.duallearning.mobility.adapter.cli;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.duallearning.mobility.application.port.in.KeepHolds;
import org.duallearning.mobility.application.port.in.KeepHolds.Outcome;
import org.duallearning.mobility.application.view.HoldsView.HoldView;
import org.duallearning.mobility.application.view.KeptHoldView;
import org.duallearning.mobility.project.ProjectReference;

/** What is answered about legal holds. */
final class HoldAnswers {
    private HoldAnswers() {}

    /** Asks for a change of a hold, and shows the hold as it is then. */
    static int answer(
            Session session,
            StoreProject project,
            BiFunction<KeepHolds, ProjectReference, Outcome> change,
            String hold) {
        Words words = session.words();
        KeptHoldView changed = session.inStore(application -> {
            ProjectReference reference = project.in(application, words);
            Outcome outcome = change.apply(application.keepHolds(), reference);
            if (outcome instanceof Outcome.Done done) {
                return done.hold();
            }
            if (outcome instanceof Outcome.OtherOnFile other) {
                throw new Refusal(
                        ExitCode.INPUT_INVALID,
                        words.say(
                                "hold.otherOnFile",
                                hold,
                                words.ofCode("holdReason", other.hold().reason()),
                                other.hold().from(),
                                Objects.requireNonNullElse(other.hold().liftedOn(), words.say("hold.open"))));
            }
            throw new Refusal(ExitCode.NOT_FOUND, words.say("hold.notFound", hold, reference.value()));
        });
        session.answer(changed, view -> new Page().table(0, table(List.of(view.hold()), words)));
        return ExitCode.DONE.number();
    }

    /** Holds in a table. */
    static TextTable table(List<HoldView> holds, Words words) {
        TextTable table = new TextTable(
                words.say("hold.hold"),
                words.say("hold.whose"),
                words.say("hold.reason"),
                words.say("hold.from"),
                words.say("hold.liftedOn"));
        holds.forEach(hold -> table.row(
                hold.hold(),
                hold.learner() == null ? words.say("hold.everybody") : hold.learner(),
                words.ofCode("holdReason", hold.reason()),
                hold.from(),
                hold.liftedOn() == null ? words.say("hold.open") : hold.liftedOn()));
        return table;
    }
}
