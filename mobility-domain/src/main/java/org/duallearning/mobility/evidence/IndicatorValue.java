package org.duallearning.mobility.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * An indicator worked out from records. Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param figure what it comes to
 * @param claim whether that may be stated
 */
public record IndicatorValue(Indicator indicator, Figure figure, Claim claim) {
    /** Checks that all parts are there. */
    public IndicatorValue {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(claim, "claim");
    }

    /**
     * What is said in a language, with the figures filled in; empty if nothing may be stated. A share is rounded to whole
     * per cents; what is not known reads as a question mark.
     */
    public Optional<String> sentence(String language) {
        return sentence(language, 0);
    }

    /**
     * The same without a share of few answers.
     *
     * @param leastForShare how many answers a share needs
     */
    public Optional<String> sentence(String language, int leastForShare) {
        if (claim.state() == Claim.State.REFUSED) {
            return Optional.empty();
        }
        return Optional.of(
                new SentencePattern(language, indicator.sentence(language)).filled(figure.marks(leastForShare), "?"));
    }
}
