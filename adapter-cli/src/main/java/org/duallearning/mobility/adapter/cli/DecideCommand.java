package org.duallearning.mobility.adapter.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.port.in.RecordAssessments.Decision;
import org.duallearning.mobility.application.view.DecidedView;
import org.duallearning.mobility.application.view.RecordedAssessmentView;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts on record what a person decided on a candidacy that the rules refer to a person. */
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {
    /** What can be decided. */
    static final class Choice {
        @Option(names = "--admit")
        private boolean admits;

        @Option(names = "--refuse")
        private boolean refuses;

        boolean admits() {
            return admits && !refuses;
        }
    }

    private final Session session;

    @Mixin
    private final StoredEdition edition = new StoredEdition();

    @Option(names = "--learner", paramLabel = "ID", required = true)
    @SuppressWarnings("NullAway.Init")
    private String learner;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Choice choice;

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    @SuppressWarnings("NullAway.Init")
    private String reason;

    @Option(names = "--role", paramLabel = "ROLE", required = true)
    @SuppressWarnings("NullAway.Init")
    private DecisionRole role;

    @Mixin
    private final Day day = new Day();

    DecideCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.answer(session.inStore(this::decide), decided -> page(decided.recorded()));
        return ExitCode.DONE.number();
    }

    private Page page(RecordedAssessmentView recorded) {
        Words words = session.words();
        return new Page()
                .heading(words.say("decide.done", recorded.learner(), recorded.edition(), recorded.number()))
                .text(0, Records.decision(Objects.requireNonNull(recorded.decision()), words));
    }

    private DecidedView decide(MobilityApplication application) {
        Words words = session.words();
        ProjectReference project = edition.project(application, words);
        CandidacyKey candidacy = new CandidacyKey(new LearnerId(learner), edition.edition());
        PersonalDecision decision = new PersonalDecision(choice.admits(), reason, role, day.orToday(session));
        Decision outcome = application
                .recordAssessments()
                .decide(session.request(), project, candidacy, decision, day.orToday(session));
        if (outcome instanceof Decision.Decided decided) {
            return decided.decided();
        }
        if (outcome instanceof Decision.NotReferred other) {
            throw new Refusal(
                    ExitCode.INPUT_INVALID,
                    words.say("decide.notReferred", learner, words.ofCode("verdict", other.verdict())));
        }
        throw StoreProject.candidacyNotFound(project, learner, edition.edition().value(), words);
    }
}
