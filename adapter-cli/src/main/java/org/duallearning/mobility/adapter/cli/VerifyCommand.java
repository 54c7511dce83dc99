package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.exchange.MatchingAnswers;
import org.duallearning.mobility.application.exchange.MatchingCase;
import org.duallearning.mobility.application.exchange.MatchingCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks an answer to a neutral matching case against its certificate; needs no store. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "CASE")
    @SuppressWarnings("NullAway.Init")
    private String caseFile;

    @Parameters(index = "1", paramLabel = "ANSWER", descriptionKey = "ANSWER")
    @SuppressWarnings("NullAway.Init")
    private String answerFile;

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        InputFiles files = new InputFiles(session);
        MatchingCheck check = session.whileTelling(() -> {
            MatchingCase matchingCase = new CaseFiles(session).read(caseFile);
            return MatchingCheck.of(
                    files.open(answerFile, answer -> MatchingAnswers.problems(matchingCase.problem(), answer)));
        });
        files.tell(answerFile, check.problems());
        String verdict = session.words().say(check.valid() ? "verify.valid" : "verify.invalid");
        session.answer(check, view -> new Page().text(0, verdict));
        return (check.valid() ? ExitCode.DONE : ExitCode.INPUT_INVALID).number();
    }
}
