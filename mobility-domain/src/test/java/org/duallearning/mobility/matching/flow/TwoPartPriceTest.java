package org.duallearning.mobility.matching.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TwoPartPriceTest {
    private static final long LARGEST = 1L << 56;

    @Test
    void bothPartsOfAPriceAreFoundAgainUpToTheLargestWeight() {
        boolean[] placed = {true, true, true, true, false, false};
        long[] weights = {0, 7, -LARGEST, LARGEST, 9, LARGEST};

        long[] prices = TwoPartPrice.of(placed, weights);

        assertThat(TwoPartPrice.placed(prices)).isEqualTo(placed);
        assertThat(TwoPartPrice.weights(prices)).isEqualTo(weights);
        assertThat(prices[1]).isEqualTo(TwoPartPrice.ofPair(7));
    }

    @Test
    void aPriceBelowZeroIsZero() {
        assertThat(TwoPartPrice.of(new boolean[] {false, false}, new long[] {-1, -LARGEST}))
                .containsExactly(0, 0);
    }

    @Test
    void oneLearnerPlacedIsMoreThanAnyWeight() {
        assertThat(TwoPartPrice.ofPair(Integer.MIN_VALUE)).isGreaterThan(LARGEST);
    }

    @Test
    void aLargerWeightIsRefusedAndNamed() {
        for (long weight : new long[] {LARGEST + 1, -LARGEST - 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TwoPartPrice.of(new boolean[] {true}, new long[] {weight}))
                    .withMessage("price " + weight + " is too large to start from; solve anew");
        }
    }
}
