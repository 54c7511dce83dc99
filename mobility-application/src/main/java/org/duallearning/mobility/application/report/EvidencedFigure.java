package org.duallearning.mobility.application.report;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.duallearning.mobility.application.mapping.FigureViews;
import org.duallearning.mobility.application.report.ReportExtract.FixedData;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.evidence.Expression;
import org.duallearning.mobility.evidence.Figure;

/**
 * How many recommendations rest on an indicator that tells something. In a report that goes by what the report itself says of the
 * indicators, lest it tell more than that does: that somebody answered, where it repeats that nobody did.
 */
final class EvidencedFigure {
    private static final String FORMULA = new Expression.RecommendationsWithEvidence().text();

    private EvidencedFigure() {}

    /** Whether an indicator is it. */
    static boolean is(IndicatorData indicator) {
        return indicator.formula().equals(FORMULA);
    }

    /**
     * What it comes to in a report.
     *
     * @param telling the indicators of which the report does not refuse to say anything
     */
    static FixedData of(IndicatorData indicator, FixedData exact, ReportExtract extract, Set<String> telling) {
        int evidenced = (int) extract.recommendations().stream()
                .filter(recommendation -> recommendation.evidence().stream().anyMatch(telling::contains))
                .count();
        Figure figure = new Figure.Share(extract.recommendations().size(), 0, 0, evidenced, Optional.empty());
        Map<String, String> marks = figure.marks(ReportExtract.LEAST_FOR_SHARE);
        Map<String, String> sentences = new TreeMap<>();
        exact.sentences().keySet().forEach(language -> {
            String sentence = Objects.requireNonNull(indicator.sentences().get(language));
            sentences.put(language, Rounded.in(language).filled(sentence, marks));
        });
        return new FixedData(
                exact.claim(),
                exact.reasons(),
                sentences,
                FigureViews.figure(figure, false, ReportExtract.LEAST_FOR_SHARE),
                null,
                null);
    }
}
