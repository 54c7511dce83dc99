package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.duallearning.mobility.placement.TradeAffinity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitTableTest {
    private static final String TEXT = """
            country.first 1000 # the wish
            country.second 100

            country.elsewhere 10
            trade.same 5
            trade.specialisation 4
            trade.complementary 3
            language.known 2
            """;

    @Test
    void theFitIsTheSumOfItsNamedParts() {
        FitTable table = FitTable.parse(new StringReader(TEXT));

        assertThat(table.weigh(1, TradeAffinity.SAME, true)).isEqualTo(new Fit(1000, 5, 2));
        assertThat(table.weigh(2, TradeAffinity.SPECIALISATION, false)).isEqualTo(new Fit(100, 4, 0));
        assertThat(table.weigh(3, TradeAffinity.COMPLEMENTARY, true)).isEqualTo(new Fit(10, 3, 2));
        assertThat(table.weigh(3, TradeAffinity.OTHER, false).total()).isEqualTo(10);
    }

    @Test
    void inTheShippedTableTheFirstCountryOutweighsAllElseTogether() {
        FitTable table = FitTable.standard();

        assertThat(table.weigh(1, TradeAffinity.COMPLEMENTARY, false).total())
                .isGreaterThan(table.weigh(2, TradeAffinity.SAME, true).total());
        assertThat(table.weigh(2, TradeAffinity.COMPLEMENTARY, false).total())
                .isGreaterThan(table.weigh(3, TradeAffinity.SAME, true).total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"trade.same", "trade.same five", "trade.same -1", "trade.same 5", "trade.same 1234567"})
    void aLineThatIsNotOneNewReasonIsRefused(String line) {
        assertThatThrownBy(() -> FitTable.parse(new StringReader(TEXT + line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + line + "'");
    }

    @Test
    void aReasonThatIsMissingOrNotKnownIsRefused() {
        assertThatThrownBy(() -> FitTable.parse(new StringReader(TEXT.replace("language.known 2", ""))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("language.known");
        assertThatThrownBy(() -> FitTable.parse(new StringReader(TEXT + "sex 5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sex");
    }
}
