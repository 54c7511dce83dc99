package org.duallearning.mobility.adapter.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.port.in.AssessCandidacies;
import org.duallearning.mobility.application.view.AssessmentsView;
import org.duallearning.mobility.application.view.ImportView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of candidacies whether they may go ahead, and why: those of a dossier, or those in the store. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DOSSIER", arity = "0..1")
    private @Nullable Path dossier;

    @Option(names = "--learner", paramLabel = "ID")
    private @Nullable String learner;

    @Option(names = "--edition", paramLabel = "ID")
    private @Nullable String edition;

    @Option(names = "--all")
    private boolean everyFinding;

    @Mixin
    private final StoreProject project = new StoreProject();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path path = dossier;
        ExitCode exitCode = path == null
                ? session.inStore(this::checkStored)
                : session.inThrowAwayStore(application -> check(application, path));
        return exitCode.number();
    }

    private ExitCode checkStored(MobilityApplication application) {
        answer(application, project.in(application, session.words()));
        return ExitCode.DONE;
    }

    private ExitCode check(MobilityApplication application, Path path) {
        ImportView report = new Dossiers(session, application).bringIn(path);
        answer(application, new ProjectReference(Objects.requireNonNull(report.project())));
        return Dossiers.exitCode(report);
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
        session.answer(counted(answer), view -> new AssessmentPage(view, session.words()).page());
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
                : new Refusal(
                        ExitCode.NOT_FOUND,
                        session.words()
                                .say(
                                        "check.notFound",
                                        Objects.requireNonNullElse(learner, "*"),
                                        Objects.requireNonNullElse(edition, "*"),
                                        reference.value()));
    }
}
