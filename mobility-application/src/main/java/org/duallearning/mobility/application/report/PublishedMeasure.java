package org.duallearning.mobility.application.report;

import java.util.List;
import java.util.Map;
import org.duallearning.mobility.application.view.ReportView.IncomparableView;
import org.duallearning.mobility.disclosure.CountTable;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a measure in a report, and what is said of what they count. Immutable and thread-safe.
 *
 * @param tables those that are shown: all count the same
 * @param definition what they count; what the measure counts today if there are none
 * @param isOfToday whether that is what the measure counts today
 * @param redefined what is said where tables are repeated, or would be, that count something else than the measure does today, or where
 *     there are none as the same answers are told otherwise, by language; null if neither is so
 * @param reworded what is said where people were asked in other words for them, or in the last report that told the same; null if they
 *     were not
 * @param incomparable what is said where the last report that told it counted something else; null if it did not
 */
record PublishedMeasure(
        List<CountTable> tables,
        Definition definition,
        boolean isOfToday,
        @Nullable Map<String, String> redefined,
        @Nullable Map<String, String> reworded,
        @Nullable IncomparableView incomparable) {
    PublishedMeasure {
        tables = List.copyOf(tables);
    }

    /** Whether there is nothing to tell of it, in the report whose counts are shown of it. */
    boolean isUnanswered() {
        return !tables.isEmpty() && tables.get(0).isUnanswered();
    }
}
