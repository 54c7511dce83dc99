package org.duallearning.mobility.application.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.duallearning.mobility.application.mapping.FigureViews;
import org.duallearning.mobility.application.report.ReportExtract.ActivitiesData;
import org.duallearning.mobility.application.report.ReportExtract.FixedData;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.report.ReportExtract.TotalData;
import org.duallearning.mobility.evidence.Claim;
import org.duallearning.mobility.evidence.Figure;

/** Sums of activities as a report tells them: of what it tells of them, not of what is on record. */
final class SummedActivities {
    private SummedActivities() {}

    /** What a sum comes to; empty if it is of something that may tell of single learners whatever it comes to: in how many forums they were. */
    static Optional<FixedData> of(IndicatorData indicator, TotalData total, List<ActivitiesData> told) {
        boolean isOfLearners = told.stream().anyMatch(ActivitiesData::ofLearners);
        if (isOfLearners && total.measure().equals("FORUMS")) {
            return Optional.empty();
        }
        Figure.Amount amount = amount(total, told);
        Claim claim =
                Claim.ofRecords(amount.records(), amount.missing(), indicator.leastAnswers(), indicator.leastPercent());
        Map<String, String> sentences = new TreeMap<>();
        if (claim.state() != Claim.State.REFUSED) {
            indicator
                    .sentences()
                    .forEach((language, sentence) ->
                            sentences.put(language, Rounded.in(language).filled(sentence, amount.marks())));
        }
        return Optional.of(new FixedData(
                claim.state().name(),
                FigureViews.reasons(claim),
                sentences,
                FigureViews.amount(amount.amount(), amount.records(), amount.missing()),
                isOfLearners ? total.marksOfLearners() : null,
                total));
    }

    private static Figure.Amount amount(TotalData total, List<ActivitiesData> told) {
        int records = told.stream().mapToInt(ActivitiesData::activities).sum();
        return switch (total.measure()) {
            case "NUMBER" -> new Figure.Amount(records, records, 0);
            case "REACH" ->
                new Figure.Amount(
                        told.stream()
                                .map(ActivitiesData::reach)
                                .filter(Objects::nonNull)
                                .mapToLong(Long::longValue)
                                .sum(),
                        records,
                        told.stream().mapToInt(ActivitiesData::reachUnknown).sum());
            case "FORUMS" -> new Figure.Amount(total.ofOthers(), records, total.missingOfOthers());
            default -> throw new IllegalArgumentException("Nothing is summed up by %s.".formatted(total.measure()));
        };
    }
}
