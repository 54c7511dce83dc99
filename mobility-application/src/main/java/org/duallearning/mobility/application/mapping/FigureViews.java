package org.duallearning.mobility.application.mapping;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.FigureView.ExchangeView;
import org.duallearning.mobility.application.view.IndicatorValueView;
import org.duallearning.mobility.evidence.Claim;
import org.duallearning.mobility.evidence.Figure;
import org.duallearning.mobility.evidence.IndicatorValue;
import org.duallearning.mobility.project.PartnerExchange;
import org.duallearning.mobility.statistics.ProportionInterval;
import org.duallearning.mobility.statistics.SignTest;
import org.jspecify.annotations.Nullable;

/** Indicators as they are shown. */
public final class FigureViews {
    /** More digits would be noise, and not the same on every machine. */
    private static final MathContext DIGITS = new MathContext(9);

    private FigureViews() {}

    /** An indicator in a language. */
    public static IndicatorValueView value(IndicatorValue value, Locale language) {
        return new IndicatorValueView(
                value.indicator().id(),
                value.indicator().title(language.getLanguage()),
                value.claim().state().name(),
                reasons(value.claim()),
                value.sentence(language.getLanguage()).orElse(null),
                figure(value.figure()));
    }

    /** For whom exact figures are. */
    public static String notice(Locale language) {
        return Phrases.in(language).say("indicator.exact");
    }

    /** Why a claim is not simply stated. */
    public static List<String> reasons(Claim claim) {
        return claim.reasons().stream().map(Enum::name).toList();
    }

    /**
     * What an indicator comes to, but of few answers without percentages.
     *
     * @param rounded whether the counts are rounded
     * @param leastForShare how many answers a share needs
     */
    public static FigureView figure(Figure figure, boolean rounded, int leastForShare) {
        FigureView view = figure(figure, rounded);
        return figure.isOfFewerThan(leastForShare) ? view.withoutShare() : view;
    }

    /** What an indicator comes to, of exact counts. */
    public static FigureView figure(Figure figure) {
        return figure(figure, false);
    }

    /**
     * What an indicator comes to.
     *
     * @param rounded whether the counts are rounded
     */
    public static FigureView figure(Figure figure, boolean rounded) {
        if (figure instanceof Figure.Share share) {
            return ofAnswers("SHARE", share, rounded, null, null, Optional.empty());
        }
        if (figure instanceof Figure.Change change) {
            return ofAnswers("CHANGE", change.rose(), rounded, change.equal(), change.fell(), change.test());
        }
        if (figure instanceof Figure.AgainstTarget against) {
            return ofRecords(
                    "TARGET",
                    against.share().orElse(null),
                    (long) against.amount(),
                    null,
                    null,
                    against.target(),
                    null);
        }
        if (figure instanceof Figure.Exchanges exchanges) {
            return exchanges(
                    exchanges.exchanges().stream().map(FigureViews::exchange).toList(), exchanges.missing());
        }
        if (figure instanceof Figure.Amount amount) {
            return amount(amount.amount(), amount.records(), amount.missing());
        }
        throw new IllegalArgumentException("There is no view of %s.".formatted(figure));
    }

    /** A total as it is shown; null for what is hidden. */
    public static FigureView amount(@Nullable Long amount, @Nullable Integer records, @Nullable Integer missing) {
        return ofRecords("AMOUNT", null, amount, records, missing, null, null);
    }

    /** Learners sent and received as they are shown, with how many of all the numbers are not known. */
    public static FigureView exchanges(List<ExchangeView> exchanges, @Nullable Integer missing) {
        return ofRecords("EXCHANGES", null, null, null, missing, null, exchanges);
    }

    private static FigureView ofAnswers(
            String kind,
            Figure.Share share,
            boolean rounded,
            @Nullable Integer equal,
            @Nullable Integer fell,
            Optional<SignTest> test) {
        Optional<ProportionInterval> interval = share.interval();
        return new FigureView(
                kind,
                share.population(),
                share.missing(),
                share.notApplicable(),
                share.denominator(),
                share.numerator(),
                share.share().orElse(null),
                rounded,
                interval.map(ProportionInterval::lower)
                        .map(FigureViews::rounded)
                        .orElse(null),
                interval.map(ProportionInterval::upper)
                        .map(FigureViews::rounded)
                        .orElse(null),
                interval.map(ProportionInterval::level)
                        .map(FigureViews::rounded)
                        .orElse(null),
                equal,
                fell,
                test.map(SignTest::probability).map(FigureViews::rounded).orElse(null),
                null,
                null,
                null,
                null);
    }

    private static FigureView ofRecords(
            String kind,
            @Nullable BigDecimal share,
            @Nullable Long amount,
            @Nullable Integer records,
            @Nullable Integer missing,
            @Nullable Integer target,
            @Nullable List<ExchangeView> exchanges) {
        return new FigureView(
                kind, null, missing, null, null, null, share, false, null, null, null, null, null, null, amount,
                records, target, exchanges);
    }

    private static ExchangeView exchange(PartnerExchange exchange) {
        return new ExchangeView(
                exchange.partner().value(), exchange.schoolYear(), exchange.sent(), exchange.received());
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value, DIGITS).stripTrailingZeros();
    }
}
