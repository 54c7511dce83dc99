package org.duallearning.mobility.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share in whole per cents, as it is written: none and all of it are said of none and all alone. */
public final class WholePercent {
    private static final BigDecimal NONE = BigDecimal.ZERO;
    private static final BigDecimal ALL = BigDecimal.ONE;

    private WholePercent() {}

    /**
     * The per cents without their sign, such as {@code 49}; {@code <1} of what is more than none, and {@code >99} of what is less than
     * all.
     *
     * @param share 0 or more; 1 is all
     */
    public static String of(BigDecimal share) {
        BigDecimal rounded = share.setScale(2, RoundingMode.HALF_UP);
        if (share.signum() > 0 && rounded.compareTo(NONE) == 0) {
            return "<1";
        }
        if (rounded.compareTo(ALL) == 0 && share.compareTo(ALL) != 0) {
            return share.compareTo(ALL) < 0 ? ">99" : ">100";
        }
        return rounded.movePointRight(2).toPlainString();
    }
}
