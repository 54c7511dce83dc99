package org.duallearning.mobility.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradeAffinitiesTest {
    private static final TradeAffinities TABLE = TradeAffinities.parse(
            new StringReader("# a comment\n\n1013 0721 COMPLEMENTARY # cook, bakery\n0713 0714 SPECIALISATION\n"));

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

    @ParameterizedTest
    @ValueSource(strings = {"1013 0721", "1013 0721 CLOSE", "101 0721 SAME", "1013;0721;SAME", "1013 0721 same"})
    void aLineOfAnotherFormIsRefusedByItsNumber(String line) {
        assertThatThrownBy(() -> TradeAffinities.parse(new StringReader("# first\n" + line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Line 2 of the trade affinities is '" + line + "'");
    }

    @Test
    void aPairGivenTwiceIsRefusedByItsNumber() {
        assertThatThrownBy(() -> TradeAffinities.parse(new StringReader("1013 0721 SAME\n1013 0721 OTHER")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Line 2 of the trade affinities repeats");
    }

    @Test
    void aReaderThatFailsIsReported() {
        assertThatThrownBy(() -> TradeAffinities.parse(new Reader() {
                    @Override
                    public int read(char[] buffer, int offset, int length) throws IOException {
                        throw new IOException("the disk is gone");
                    }

                    @Override
                    public void close() {}
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is gone");
    }

    @Test
    void theShippedTableKnowsThatABakerySuitsACook() {
        assertThat(TradeAffinities.standard().between("cook", "1013", "baker", "0721"))
                .contains(TradeAffinity.COMPLEMENTARY);
    }
}
