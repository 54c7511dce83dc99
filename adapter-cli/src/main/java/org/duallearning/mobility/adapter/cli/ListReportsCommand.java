package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.view.ReportsView;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the reports of a project. */
@Command(name = "list")
final class ListReportsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StoreProject project = new StoreProject();

    ListReportsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Words words = session.words();
        ReportsView reports = session.inStore(application -> {
            ProjectReference reference = project.in(application, words);
            return application
                    .publishReports()
                    .reports(reference)
                    .orElseThrow(() -> StoreProject.notFound(reference, words));
        });
        session.answer(reports, this::page);
        return ExitCode.DONE.number();
    }

    private Page page(ReportsView reports) {
        Words words = session.words();
        if (reports.reports().isEmpty()) {
            return new Page().text(0, words.say("report.none", reports.project()));
        }
        TextTable table = new TextTable(
                words.say("column.report"), words.say("column.audience"), words.say("column.publishedOn"));
        reports.reports()
                .forEach(report -> table.row(
                        report.number(),
                        ReportText.readers(report.audience(), report.school(), words),
                        report.publishedOn()));
        return new Page().table(0, table);
    }
}
