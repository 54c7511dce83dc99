package org.duallearning.mobility.adapter.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.audit.AuditEnd;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.view.AuditCheckView;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Command;

/** Checks that the store is whole: what the database finds, and the audit trail of every project. */
@Command(name = "check")
final class CheckStoreCommand implements Callable<Integer> {
    /**
     * What was found.
     *
     * @param valid whether nothing is wrong
     * @param damage what the database finds wrong with itself
     * @param audits the audit trails, by project; none if there is damage
     */
    record Check(boolean valid, List<String> damage, List<AuditCheckView> audits) {}

    private final Session session;

    CheckStoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.inStore(application -> application); // brings an older schema up to date
        List<String> damage = session.administration().damage();
        // What is damaged may not be readable.
        List<AuditCheckView> audits = damage.isEmpty() ? session.inStore(CheckStoreCommand::audits) : List.of();
        boolean valid = damage.isEmpty() && audits.stream().allMatch(AuditCheckView::valid);
        session.answer(new Check(valid, damage, audits), this::page);
        return (valid ? ExitCode.DONE : ExitCode.INPUT_INVALID).number();
    }

    private static List<AuditCheckView> audits(MobilityApplication application) {
        return application.readRows().projects().stream()
                .map(ProjectRow::reference)
                .map(ProjectReference::new)
                .flatMap(project -> application.readAuditTrail().check(project, AuditEnd.NONE).stream())
                .toList();
    }

    private Page page(Check check) {
        Words words = session.words();
        Page page = new Page()
                .text(0, words.say(check.damage().isEmpty() ? "check.database.whole" : "check.database.damaged"));
        check.damage().forEach(damage -> page.text(1, damage));
        check.audits()
                .forEach(audit -> page.text(
                        0,
                        words.say(
                                audit.valid() ? "check.audit.whole" : "check.audit.tampered",
                                audit.project(),
                                audit.entries())));
        return page;
    }
}
