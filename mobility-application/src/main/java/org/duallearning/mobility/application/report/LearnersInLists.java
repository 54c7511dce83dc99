package org.duallearning.mobility.application.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.FigureViews;
import org.duallearning.mobility.application.report.ReportExtract.ActivitiesData;
import org.duallearning.mobility.application.report.ReportExtract.FixedData;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.report.ReportExtract.TotalData;
import org.duallearning.mobility.application.report.ToldActivities.Row;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.FigureView.ExchangeView;
import org.duallearning.mobility.application.view.ReportView.ActivitiesView;
import org.duallearning.mobility.application.view.ReportView.ExchangedView;
import org.duallearning.mobility.application.view.ReportView.IncomparableView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.disclosure.DisclosureRule;
import org.duallearning.mobility.evidence.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What lists and sums tell of single learners, beside the tables: who was an ambassador, who was sent or received. Counts of one kind
 * are shown by the rule of the audience, or all hidden if one of them is too small, for the others and their sum would tell it. That
 * there were activities of a kind is told, by their row and by the people they reached, so that a hidden number of them is 1 or more. How
 * many the project sent and received in all is public, as is how many went.
 */
final class LearnersInLists {
    private final ReportExtract extract;
    private final DisclosureRule rule;
    private final List<Row> told;
    private final boolean showsActivities;
    private final boolean showsUnknownReach;
    private final boolean showsSent;
    private final boolean showsReceived;

    /**
     * Lists of a report.
     *
     * @param repetition what is repeated from earlier ones
     */
    LearnersInLists(DisclosureRule rule, ReportExtract extract, Repetition repetition) {
        this.extract = extract;
        this.rule = rule;
        told = ToldActivities.in(extract, repetition);
        showsActivities = canShow(ofLearners(ActivitiesData::activities));
        showsUnknownReach = canShow(ofLearners(ActivitiesData::reachUnknown));
        showsSent = canShow(extract.exchanges().stream().map(ExchangeView::sent));
        showsReceived = canShow(extract.exchanges().stream().map(ExchangeView::received));
    }

    private boolean rounds() {
        return rule.roundingBase() > 1;
    }

    private Stream<Integer> ofLearners(Function<ActivitiesData, Integer> count) {
        return told.stream()
                .map(Row::activities)
                .filter(ActivitiesData::ofLearners)
                .map(count);
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
        return told.stream().map(this::view).toList();
    }

    private ActivitiesView view(Row row) {
        ActivitiesData activities = row.activities();
        return new ActivitiesView(
                activities.kind(),
                activities.audience(),
                shown(activities, showsActivities, activities.activities()),
                activities.reach(),
                shown(activities, showsUnknownReach, activities.reachUnknown()),
                activities.ofLearners() && rounds(),
                row.repeatedFrom());
    }

    private @Nullable Integer shown(ActivitiesData activities, boolean can, int count) {
        return activities.ofLearners() ? shown(can, count) : Integer.valueOf(count);
    }

    /** Learners sent and received, by partner and school year. */
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

    /** Learners sent and received in all; null if none of these numbers is known. */
    @Nullable
    ExchangedView exchanged() {
        Long sent = sum(ExchangeView::sent);
        Long received = sum(ExchangeView::received);
        return sent == null && received == null ? null : new ExchangedView(sent, received);
    }

    /** The sum of what is known; null if nothing is. */
    private @Nullable Long sum(Function<ExchangeView, @Nullable Integer> count) {
        return extract.exchanges().stream()
                .map(count)
                .filter(Objects::nonNull)
                .map(Integer::longValue)
                .reduce(Long::sum)
                .orElse(null);
    }

    /**
     * An indicator that is not counted from a table. Where it is hidden of how many records it is not known, the warning that some leave it
     * out is given in any case: else it would tell whether there are any.
     *
     * @param incomparable what is said of the last report that told it, where that counted otherwise; null if it did not
     */
    ReportedIndicatorView indicator(IndicatorData indicator, FixedData today, @Nullable IncomparableView incomparable) {
        TotalData total = today.total();
        if (total == null || !rule.controls()) {
            return indicator(indicator, today, null, incomparable);
        }
        List<Row> summed =
                told.stream().filter(row -> total.includes(row.activities())).toList();
        Integer repeatedFrom = summed.stream()
                .flatMap(row -> Stream.ofNullable(row.repeatedFrom()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return SummedActivities.of(
                        indicator, total, summed.stream().map(Row::activities).toList())
                .map(fixed -> indicator(indicator, fixed, repeatedFrom, incomparable))
                .orElseGet(() -> hidden(indicator, repeatedFrom, incomparable));
    }

    private static ReportedIndicatorView hidden(
            IndicatorData indicator, @Nullable Integer repeatedFrom, @Nullable IncomparableView incomparable) {
        return new ReportedIndicatorView(
                indicator.id(),
                indicator.titles(),
                Map.of(),
                "HIDDEN",
                List.of(),
                indicator.formula(),
                null,
                List.of(),
                null,
                repeatedFrom,
                null,
                null,
                incomparable);
    }

    private ReportedIndicatorView indicator(
            IndicatorData indicator,
            FixedData fixed,
            @Nullable Integer repeatedFrom,
            @Nullable IncomparableView incomparable) {
        FigureView figure = fixed.figure();
        Map<String, String> sentences = fixed.sentences();
        String claim = fixed.claim();
        List<String> reasons = fixed.reasons();
        List<String> approximate = List.of();
        if (rule.controls() && figure.exchanges() != null) {
            figure = FigureViews.exchanges(exchanges(figure.exchanges()), figure.missing());
            approximate = rounds() ? List.of("exchanges") : List.of();
        } else if (rule.controls() && fixed.ofLearners() != null) {
            figure = ofActivities(figure, fixed.ofLearners());
            approximate = approximate(figure, fixed.ofLearners());
            if (figure.missing() == null && isStated(claim)) {
                claim = Claim.State.STATED_WITH_WARNING.name();
                reasons = reasonsOfHidden(indicator);
            }
            if (!sentences.isEmpty()) {
                sentences = sentences(indicator, figure, fixed.ofLearners());
            }
        }
        return new ReportedIndicatorView(
                indicator.id(),
                indicator.titles(),
                sentences,
                claim,
                reasons,
                indicator.formula(),
                figure,
                approximate,
                null,
                repeatedFrom,
                null,
                null,
                incomparable);
    }

    /** What may be so is said in any case: else it would tell of the hidden numbers. */
    private static List<String> reasonsOfHidden(IndicatorData indicator) {
        List<String> reasons = new ArrayList<>();
        if (indicator.leastAnswers() > 0) {
            reasons.add(Claim.Reason.FEW_ANSWERS.name());
        }
        if (indicator.leastPercent() > 0) {
            reasons.add(Claim.Reason.LOW_RESPONSE.name());
        }
        reasons.add(Claim.Reason.PARTLY_UNKNOWN.name());
        return reasons;
    }

    private static boolean isStated(String claim) {
        return !claim.equals(Claim.State.REFUSED.name());
    }

    private List<String> approximate(FigureView figure, List<String> ofLearners) {
        return rounds()
                ? marks(figure).keySet().stream().filter(ofLearners::contains).toList()
                : List.of();
    }

    private FigureView ofActivities(FigureView figure, List<String> marks) {
        Long amount = figure.amount();
        if (amount != null && marks.contains("amount")) {
            Integer shown = shown(showsActivities, Math.toIntExact(amount));
            amount = shown == null ? null : Long.valueOf(shown);
        }
        return FigureViews.amount(
                amount, shown(showsActivities, figure.records()), shown(showsUnknownReach, figure.missing()));
    }

    private Map<String, String> sentences(IndicatorData indicator, FigureView figure, List<String> ofLearners) {
        Map<String, String> marks = marks(figure);
        Map<String, String> sentences = new TreeMap<>();
        indicator.sentences().forEach((language, sentence) -> {
            Rounded words = Rounded.in(language);
            Map<String, String> told = new TreeMap<>(marks);
            if (rounds()) {
                ofLearners.forEach(mark -> told.computeIfPresent(mark, (name, number) -> words.about(number)));
            }
            sentences.put(language, words.filled(sentence, told));
        });
        return sentences;
    }

    private static Map<String, String> marks(FigureView figure) {
        Map<String, String> marks = new TreeMap<>();
        put(marks, "amount", figure.amount());
        put(marks, "records", figure.records());
        put(marks, "missing", figure.missing());
        return marks;
    }

    private static void put(Map<String, String> marks, String mark, @Nullable Number number) {
        if (number != null) {
            marks.put(mark, number.toString());
        }
    }
}
