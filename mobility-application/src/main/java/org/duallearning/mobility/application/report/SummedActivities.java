package org.duallearning.mobility.application.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.duallearning.mobility.application.mapping.FigureViews;
import org.duallearning.mobility.application.report.ReportExtract.ActivitiesData;
import org.duallearning.mobility.application.report.ReportExtract.DoneData;
import org.duallearning.mobility.application.report.ReportExtract.FixedData;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.report.ReportExtract.TotalData;
import org.duallearning.mobility.application.report.ToldActivities.Told;
import org.duallearning.mobility.evidence.Claim;
import org.duallearning.mobility.evidence.Expression.ActivityTotal.Measure;
import org.jspecify.annotations.Nullable;

/** Sums of activities where some of them are told as an earlier report told them: of what is told, not of what is on record. */
final class SummedActivities {
    private SummedActivities() {}

    /** What a sum comes to. */
    static FixedData of(IndicatorData indicator, TotalData total, List<Told> told) {
        List<ActivitiesData> activities = told.stream().map(Told::activities).toList();
        int records = activities.stream().mapToInt(ActivitiesData::activities).sum();
        Amount amount = amount(Measure.valueOf(total.measure()), activities, records);
        Claim claim = Claim.ofRecords(records, amount.missing(), indicator.leastAnswers(), indicator.leastPercent());
        Map<String, String> marks = new TreeMap<>(
                Map.of("records", Integer.toString(records), "missing", Integer.toString(amount.missing())));
        if (amount.sum() != null) {
            marks.put("amount", amount.sum().toString());
        }
        Map<String, String> sentences = new TreeMap<>();
        if (claim.state() != Claim.State.REFUSED) {
            indicator
                    .sentences()
                    .forEach((language, sentence) ->
                            sentences.put(language, Rounded.in(language).filled(sentence, marks)));
        }
        return new FixedData(
                claim.state().name(),
                FigureViews.reasons(claim),
                sentences,
                FigureViews.amount(amount.sum(), records, amount.missing()),
                activities.stream().anyMatch(ActivitiesData::ofLearners) ? total.marksOfLearners() : null,
                total);
    }

    /**
     * A sum.
     *
     * @param sum what it comes to; null if that was not kept
     * @param missing how many activities leave out what is summed up
     */
    private record Amount(@Nullable Long sum, int missing) {}

    private static Amount amount(Measure measure, List<ActivitiesData> activities, int records) {
        return switch (measure) {
            case NUMBER -> new Amount((long) records, 0);
            case REACH ->
                new Amount(
                        activities.stream()
                                .map(ActivitiesData::reach)
                                .filter(Objects::nonNull)
                                .mapToLong(Long::longValue)
                                .sum(),
                        activities.stream()
                                .mapToInt(ActivitiesData::reachUnknown)
                                .sum());
            case FORUMS -> forums(activities);
        };
    }

    private static Amount forums(List<ActivitiesData> activities) {
        Set<String> forums = new HashSet<>();
        int missing = 0;
        boolean isKept = true;
        for (ActivitiesData each : activities) {
            isKept &= each.done() != null;
            for (DoneData done : Objects.requireNonNullElse(each.done(), List.<DoneData>of())) {
                if (done.forum() == null) {
                    missing++;
                } else {
                    forums.add(done.forum());
                }
            }
        }
        return new Amount(isKept ? Long.valueOf(forums.size()) : null, missing);
    }
}
