package org.duallearning.mobility.application.journey;

import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.project.ProjectReference;

/** A report as another version of the program would have kept it, which named the answers of a table otherwise. */
public final class OtherAnswers {
    /** The table of which the answers are named otherwise. */
    public static final String TABLE = "wishes";

    private OtherAnswers() {}

    /** Puts another version in the place of the first report of a project for its audience. */
    public static void inTheReportOf(ProjectReference project, Storage storage) {
        try (Transaction transaction = storage.transaction(project, Tester.REQUEST, Action.PUBLISH_REPORT)) {
            PublishedReport report =
                    transaction.records(RecordType.REPORTS).all().get(0);
            String extract = report.extract()
                    .replace("\"first\",\"second\",\"other\",\"unknown\"", "\"1\",\"2\",\"3\",\"unknown\"");
            transaction
                    .records(RecordType.REPORTS)
                    .save(
                            new PublishedReport(
                                    report.key(), report.school(), report.publishedOn(), extract, report.document()),
                            1)
                    .orThrow();
            transaction.commit();
        }
    }
}
