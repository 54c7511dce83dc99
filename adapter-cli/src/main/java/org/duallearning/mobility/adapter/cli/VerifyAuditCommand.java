package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.audit.AuditEnd;
import org.duallearning.mobility.application.view.AuditCheckView;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks that nobody tampered with the audit trail of a project, nor changed its records past it. */
@Command(name = "verify")
final class VerifyAuditCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StoreProject project = new StoreProject();

    @Option(names = "--end", paramLabel = "NUMBER:HASH")
    private @Nullable String end;

    VerifyAuditCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        AuditEnd noted = noted();
        AuditCheckView check = session.inStore(application -> check(application, noted));
        session.answer(check, this::page);
        return (check.valid() ? ExitCode.DONE : ExitCode.INPUT_INVALID).number();
    }

    private AuditEnd noted() {
        return end == null
                ? AuditEnd.NONE
                : AuditEnd.parse(end)
                        .orElseThrow(() ->
                                new Refusal(ExitCode.USAGE, session.words().say("audit.end", end)));
    }

    private AuditCheckView check(MobilityApplication application, AuditEnd noted) {
        ProjectReference reference = project.in(application, session.words());
        return application
                .readAuditTrail()
                .check(reference, noted)
                .orElseThrow(() -> StoreProject.notFound(reference, session.words()));
    }

    private Page page(AuditCheckView check) {
        Words words = session.words();
        Page page = new Page().heading(words.say(check.valid() ? "audit.valid" : "audit.invalid", check.entries()));
        if (check.valid()) {
            // An end that was forged must not be noted as one to come back to.
            return page.text(0, words.say("audit.note", check.end()));
        }
        TextTable problems = new TextTable();
        check.problems()
                .forEach(problem -> problems.row(
                        words.ofCode("audit", problem.code()),
                        problem.number() == 0 ? "" : words.say("audit.entry", problem.number()),
                        problem.kind(),
                        problem.key()));
        return page.table(1, problems);
    }
}
