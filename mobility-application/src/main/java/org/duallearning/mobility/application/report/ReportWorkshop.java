package org.duallearning.mobility.application.report;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.duallearning.mobility.application.view.ReplayedReportView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.disclosure.UnprotectableException;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.evidence.ReportKey;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Makes reports from extracts, and makes them again. Thread-safe. */
public final class ReportWorkshop {
    private ReportWorkshop() {}

    /**
     * Makes the next report.
     *
     * @param earlier all reports of the project
     * @throws UnprotectableException if it cannot be protected
     * @throws KeptOtherwiseException if what was kept of an earlier one is of another version of the program
     */
    public static PublishedReport make(
            Audience audience, LocalDate on, ReportExtract extract, List<PublishedReport> earlier) {
        int number = next(earlier);
        ReportMaking making = new ReportMaking(number, audience, on, extract, kept(earlier));
        return new PublishedReport(
                new ReportKey(audience.name(), number),
                extract.school() == null ? null : new OrganisationId(extract.school()),
                on,
                ReportFormat.text(making.kept()),
                ReportFormat.document(making.view()));
    }

    /** Whether somebody is among those that a report was worked out from, under one of some pseudonyms. */
    public static boolean holds(PublishedReport report, Set<String> pseudonyms) {
        return pseudonyms.stream()
                .anyMatch(pseudonym -> report.extract().contains("\"pseudonym\":\"" + pseudonym + "\""));
    }

    /** The id of the measure that cannot be protected. */
    public static String measure(UnprotectableException unprotectable, ReportExtract extract) {
        return Series.id(unprotectable.measure(), Series.in(extract)).orElseGet(unprotectable::measure);
    }

    private static int next(List<PublishedReport> earlier) {
        return 1 + earlier.stream().mapToInt(PublishedReport::number).max().orElse(0);
    }

    /** A report as it was published. */
    public static ReportView view(PublishedReport report) {
        return ReportFormat.report(report.document());
    }

    /**
     * Makes a report again.
     *
     * @param all all reports of the project, this one too
     */
    public static ReplayedReportView replay(PublishedReport report, List<PublishedReport> all) {
        ReportView view = view(report);
        List<PublishedReport> earlier =
                all.stream().filter(other -> other.number() < report.number()).toList();
        String published = fingerprint(report.document());
        String again = again(report, earlier);
        return new ReplayedReportView(
                view.project(), view.provenance(), report.number(), published.equals(again), published, again);
    }

    /** What comes of a report now; null if it cannot be protected any more, or another version of the program kept it. */
    private static @Nullable String again(PublishedReport report, List<PublishedReport> earlier) {
        try {
            return fingerprint(ReportFormat.document(new ReportMaking(
                            report.number(),
                            Audience.valueOf(report.audience()),
                            report.publishedOn(),
                            ReportFormat.kept(report).extract(),
                            kept(earlier))
                    .view()));
        } catch (UnprotectableException | KeptOtherwiseException e) {
            return null;
        }
    }

    private static List<KeptReport> kept(List<PublishedReport> reports) {
        return reports.stream()
                .sorted(Comparator.comparingInt(PublishedReport::number))
                .map(ReportFormat::kept)
                .toList();
    }

    private static String fingerprint(String document) {
        return Hashing.sha256().hashString(document, StandardCharsets.UTF_8).toString();
    }
}
