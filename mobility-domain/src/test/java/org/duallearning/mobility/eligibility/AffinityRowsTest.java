package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duallearning.mobility.placement.TradeAffinity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows on trades decide nothing on who may go, so that no case of the conformance kit needs them. */
class AffinityRowsTest {

    private static final RuleBook BOOK = RuleBook.standard();

    static Stream<String> rows() {
        return BOOK.text().lines().filter(line -> line.startsWith("affinity "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aRowAloneMakesItsTradesClose(String row) {
        List<String> words = List.of(row.substring(0, row.indexOf(" basis ")).split(",? "));
        String learner = words.get(1);
        TradeAffinity closeness = TradeAffinity.valueOf(words.get(2).toUpperCase(Locale.ROOT));
        RuleBook without = RuleBook.parse(new StringReader(BOOK.text().replace(row + "\n", "")));

        assertThat(words.subList(3, words.size())).isNotEmpty().allSatisfy(place -> {
            assertThat(affinity(BOOK, learner, place)).isEqualTo(closeness);
            assertThat(affinity(without, learner, place)).isEqualTo(TradeAffinity.OTHER);
        });
    }

    private static TradeAffinity affinity(RuleBook book, String learner, String place) {
        return book.tradeAffinities().between(null, learner, null, place).orElseThrow();
    }
}
