package org.duallearning.mobility.adapter.cli;

import java.util.Objects;
import java.util.Optional;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.FigureView.ExchangeView;
import org.duallearning.mobility.application.view.IndicatorView;
import org.duallearning.mobility.application.view.IndicatorView.BreakdownView;
import org.duallearning.mobility.application.view.IndicatorView.GroupView;
import org.jspecify.annotations.Nullable;

/** One indicator, with how it is worked out. */
final class IndicatorPage {
    private final IndicatorView indicator;
    private final Words words;

    private IndicatorPage(IndicatorView indicator, Words words) {
        this.indicator = indicator;
        this.words = words;
    }

    /** The page. */
    static Page of(IndicatorView indicator, Words words) {
        return new IndicatorPage(indicator, words).page();
    }

    private Page page() {
        Page page = new Page()
                .heading(indicator.value().title() + " (" + indicator.value().indicator() + ")");
        page.text(0, Figures.sentence(indicator.value(), words));
        Figures.certainty(indicator.value(), words).ifPresent(text -> page.text(0, text));
        missing().ifPresent(text -> page.text(0, text));
        page.gap().table(0, definition());
        if (indicator.value().figure().exchanges() != null) {
            page.gap().table(0, exchanges(indicator.value().figure()));
        }
        for (BreakdownView breakdown : indicator.breakdowns()) {
            page.heading(words.ofCode("breakdown", breakdown.by())).table(1, groups(breakdown));
        }
        return page.gap().text(0, indicator.notice());
    }

    /** Who is missing; nothing where nobody is, or where it is no answer that is. */
    private Optional<String> missing() {
        FigureView figure = indicator.value().figure();
        return Optional.ofNullable(figure.missing())
                .filter(missing -> missing > 0 && figure.population() != null)
                .map(missing -> words.say("indicator.missing", missing));
    }

    private TextTable definition() {
        TextTable table = new TextTable()
                .row(words.say("indicator.objective"), words.ofCode("objective", indicator.objective()))
                .row(words.say("indicator.of"), words.ofCode("population", indicator.of()))
                .row(words.say("indicator.formula"), indicator.formula())
                .row(words.say("indicator.sources"), String.join("\n", indicator.sources()));
        if (indicator.least() > 0) {
            table.row(
                    words.say("indicator.least"),
                    words.say("indicator.leastAnswers", indicator.least(), indicator.leastPercent()));
        }
        return table;
    }

    private TextTable groups(BreakdownView breakdown) {
        boolean paired = indicator.value().figure().kind().equals("CHANGE");
        TextTable table = new TextTable(
                words.say("column.group"),
                words.say(paired ? "column.rose" : "column.numerator"),
                words.say("column.denominator"),
                words.say("column.share"),
                words.say("column.interval"),
                words.say("column.missing"),
                words.say("column.notApplicable"),
                words.say("column.population"));
        breakdown.groups().forEach(group -> table.row(cells(breakdown, group)));
        return table;
    }

    private Object[] cells(BreakdownView breakdown, GroupView group) {
        FigureView figure = group.figure();
        return new Object[] {
            name(breakdown.by(), group.group(), words),
            number(figure.numerator()),
            number(figure.denominator()),
            Figures.percent(figure.share()),
            Figures.interval(figure),
            number(figure.missing()),
            number(figure.notApplicable()),
            number(figure.population())
        };
    }

    /** A group of a breakdown in words. */
    static String name(String by, String group, Words words) {
        if (group.equals("unknown")) {
            return words.say("unknown");
        }
        return switch (by) {
            case "REPORTING_GROUP" -> words.ofCode("group", group);
            case "SYSTEM" -> words.ofCode("system", group);
            case "WENT" -> words.ofCode("went", group);
            default -> group;
        };
    }

    private TextTable exchanges(FigureView figure) {
        TextTable table = new TextTable(
                words.say("column.partner"),
                words.say("column.schoolYear"),
                words.say("column.sent"),
                words.say("column.received"));
        for (ExchangeView exchange : Objects.requireNonNull(figure.exchanges())) {
            table.row(exchange.partner(), exchange.schoolYear(), number(exchange.sent()), number(exchange.received()));
        }
        return table;
    }

    private String number(@Nullable Integer number) {
        return number == null ? words.say("unknown") : number.toString();
    }
}
