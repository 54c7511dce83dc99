package org.duallearning.mobility.application.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.report.ReportExtract.MeasureData;
import org.duallearning.mobility.application.report.ReportExtract.PopulationData;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator or a published table counts: as the extract of the report says in which it was new. Immutable and thread-safe.
 *
 * <p>Titles, sentences and the words of questions are no part of what is counted: whoever mends a word in them does not part what is told
 * from what was told before. That people were asked in other words is a matter of its own, for they may answer otherwise.
 *
 * @param report the number of that report
 * @param extract its extract
 * @param population the people; nobody for an indicator that is not of people
 * @param measure what is counted of them
 * @param indicator the indicator that is worked out from it; null if none is
 */
record Definition(
        int report,
        ReportExtract extract,
        PopulationData population,
        MeasureData measure,
        @Nullable IndicatorData indicator) {
    private static final String NOBODY = "nobody";
    private static final Set<String> SHARED = Set.of(ReportExtract.PARTICIPANTS, ReportExtract.APPLICANTS, NOBODY);

    /** What an indicator or a measure counts in the extract of a report. */
    static Definition of(String id, int report, ReportExtract extract) {
        PopulationData population = extract.populationOf(id)
                .orElseGet(() -> new PopulationData(
                        NOBODY, List.of(), List.of(new MeasureData(id, NOBODY, List.of(), List.of())), List.of()));
        return new Definition(
                report,
                extract,
                population,
                population.measure(id),
                extract.indicator(id).orElse(null));
    }

    /**
     * Whether another counts the same: by the same formula, of the same people, the same answers to the same questions; whatever it is
     * called.
     */
    boolean isSameAs(Definition other) {
        // A version that did not control it told it as it is on record.
        boolean isOnRecordAlone = isOnRecord() || other.isOnRecord();
        return (isOnRecordAlone || (isOfSamePeople(other) && measure.isDefinedAs(other.measure)))
                && isWorkedOutAs(other);
    }

    private boolean isOfSamePeople(Definition other) {
        return population.name().equals(other.population.name())
                || (isOfPeopleOfItsOwn() && other.isOfPeopleOfItsOwn());
    }

    /** Whether it is an indicator that is told as it is on record: its formula says all of it. */
    private boolean isOnRecord() {
        return indicator != null && population.name().equals(NOBODY);
    }

    /** People at schools who answer to an indicator are a population of their own, which bears its id. */
    private boolean isOfPeopleOfItsOwn() {
        return !SHARED.contains(population.name());
    }

    /** The same under another id. */
    Definition named(String id) {
        return measure.id().equals(id)
                ? this
                : new Definition(report, extract, population, measure.named(id), indicator);
    }

    private boolean isWorkedOutAs(Definition other) {
        IndicatorData one = indicator;
        IndicatorData two = other.indicator;
        if (one == null || two == null) {
            return one == null && two == null;
        }
        return one.isDefinedAs(two);
    }

    /** What it is called, by language; empty if it has no name of its own. */
    Optional<Map<String, String>> titles() {
        return Stream.of(indicator == null ? Map.<String, String>of() : indicator.titles(), measure.titles())
                .filter(titles -> !titles.isEmpty())
                .findFirst();
    }

    /** Whether people were asked the same in other words for another. */
    boolean isReworded(Definition other) {
        return isSameAs(other) && !measure.isAskedAs(other.measure);
    }
}
