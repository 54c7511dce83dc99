package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.view.AuditPageView;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who changed the records of a project, page by page. */
@Command(name = "show")
final class ShowAuditCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StoreProject project = new StoreProject();

    @Option(names = "--after", paramLabel = "N", defaultValue = "0")
    private long after;

    @Option(names = "--size", paramLabel = "N", defaultValue = "50")
    private int size;

    ShowAuditCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (size < 1 || after < 0) {
            throw new Refusal(ExitCode.USAGE, session.words().say("audit.page"));
        }
        AuditPageView entries = session.inStore(this::entries);
        session.answer(entries, this::page);
        return ExitCode.DONE.number();
    }

    private AuditPageView entries(MobilityApplication application) {
        ProjectReference reference = project.in(application, session.words());
        return application
                .readAuditTrail()
                .entries(reference, after, size)
                .orElseThrow(() -> StoreProject.notFound(reference, session.words()));
    }

    private Page page(AuditPageView entries) {
        Words words = session.words();
        if (entries.items().isEmpty()) {
            return new Page().text(0, words.say("audit.none"));
        }
        TextTable table = new TextTable(
                words.say("audit.number"),
                words.say("audit.at"),
                words.say("audit.caller"),
                words.say("audit.action"),
                words.say("audit.record"),
                words.say("audit.version"));
        entries.items()
                .forEach(entry -> table.row(
                        String.valueOf(entry.number()),
                        entry.at(),
                        entry.caller() + ", " + words.ofCode("callerRole", entry.role()),
                        words.ofCode("action", entry.action()),
                        entry.kind() + " " + entry.key(),
                        String.valueOf(entry.version())));
        Page page = new Page().table(0, table);
        Long next = entries.next();
        return next == null ? page : page.text(0, words.say("audit.next", next));
    }
}
