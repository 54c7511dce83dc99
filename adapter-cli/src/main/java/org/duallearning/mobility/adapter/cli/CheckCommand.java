package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.port.in.AssessCandidacies;
import org.duallearning.mobility.application.view.AssessmentsView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says of candidacies whether they may go ahead, and why: those of a dossier, or those in the store. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final DossierOrStore candidacies = new DossierOrStore();

    @Option(names = "--learner", paramLabel = "ID")
    private @Nullable String learner;

    @Option(names = "--edition", paramLabel = "ID")
    private @Nullable String edition;

    @Option(names = "--all")
    private boolean everyFinding;

    @Mixin
    private final OtherRules rules = new OtherRules();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return candidacies.in(session, rules.book(session), this::answer).number();
    }

    private void answer(MobilityApplication application, ProjectReference reference) {
        AssessmentsView answer = application
                .assessCandidacies()
                .assess(new AssessCandidacies.Query(
                        reference,
                        edition == null ? null : new EditionId(edition),
                        learner == null ? null : new LearnerId(learner),
                        everyFinding,
                        session.language()))
                .orElseThrow(() -> notFound(reference));
        if (answer.assessments().isEmpty() && (edition != null || learner != null)) {
            throw notFound(reference);
        }
        session.answer(counted(answer), view -> AssessmentsPage.of(view, session.words()));
    }

    /** The same answer, telling while it is made. */
    private AssessmentsView counted(AssessmentsView answer) {
        int all = answer.assessments().size();
        return answer.withAssessments(
                new Counted<>(answer.assessments(), done -> session.tell("progress.assessing", done, all)));
    }

    private Refusal notFound(ProjectReference reference) {
        return learner == null && edition == null
                ? StoreProject.notFound(reference, session.words())
                : StoreProject.candidacyNotFound(reference, learner, edition, session.words());
    }
}
