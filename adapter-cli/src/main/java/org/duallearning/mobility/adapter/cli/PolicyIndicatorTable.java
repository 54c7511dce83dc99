package org.duallearning.mobility.adapter.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.PolicyComparisonView.PolicyFigureView;
import org.duallearning.mobility.application.view.PolicyComparisonView.PolicyIndicatorView;
import org.jspecify.annotations.Nullable;

/** One indicator in full: a column for all who went, and one for each policy. */
final class PolicyIndicatorTable {
    private static final int OTHERS_IN_A_TABLE = 2;
    private static final String REFUSED = "REFUSED";

    private final PolicyIndicatorView indicator;
    private final Words words;

    PolicyIndicatorTable(PolicyIndicatorView indicator, Words words) {
        this.indicator = indicator;
        this.words = words;
    }

    void addTo(Page page) {
        page.heading(Columns.named(indicator.indicator(), indicator.title()));
        List<PolicyFigureView> values = indicator.byPolicy();
        for (int from = 1; from < values.size(); from += OTHERS_IN_A_TABLE) {
            List<PolicyFigureView> shown = new ArrayList<>(List.of(indicator.recorded(), values.get(0)));
            shown.addAll(values.subList(from, Math.min(from + OTHERS_IN_A_TABLE, values.size())));
            page.table(1, table(shown));
        }
        Map<String, List<String>> warnings = new LinkedHashMap<>();
        Stream.concat(Stream.of(indicator.recorded()), values.stream())
                .filter(value -> !value.reasons().isEmpty())
                .forEach(value -> warnings.computeIfAbsent(warning(value), warning -> new ArrayList<>())
                        .add(column(value)));
        warnings.forEach(
                (warning, columns) -> page.text(1, words.say("check.value", String.join(", ", columns), warning)));
    }

    private String column(PolicyFigureView value) {
        return Objects.requireNonNullElseGet(value.policy(), () -> words.say("policy.allWhoWent"));
    }

    private String warning(PolicyFigureView value) {
        return words.say(
                value.claim().equals(REFUSED) ? "policy.refused" : "indicator.warning",
                Figures.reasons(value.reasons(), words));
    }

    private TextTable table(List<PolicyFigureView> values) {
        boolean paired = indicator.recorded().figure().kind().equals("CHANGE");
        TextTable table = new TextTable(
                Stream.concat(Stream.of(""), values.stream().map(this::column)).toArray(String[]::new));
        figures(table, paired ? "policy.rose" : "policy.numerator", values, FigureView::numerator);
        figures(table, "policy.answered", values, FigureView::denominator);
        figures(table, "policy.shareOfThem", values, figure -> Figures.percent(figure.share()));
        row(table, "policy.points", values, this::points);
        figures(table, "policy.atLeast", values, figure -> Figures.percent(figure.lower(), RoundingMode.FLOOR));
        figures(table, "policy.atMost", values, figure -> Figures.percent(figure.upper(), RoundingMode.CEILING));
        figures(table, "policy.missing", values, FigureView::missing);
        figures(table, "policy.notApplicable", values, FigureView::notApplicable);
        figures(table, "policy.wentAndWouldGo", values, FigureView::population);
        row(table, "policy.notKnown", values, PolicyFigureView::notKnown);
        return table;
    }

    private void figures(
            TextTable table, String label, List<PolicyFigureView> values, Function<FigureView, @Nullable Object> part) {
        row(table, label, values, value -> part.apply(value.figure()));
    }

    /** A row, unless nothing is to be said in it. */
    private void row(
            TextTable table,
            String label,
            List<PolicyFigureView> values,
            Function<PolicyFigureView, @Nullable Object> cell) {
        List<Object> cells = values.stream()
                .<Object>map(value -> Objects.requireNonNullElse(cell.apply(value), ""))
                .toList();
        if (cells.stream().anyMatch(each -> !each.equals(""))) {
            table.row(Stream.concat(Stream.of(words.say(label)), cells.stream()).toArray());
        }
    }

    /** How many percentage points the share is above or below that of the first policy. */
    private String points(PolicyFigureView value) {
        BigDecimal first = indicator.byPolicy().get(0).figure().share();
        BigDecimal share = value.figure().share();
        if (value.policy() == null || first == null || share == null) {
            return "";
        }
        int points = share.subtract(first)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return SideBySide.signed(points);
    }
}
