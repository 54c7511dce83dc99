package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Hours a week, in one form: equal numbers of hours are equal values. */
final class Hours {

    private Hours() {}

    /** Without zeros at the end: 20.50 as 20.5, 20.0 as 20. */
    static BigDecimal shortest(BigDecimal hours) {
        BigDecimal shortest = hours.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** Hours are agreed in whole tenths: the value itself if it is one, else the two around it. */
    static List<BigDecimal> inTenths(BigDecimal hours) {
        return Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                .map(mode -> shortest(hours.setScale(1, mode)))
                .distinct()
                .toList();
    }
}
