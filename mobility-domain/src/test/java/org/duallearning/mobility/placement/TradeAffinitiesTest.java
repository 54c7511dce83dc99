package org.duallearning.mobility.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TradeAffinitiesTest {
    private static final TradeAffinities TABLE = new TradeAffinities(List.of(
            new TradeAffinities.Row("1013", "0721", TradeAffinity.COMPLEMENTARY),
            new TradeAffinities.Row("0713", "0714", TradeAffinity.SPECIALISATION)));

    @Test
    void tradesWrittenAlikeAreTheSameWhateverTheirFields() {
        assertThat(TABLE.between("cook", "1013", "cook", "0721")).contains(TradeAffinity.SAME);
        assertThat(TABLE.between("cook", null, "cook", null)).contains(TradeAffinity.SAME);
    }

    @Test
    void theSameDetailedFieldIsTheSameTradeAndABroadFieldIsNot() {
        assertThat(TABLE.between("cook", "1013", "kitchen hand", "1013")).contains(TradeAffinity.SAME);
        assertThat(TABLE.between("cook", "101", "kitchen hand", "101")).contains(TradeAffinity.OTHER);
    }

    @Test
    void theTableIsReadFromLearnerToPlaceAndNotBack() {
        assertThat(TABLE.between(null, "1013", null, "0721")).contains(TradeAffinity.COMPLEMENTARY);
        assertThat(TABLE.between(null, "0721", null, "1013")).contains(TradeAffinity.OTHER);
        assertThat(TABLE.between(null, "0713", null, "0714")).contains(TradeAffinity.SPECIALISATION);
    }

    @Test
    void tooLittleToTellIsEmptyAndDifferentWordsAloneAreAnotherTrade() {
        assertThat(TABLE.between(null, null, "cook", "1013")).isEmpty();
        assertThat(TABLE.between("cook", "1013", null, null)).isEmpty();
        assertThat(TABLE.between("cook", null, "baker", null)).contains(TradeAffinity.OTHER);
    }

    @Test
    void oneRowForAPairOfFieldsIsEnough() {
        TradeAffinities.Row row = new TradeAffinities.Row("1013", "0721", TradeAffinity.COMPLEMENTARY);

        assertThatThrownBy(() -> new TradeAffinities(List.of(row, row))).isInstanceOf(IllegalStateException.class);
    }
}
