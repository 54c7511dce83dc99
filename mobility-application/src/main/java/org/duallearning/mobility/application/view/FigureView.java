package org.duallearning.mobility.application.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator comes to. What its kind does not have is null. Immutable and thread-safe.
 *
 * @param kind SHARE, CHANGE, AMOUNT, TARGET or EXCHANGES
 * @param population how many are counted
 * @param missing of those, how many gave no answer, also where none is due yet; of an amount, how many records leave it out
 * @param notApplicable of those, how many it does not apply to
 * @param denominator how many answered
 * @param numerator of those, how many pass, or rose
 * @param share the numerator of the denominator, or the amount of the target
 * @param rounded whether the counts are rounded; then the interval holds that of every count that is rounded so
 * @param lower the lower bound of the interval of the share (Clopper-Pearson): exact if the counts are
 * @param upper the upper bound
 * @param level how often such an interval covers the true share
 * @param equal pairs that are equal
 * @param fell pairs that fell
 * @param probability that of a change as clear as this, or clearer, by chance alone (two-sided sign test)
 * @param amount the total
 * @param records how many records the total comes from
 * @param target how many were planned
 * @param exchanges learners sent and received, by partner and school year
 */
public record FigureView(
        String kind,
        @Nullable Integer population,
        @Nullable Integer missing,
        @Nullable Integer notApplicable,
        @Nullable Integer denominator,
        @Nullable Integer numerator,
        @Nullable BigDecimal share,
        boolean rounded,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal level,
        @Nullable Integer equal,
        @Nullable Integer fell,
        @Nullable BigDecimal probability,
        @Nullable Long amount,
        @Nullable Integer records,
        @Nullable Integer target,
        @Nullable List<ExchangeView> exchanges) {
    /** Copies the list. */
    public FigureView {
        exchanges = exchanges == null ? null : List.copyOf(exchanges);
    }

    /** The same without percentages. */
    public FigureView withoutShare() {
        return new FigureView(
                kind,
                population,
                missing,
                notApplicable,
                denominator,
                numerator,
                null,
                rounded,
                null,
                null,
                null,
                equal,
                fell,
                null,
                amount,
                records,
                target,
                exchanges);
    }

    /**
     * Learners sent to a partner and received from it in a school year.
     *
     * @param partner the partner
     * @param schoolYear the school year
     * @param sent how many were sent; null if unknown
     * @param received how many were received; null if unknown
     */
    public record ExchangeView(
            String partner,
            String schoolYear,
            @Nullable Integer sent,
            @Nullable Integer received) {}
}
