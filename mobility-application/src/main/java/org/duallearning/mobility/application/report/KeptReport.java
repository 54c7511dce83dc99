package org.duallearning.mobility.application.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.disclosure.CountTable;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a report besides the report itself: enough to work it out again, and to keep later ones from giving anybody away.
 * Immutable and thread-safe.
 *
 * @param number its number
 * @param audience PUBLIC, PARTNERS or OWN_SCHOOL
 * @param publishedOn the day
 * @param extract what it was worked out from
 * @param release the tables as they were published
 * @param told which report told first what this one repeats beside them; null in a report of a version that repeated nothing there
 */
record KeptReport(
        int number,
        String audience,
        LocalDate publishedOn,
        ReportExtract extract,
        ReleaseData release,
        @Nullable Map<String, Integer> told) {
    /** Its tables, each under the name of its series. */
    List<CountTable> tables() {
        Map<String, Series> series = Series.in(extract);
        return release.release().stream()
                .map(table -> Measures.inSeries(table, series))
                .toList();
    }

    /** The same, with whom indicators count, where a version kept it that did not say so: as another extract does of the same ones. */
    KeptReport completedBy(ReportExtract other) {
        return new KeptReport(number, audience, publishedOn, extract.completedBy(other), release, told);
    }
}
