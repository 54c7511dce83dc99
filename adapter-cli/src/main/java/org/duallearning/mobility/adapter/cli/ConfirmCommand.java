package org.duallearning.mobility.adapter.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.port.in.MatchEditions.Confirmation;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Accepts a round, which plans its stays. */
@Command(name = "confirm")
final class ConfirmCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StoredEdition edition = new StoredEdition();

    @Option(names = "--round", paramLabel = "N", required = true)
    private int round;

    @Mixin
    private final Day day = new Day();

    ConfirmCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RoundView confirmed = session.inStore(this::confirm);
        session.answer(confirmed, view -> RoundPage.of(view, session.words()));
        return ExitCode.DONE.number();
    }

    private RoundView confirm(MobilityApplication application) {
        Words words = session.words();
        ProjectReference project = edition.project(application, words);
        RoundKey key = edition.round(round, words);
        LocalDate on = day.orToday(session);
        Confirmation confirmation =
                application.matchEditions().confirm(session.request(), project, key, on, session.language());
        if (confirmation instanceof Confirmation.Confirmed confirmed) {
            return confirmed.round();
        }
        if (confirmation instanceof Confirmation.AlreadyConfirmed already) {
            return unchanged(already.round());
        }
        if (confirmation instanceof Confirmation.BeforeProposal proposal) {
            throw new Refusal(
                    ExitCode.INPUT_INVALID, words.say("confirm.beforeProposal", on, round, proposal.proposedOn()));
        }
        if (confirmation instanceof Confirmation.BeforeConfirmation other) {
            throw new Refusal(
                    ExitCode.INPUT_INVALID,
                    words.say("confirm.beforeConfirmation", on, other.number(), other.confirmedOn()));
        }
        if (confirmation instanceof Confirmation.OtherRoundConfirmed other) {
            throw new Refusal(ExitCode.CHANGED_BY_OTHERS, words.say("confirm.other", other.number()));
        }
        if (confirmation instanceof Confirmation.Stale) {
            throw new Refusal(ExitCode.CHANGED_BY_OTHERS, words.say("confirm.stale", round));
        }
        throw StoredEdition.roundNotFound(project, key, words);
    }

    private RoundView unchanged(RoundView confirmed) {
        LocalDate since = confirmed.confirmedOn();
        String words = since == null
                ? session.words().say("confirm.already", round)
                : session.words().say("confirm.alreadyOn", round, since);
        if (day.isOtherThan(since)) {
            throw new Refusal(ExitCode.CHANGED_BY_OTHERS, words);
        }
        session.mention(words);
        return confirmed;
    }
}
