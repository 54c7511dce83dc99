package org.duallearning.mobility.adapter.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.view.PersonView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives a learner everything that is kept about them. */
@Command(name = "export")
final class ExportPersonCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--learner", paramLabel = "ID", required = true)
    @SuppressWarnings("NullAway.Init")
    private String learner;

    @Mixin
    private final StoreProject project = new StoreProject();

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Mixin
    private final NewFile newFile = new NewFile();

    ExportPersonCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PersonView person = session.inStore(this::person);
        Path target = out;
        if (target == null) {
            session.answer(person, this::page);
        } else {
            newFile.check(target, session);
            new Output(session).file(target, file -> file.write(session.document(person, this::page)));
            session.answer(Written.to(target), view -> view.page(session.words()));
        }
        return ExitCode.DONE.number();
    }

    private Page page(PersonView person) {
        return new PersonPage(person, session.words()).page();
    }

    private PersonView person(MobilityApplication application) {
        Words words = session.words();
        ProjectReference reference = project.in(application, words);
        return application
                .exportPerson()
                .export(reference, new LearnerId(learner), session.language())
                .orElseThrow(() ->
                        new Refusal(ExitCode.NOT_FOUND, words.say("person.notFound", learner, reference.value())));
    }
}
