package org.duallearning.mobility.application.report;

import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.report.ReportExtract.MeasureData;
import org.duallearning.mobility.application.report.ReportExtract.PopulationData;
import org.jspecify.annotations.Nullable;

/**
 * What a published table counts: as the extract of the report says in which it was new. Immutable and thread-safe.
 *
 * @param extract the extract
 * @param population the people
 * @param measure what is counted of them
 * @param indicator the indicator that is worked out from it; null if none is
 */
record Definition(
        ReportExtract extract,
        PopulationData population,
        MeasureData measure,
        @Nullable IndicatorData indicator) {
    /** What a measure counts in an extract. */
    static Definition of(String measure, ReportExtract extract) {
        PopulationData population = extract.populations().stream()
                .filter(people ->
                        people.measures().stream().anyMatch(each -> each.id().equals(measure)))
                .findFirst()
                .orElseThrow();
        return new Definition(
                extract,
                population,
                population.measure(measure),
                extract.indicators().stream()
                        .filter(each -> each.id().equals(measure))
                        .findFirst()
                        .orElse(null));
    }

    /** Whether another counts and tells the same. */
    boolean isSameAs(Definition other) {
        IndicatorData one = indicator;
        IndicatorData two = other.indicator;
        if (one == null || two == null) {
            return one == null && two == null && measure.isDefinedAs(other.measure);
        }
        return one.isDefinedAs(two) && measure.isDefinedAs(other.measure);
    }
}
