package org.duallearning.mobility.application.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duallearning.mobility.application.report.ReportExtract.ActivitiesData;
import org.duallearning.mobility.application.report.ReportExtract.FixedData;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.FigureView.ExchangeView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.ActivitiesView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.disclosure.DisclosureRule;
import org.duallearning.mobility.evidence.SentencePattern;
import org.jspecify.annotations.Nullable;

/**
 * What lists and sums tell of single learners, beside the tables: who was an ambassador, who was sent or received. Counts of one kind
 * are shown by the rule of the audience, or all hidden if one of them is too small, for the others and their sum would tell it.
 */
final class LearnersInLists {
    private final ReportExtract extract;
    private final DisclosureRule rule;
    private final boolean showsActivities;
    private final boolean showsUnknownReach;
    private final boolean showsSent;
    private final boolean showsReceived;

    LearnersInLists(ReportExtract extract, DisclosureRule rule) {
        this.extract = extract;
        this.rule = rule;
        showsActivities = canShow(ofLearners(ActivitiesData::activities));
        showsUnknownReach = canShow(ofLearners(ActivitiesData::reachUnknown));
        showsSent = canShow(extract.exchanges().stream().map(ExchangeView::sent));
        showsReceived = canShow(extract.exchanges().stream().map(ExchangeView::received));
    }

    private Stream<Integer> ofLearners(Function<ActivitiesData, Integer> count) {
        return extract.activities().stream().filter(ActivitiesData::ofLearners).map(count);
    }

    private boolean canShow(Stream<@Nullable Integer> counts) {
        return counts.allMatch(count -> count == null || !isTooSmall(count));
    }

    private boolean isTooSmall(int count) {
        return rule.controls() && count < rule.threshold();
    }

    /** A count as the audience may see it; null if it is hidden or not known. */
    private @Nullable Integer shown(boolean can, @Nullable Integer count) {
        return !can || count == null || isTooSmall(count)
                ? null
                : Integer.valueOf(rule.show(count).value());
    }

    /** Activities by kind and audience. */
    List<ActivitiesView> activities() {
        return extract.activities().stream()
                .map(each -> new ActivitiesView(
                        each.kind(),
                        each.audience(),
                        shown(each, showsActivities, each.activities()),
                        each.reach(),
                        shown(each, showsUnknownReach, each.reachUnknown())))
                .toList();
    }

    private @Nullable Integer shown(ActivitiesData activities, boolean can, int count) {
        return activities.ofLearners() ? shown(can, count) : Integer.valueOf(count);
    }

    /** Learners sent and received. */
    List<ExchangeView> exchanges() {
        return exchanges(extract.exchanges());
    }

    private List<ExchangeView> exchanges(List<ExchangeView> exchanges) {
        return exchanges.stream()
                .map(each -> new ExchangeView(
                        each.partner(),
                        each.schoolYear(),
                        shown(showsSent, each.sent()),
                        shown(showsReceived, each.received())))
                .toList();
    }

    /** An indicator that is not counted from a table. */
    ReportedIndicatorView indicator(IndicatorData indicator, FixedData fixed) {
        FigureView figure = fixed.figure();
        Map<String, String> sentences = fixed.sentences();
        String claim = fixed.claim();
        boolean isExchanges = figure.exchanges() != null;
        if (rule.controls() && isExchanges && !showsSent && !showsReceived) {
            return new ReportedIndicatorView(
                    indicator.id(), indicator.titles(), Map.of(), "HIDDEN", List.of(), indicator.formula(), null, null);
        }
        if (rule.controls() && (isExchanges || fixed.ofLearners() != null)) {
            figure = isExchanges
                    ? ofExchanges(figure)
                    : ofActivities(figure, Objects.requireNonNull(fixed.ofLearners()));
            if (!sentences.isEmpty()) {
                sentences = sentences(indicator, figure);
            }
        }
        return new ReportedIndicatorView(
                indicator.id(),
                indicator.titles(),
                sentences,
                claim,
                fixed.reasons(),
                indicator.formula(),
                PublishedFigure.shown(figure),
                null);
    }

    private FigureView ofExchanges(FigureView figure) {
        return figure.withExchanges(exchanges(Objects.requireNonNull(figure.exchanges())));
    }

    private FigureView ofActivities(FigureView figure, List<String> marks) {
        Long amount = figure.amount();
        if (amount != null && marks.contains("amount")) {
            Integer shown = shown(showsActivities, Math.toIntExact(amount));
            amount = shown == null ? null : Long.valueOf(shown);
        }
        return figure.withCounts(
                amount, shown(showsActivities, figure.records()), shown(showsUnknownReach, figure.missing()));
    }

    private static Map<String, String> sentences(IndicatorData indicator, FigureView figure) {
        Map<String, String> marks = new TreeMap<>();
        put(marks, "amount", figure.amount());
        put(marks, "records", figure.records());
        put(marks, "missing", figure.missing());
        List<ExchangeView> exchanges = figure.exchanges();
        if (exchanges != null) {
            put(marks, "sent", sum(exchanges, ExchangeView::sent));
            put(marks, "received", sum(exchanges, ExchangeView::received));
        }
        Map<String, String> sentences = new TreeMap<>();
        indicator
                .sentences()
                .forEach((language, sentence) -> sentences.put(
                        language, new SentencePattern(language, sentence).filled(marks, ReportView.HIDDEN)));
        return sentences;
    }

    private static void put(Map<String, String> marks, String mark, @Nullable Number number) {
        if (number != null) {
            marks.put(mark, number.toString());
        }
    }

    /** The sum of what is shown; null if nothing is. */
    private static @Nullable Integer sum(
            List<ExchangeView> exchanges, Function<ExchangeView, @Nullable Integer> count) {
        List<Integer> counts =
                exchanges.stream().map(count).filter(Objects::nonNull).toList();
        return counts.isEmpty()
                ? null
                : Integer.valueOf(counts.stream().mapToInt(Integer::intValue).sum());
    }
}
