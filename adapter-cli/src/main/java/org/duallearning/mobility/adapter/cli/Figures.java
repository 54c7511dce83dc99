package org.duallearning.mobility.adapter.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.IndicatorValueView;
import org.duallearning.mobility.statistics.WholePercent;
import org.jspecify.annotations.Nullable;

/** Figures of indicators in words. */
final class Figures {
    private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.001");

    private Figures() {}

    /** What is said of an indicator, or why nothing is. */
    static String sentence(IndicatorValueView value, Words words) {
        String sentence = value.sentence();
        return sentence == null
                ? words.say("indicator.refused", value.title(), reasons(value.reasons(), words))
                : sentence;
    }

    /** How sure that is: the interval, the test, and the warnings; empty if there is nothing to say. */
    static Optional<String> certainty(IndicatorValueView value, Words words) {
        return value.sentence() == null ? Optional.empty() : certainty(value.figure(), value.reasons(), words);
    }

    /** The same of a figure that is stated, for some reasons with a warning. */
    static Optional<String> certainty(FigureView figure, List<String> reasons, Words words) {
        List<String> parts = new ArrayList<>();
        if (figure.lower() != null) {
            parts.add(words.say(
                    figure.rounded() ? "indicator.intervalRounded" : "indicator.interval",
                    percent(figure.level()),
                    interval(figure)));
        }
        if (figure.probability() != null) {
            parts.add(words.say("indicator.signTest", probability(figure.probability(), words)));
        }
        if (!reasons.isEmpty()) {
            parts.add(words.say("indicator.warning", reasons(reasons, words)));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    /** The bounds of the exact interval, rounded outwards. */
    static String interval(FigureView figure) {
        return figure.lower() == null || figure.upper() == null
                ? ""
                : percent(figure.lower(), RoundingMode.FLOOR) + " - " + percent(figure.upper(), RoundingMode.CEILING);
    }

    /** A share in whole per cents; empty if there is none. */
    static String percent(@Nullable BigDecimal share) {
        return share == null ? "" : WholePercent.of(share) + " %";
    }

    /** A bound of a share in whole per cents, rounded in a way; empty if there is none. */
    static String percent(@Nullable BigDecimal share, RoundingMode rounding) {
        return share == null
                ? ""
                : share.movePointRight(2).setScale(0, rounding).toPlainString() + " %";
    }

    private static String probability(BigDecimal probability, Words words) {
        return probability.compareTo(LEAST_SHOWN) < 0
                ? words.say("indicator.below", words.decimal(LEAST_SHOWN))
                : words.decimal(probability.setScale(LEAST_SHOWN.scale(), RoundingMode.HALF_UP));
    }

    static String reasons(List<String> reasons, Words words) {
        return reasons.stream().map(reason -> words.ofCode("claim", reason)).collect(Collectors.joining("; "));
    }
}
