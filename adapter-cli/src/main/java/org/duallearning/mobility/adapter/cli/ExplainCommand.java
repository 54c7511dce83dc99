package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.port.in.AssessCandidacies;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.AssessmentsView;
import org.duallearning.mobility.application.view.ExplanationView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains one verdict, rule by rule and condition by condition. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final DossierOrStore candidacies = new DossierOrStore();

    @Option(names = "--learner", paramLabel = "ID", required = true)
    @SuppressWarnings("NullAway.Init")
    private String learner;

    @Option(names = "--edition", paramLabel = "ID")
    private @Nullable String edition;

    @Option(names = "--rule", paramLabel = "ID")
    private @Nullable String rule;

    @Option(names = "--all")
    private boolean everyRule;

    @Mixin
    private final OtherRules rules = new OtherRules();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return candidacies.in(session, rules.book(session), this::explain).number();
    }

    private void explain(MobilityApplication application, ProjectReference project) {
        Words words = session.words();
        var query = new AssessCandidacies.Query(
                project,
                edition == null ? null : new EditionId(edition),
                new LearnerId(learner),
                true,
                session.language());
        AssessCandidacies assessments = application.assessCandidacies();
        AssessmentsView found = assessments
                .assess(query)
                .orElseThrow(() -> StoreProject.candidacyNotFound(project, learner, edition, words));
        if (found.assessments().size() > 1) {
            throw new Refusal(ExitCode.USAGE, words.say("explain.several", learner, editions(found)));
        }
        ExplanationView explanation = assessments
                .explain(query)
                .orElseThrow(() -> StoreProject.candidacyNotFound(project, learner, edition, words));
        ExplanationPage page = new ExplanationPage(explanation, words);
        if (rule != null && !page.hasRule(rule)) {
            String ruleBook = explanation.assessment().ruleBook();
            throw new Refusal(ExitCode.NOT_FOUND, words.say("explain.noRule", rule, ruleBook));
        }
        session.answer(explanation, view -> rule != null ? page.of(rule) : page.page(everyRule));
    }

    private static String editions(AssessmentsView found) {
        return found.assessments().stream().map(AssessmentView::edition).collect(Collectors.joining(", "));
    }
}
