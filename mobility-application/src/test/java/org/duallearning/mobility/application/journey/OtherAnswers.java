package org.duallearning.mobility.application.journey;

import java.util.regex.Pattern;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.project.ProjectReference;

/** A report as another version of the program would have kept it. */
public final class OtherAnswers {
    /** The table of which the answers are named otherwise, or nobody is behind it. */
    public static final String TABLE = "wishes";

    private OtherAnswers() {}

    /** Puts a version that named the answers of a table otherwise in the place of the first report of a project for its audience. */
    public static void inTheReportOf(ProjectReference project, Storage storage) {
        replace(project, storage, "\"first\",\"second\",\"other\",\"unknown\"", "\"1\",\"2\",\"3\",\"unknown\"");
    }

    /** The same with a version that does not say who is behind a table. */
    public static void nobodyBehindATableInTheReportOf(ProjectReference project, Storage storage) {
        replace(project, storage, "\"id\":\"" + TABLE + "\"", "\"id\":\"nothing\"");
    }

    /** The same with a version that kept a salt, from which it made pseudonyms. */
    public static void saltInTheReportOf(ProjectReference project, Storage storage) {
        replace(project, storage, "\"extract\":\\{", "\"extract\":{\"salt\":\"00112233445566778899aabbccddeeff\",");
    }

    /** The same with a version that kept no fingerprints of books, nor what was asked. */
    public static void nothingOfBooksInTheReportOf(ProjectReference project, Storage storage) {
        replace(
                project,
                storage,
                "\"(indicatorBook|questions)Fingerprint\":\"[0-9a-f]{64}\",|,\"asked\":\\[[^\\]]*\\]",
                "");
    }

    /** The same with a version that named something else. */
    public static void namedInTheReportOf(ProjectReference project, Storage storage, String kept, String otherwise) {
        replace(project, storage, Pattern.quote("\"" + kept + "\""), "\"" + otherwise + "\"");
    }

    private static void replace(ProjectReference project, Storage storage, String kept, String otherwise) {
        try (Transaction transaction = storage.transaction(project, Tester.REQUEST, Action.PUBLISH_REPORT)) {
            PublishedReport report =
                    transaction.records(RecordType.REPORTS).all().get(0);
            String extract = report.extract().replaceAll(kept, otherwise);
            if (extract.equals(report.extract())) {
                throw new IllegalStateException("The report does not hold " + kept);
            }
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
