package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.port.in.KeepRuleBooks.Adoption;
import org.duallearning.mobility.application.view.RuleBookView;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lets a project in the store work by a rule book of its own. */
@Command(name = "adopt")
final class AdoptCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Mixin
    private final StoreProject project = new StoreProject();

    @Mixin
    private final Day day = new Day();

    AdoptCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String text = new RuleBookFiles(session).text(file);
        RuleBookView book = session.inStore(application -> adopt(application, text));
        Words words = session.words();
        session.answer(
                book,
                view -> new Page()
                        .text(0, words.say("adopt.done", view.project(), view.ruleBook()))
                        .text(0, words.say("adopt.fingerprint", view.fingerprint()))
                        .text(0, words.say("adopt.records")));
        return ExitCode.DONE.number();
    }

    private RuleBookView adopt(MobilityApplication application, String text) {
        Words words = session.words();
        ProjectReference reference = project.in(application, words);
        Adoption adoption = application.keepRuleBooks().adopt(session.request(), reference, text, day.orToday(session));
        if (adoption instanceof Adoption.Adopted adopted) {
            return adopted.ruleBook();
        }
        if (adoption instanceof Adoption.NotUnderstood wrong) {
            throw new Refusal(
                    ExitCode.INPUT_INVALID,
                    words.say(
                            "adopt.notUnderstood", file, wrong.line(), wrong.column(), wrong.advice(), wrong.stays()));
        }
        throw StoreProject.notFound(reference, words);
    }
}
