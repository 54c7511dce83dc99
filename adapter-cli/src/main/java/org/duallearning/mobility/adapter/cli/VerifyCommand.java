package org.duallearning.mobility.adapter.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.exchange.MatchingAnswers;
import org.duallearning.mobility.application.exchange.MatchingCase;
import org.duallearning.mobility.application.exchange.MatchingCheck;
import org.duallearning.mobility.application.port.in.MatchEditions.RoundCheck;
import org.duallearning.mobility.application.view.RoundCheckView;
import org.duallearning.mobility.application.view.RoundCheckView.BetterView;
import org.duallearning.mobility.application.view.RoundCheckView.Outcome;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an answer to a neutral matching case, which needs no store, or a round in the store, by its certificate. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    /** What is checked. */
    static final class Which {
        @ArgGroup(exclusive = false)
        private @Nullable InDocument inDocument;

        @ArgGroup(exclusive = false)
        private @Nullable InStore inStore;
    }

    /** An answer that somebody kept as a document. */
    static final class InDocument {
        @Parameters(index = "0", paramLabel = "CASE", arity = "1")
        @SuppressWarnings("NullAway.Init")
        private String caseFile;

        @Parameters(index = "1", paramLabel = "ANSWER", arity = "1", descriptionKey = "ANSWER")
        @SuppressWarnings("NullAway.Init")
        private String answerFile;
    }

    /** A round in the store. */
    static final class InStore {
        @Option(names = "--edition", paramLabel = "ID", required = true)
        @SuppressWarnings("NullAway.Init")
        private String edition;

        @Option(names = "--round", paramLabel = "N", required = true)
        private int round;
    }

    private final Session session;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Which which;

    @Mixin
    private final StoreProject project = new StoreProject();

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ExitCode code = which.inDocument != null
                ? verify(which.inDocument)
                : verify(Objects.requireNonNull(which.inStore, "one of the two was given"));
        return code.number();
    }

    private ExitCode verify(InDocument asked) {
        InputFiles files = new InputFiles(session);
        MatchingCheck check = session.whileTelling(() -> {
            MatchingCase matchingCase = new CaseFiles(session).read(asked.caseFile);
            return MatchingCheck.of(
                    files.open(asked.answerFile, answer -> MatchingAnswers.problems(matchingCase.problem(), answer)));
        });
        files.tell(asked.answerFile, check.problems());
        String verdict = session.words().say(check.valid() ? "verify.valid" : "verify.invalid");
        session.answer(check, view -> new Page().text(0, verdict));
        return check.valid() ? ExitCode.DONE : ExitCode.INPUT_INVALID;
    }

    private ExitCode verify(InStore asked) {
        RoundCheckView check = session.inStore(application -> verify(application, asked));
        session.answer(check, this::page);
        return switch (Outcome.valueOf(check.outcome())) {
            case PROVEN -> ExitCode.DONE;
            case BEST_FOUND -> ExitCode.DONE_IN_PART;
            case NOT_PROVEN -> ExitCode.INPUT_INVALID;
        };
    }

    private RoundCheckView verify(MobilityApplication application, InStore asked) {
        Words words = session.words();
        RoundKey round = StoredEdition.round(new EditionId(asked.edition), asked.round, words);
        ProjectReference reference = project.in(application, words);
        RoundCheck check = application.matchEditions().check(reference, round);
        if (check instanceof RoundCheck.Checked checked) {
            return checked.result();
        }
        if (check instanceof RoundCheck.Stale) {
            throw new Refusal(ExitCode.CHANGED_BY_OTHERS, words.say("verify.stale", asked.round));
        }
        if (check instanceof RoundCheck.WithoutCertificate) {
            throw new Refusal(ExitCode.NOT_FOUND, words.say("verify.noCertificate", asked.round));
        }
        throw StoredEdition.roundNotFound(reference, round, words);
    }

    private Page page(RoundCheckView check) {
        Words words = session.words();
        Page page = new Page().text(0, words.say("verify." + check.outcome(), check.round(), check.edition()));
        if (check.outcome().equals(Outcome.BEST_FOUND.name())) {
            BetterView better = check.better();
            page.text(
                    0,
                    better == null
                            ? words.say("verify.better")
                            : words.say("verify.better." + better.unit(), better.most()));
        }
        TextTable problems = new TextTable();
        check.problems()
                .forEach(problem -> problems.row(
                        words.ofCode("certificate", problem.code()),
                        Objects.requireNonNullElse(problem.learner(), ""),
                        Objects.requireNonNullElse(problem.about(), "")));
        return problems.isEmpty() ? page : page.gap().table(1, problems);
    }
}
