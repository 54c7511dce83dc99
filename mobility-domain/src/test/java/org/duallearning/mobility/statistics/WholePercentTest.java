package org.duallearning.mobility.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholePercentTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.004, <1",
        "0.005, 1",
        "0.485, 49",
        "0.994, 99",
        "0.9966666666666667, >99",
        "1, 100",
        "1.0, 100",
        "1.004, >100",
        "1.2, 120"
    })
    void noneAndAllAreSaidOfNoneAndAllAlone(BigDecimal share, String percent) {
        assertThat(WholePercent.of(share)).isEqualTo(percent);
    }
}
