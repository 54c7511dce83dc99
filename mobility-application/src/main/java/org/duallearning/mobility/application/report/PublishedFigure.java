package org.duallearning.mobility.application.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duallearning.mobility.application.mapping.FigureViews;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.evidence.Claim;
import org.duallearning.mobility.evidence.Figure;
import org.duallearning.mobility.statistics.SignTest;
import org.jspecify.annotations.Nullable;

/** An indicator worked out from the published counts alone, so that it says no more than they do. Immutable. */
final class PublishedFigure {
    private static final String HIDDEN = "HIDDEN";

    private final IndicatorData indicator;
    private final @Nullable Figure figure;
    private final Claim.@Nullable State state;
    private final List<Claim.Reason> reasons;

    /**
     * An indicator of people.
     *
     * @param isChange whether it tells how many rose, not how many pass
     * @param people how many people it is about, as it is shown; null if it is hidden
     * @param counts the counts that are shown, by column and class
     */
    PublishedFigure(IndicatorData indicator, boolean isChange, @Nullable Integer people, Map<String, Integer> counts) {
        this.indicator = indicator;
        Integer passing = counts.get(isChange ? "rose" : "yes");
        if (people != null && people == 0) {
            figure = Figure.Share.ofAnswers(0, 0, 0, 0);
            state = Claim.State.REFUSED;
            reasons = List.of(Claim.Reason.NO_POPULATION);
        } else if (people == null || passing == null) {
            figure = null;
            state = null;
            reasons = List.of();
        } else {
            int missing = counts.getOrDefault("no-answer", 0);
            int notApplicable = counts.getOrDefault("not-applicable", 0);
            // Counts that are rounded each by itself need not add up.
            int whole = Math.max(passing, people - missing - notApplicable);
            Figure.Share share =
                    Figure.Share.ofAnswers(whole + missing + notApplicable, missing, notApplicable, passing);
            figure = isChange ? change(share, counts) : share;
            reasons = Claim.warnings(
                    indicator.leastAnswers(), indicator.leastPercent(), share.denominator(), share.missing());
            state = reasons.isEmpty() ? Claim.State.STATED : Claim.State.STATED_WITH_WARNING;
        }
    }

    /** Those who did not rise are told apart only where both counts are shown and fit. */
    private static Figure change(Figure.Share rose, Map<String, Integer> counts) {
        Integer equal = counts.get("equal");
        Integer fell = counts.get("fell");
        if (equal == null || fell == null || rose.numerator() + equal + fell != rose.denominator()) {
            return rose;
        }
        return new Figure.Change(rose, equal, fell, SignTest.of(rose.numerator(), fell, equal));
    }

    String claim() {
        return state == null ? HIDDEN : state.name();
    }

    List<String> reasons() {
        return reasons.stream().map(Enum::name).toList();
    }

    /** What is said, with a star for each mark that is hidden; nothing if the indicator is. */
    Map<String, String> sentences() {
        Map<String, String> sentences = new TreeMap<>();
        if (figure != null && state != null && state != Claim.State.REFUSED) {
            Map<String, String> marks = figure.marks();
            indicator.sentences().forEach((language, sentence) -> sentences.put(language, filled(sentence, marks)));
        }
        return sentences;
    }

    private static String filled(String sentence, Map<String, String> marks) {
        String filled = sentence;
        for (Map.Entry<String, String> mark : marks.entrySet()) {
            filled = filled.replace("{" + mark.getKey() + "}", mark.getValue());
        }
        return filled.replaceAll("\\{[a-z-]+}", "*");
    }

    /** What it comes to; null if it is hidden. */
    @Nullable
    FigureView view(int leastForShare) {
        if (figure == null) {
            return null;
        }
        FigureView view = FigureViews.figure(figure);
        boolean isSmall = view.denominator() != null && view.denominator() < leastForShare;
        return isSmall ? view.withoutShare() : view;
    }
}
