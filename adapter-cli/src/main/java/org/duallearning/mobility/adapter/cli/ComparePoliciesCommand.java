package org.duallearning.mobility.adapter.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.port.in.TryPolicies.Answer;
import org.duallearning.mobility.application.port.in.TryPolicies.NamedRules;
import org.duallearning.mobility.application.port.in.TryPolicies.Policy;
import org.duallearning.mobility.application.port.in.TryPolicies.Question;
import org.duallearning.mobility.application.view.PolicyComparisonView;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.policy.Going;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what other rules, or other ways to decide, would have meant for a dossier, or for a project in the store. */
@Command(name = "compare")
final class ComparePoliciesCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final DossierOrStore candidacies = new DossierOrStore();

    @Option(names = "--edition", paramLabel = "ID")
    private @Nullable String edition;

    @Option(names = "--rules", paramLabel = "FILE")
    private List<String> rules = List.of();

    @Option(
            names = "--mechanism",
            paramLabel = "M",
            converter = Mechanisms.Names.class,
            completionCandidates = Mechanisms.Names.class)
    private List<Mechanism> mechanisms = List.of();

    @Option(names = "--together")
    private boolean together;

    @Option(names = "--indicator", paramLabel = "ID")
    private List<String> indicators = List.of();

    @Option(names = "--going", paramLabel = "WHO", defaultValue = "PLACED")
    private Going going = Going.PLACED;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0")
    private long seed;

    ComparePoliciesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Policy> others = others();
        return candidacies
                .in(session, null, (application, project) -> compare(application, project, others))
                .number();
    }

    /** Each differs from the policy of the project in one thing, or in both where they are tried together. */
    private List<Policy> others() {
        if (rules.isEmpty() && mechanisms.isEmpty()) {
            throw new Refusal(ExitCode.USAGE, session.words().say("policy.nothingToTry"));
        }
        if (together && (rules.isEmpty() || mechanisms.isEmpty())) {
            throw new Refusal(ExitCode.USAGE, session.words().say("policy.notTogether"));
        }
        int number = together ? rules.size() * mechanisms.size() : rules.size() + mechanisms.size();
        if (number > PolicyComparisonView.MOST_OTHERS) {
            throw new Refusal(
                    ExitCode.USAGE, session.words().say("policy.tooMany", number, PolicyComparisonView.MOST_OTHERS));
        }
        RuleBookFiles files = new RuleBookFiles(session);
        List<NamedRules> books = rules.stream()
                .map(file -> new NamedRules(name(file), files.read(file)))
                .toList();
        return together
                ? books.stream()
                        .flatMap(book -> mechanisms.stream().map(mechanism -> new Policy(book, mechanism)))
                        .toList()
                : Stream.concat(
                                books.stream().map(book -> new Policy(book, Mechanism.MOST_PLACED)),
                                mechanisms.stream().map(mechanism -> new Policy(null, mechanism)))
                        .toList();
    }

    private static String name(String file) {
        return Objects.toString(Path.of(file).getFileName(), file);
    }

    private void compare(MobilityApplication application, ProjectReference project, List<Policy> others) {
        Answer answer = application
                .tryPolicies()
                .compare(new Question(
                        project,
                        edition == null ? null : new EditionId(edition),
                        others,
                        going,
                        indicators,
                        seed,
                        session.language()));
        if (answer instanceof Answer.NoSuchIndicator none) {
            throw new Refusal(
                    ExitCode.NOT_FOUND,
                    session.words()
                            .say(
                                    "policy.indicatorNotFound",
                                    Shown.of(none.indicator()),
                                    String.join(", ", none.those())));
        }
        if (answer instanceof Answer.Compared compared) {
            session.answer(
                    compared.comparison(), view -> new PolicyPage(view, session.words()).page(!indicators.isEmpty()));
            return;
        }
        throw edition == null
                ? StoreProject.notFound(project, session.words())
                : StoreProject.editionNotFound(project, edition, session.words());
    }
}
