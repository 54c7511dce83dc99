package org.duallearning.mobility.matching.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Vectors as single numbers. With one learner and one place a search gets at most twelve times the gain of a pair away from zero, so
 * that a level takes 24 times its gain, plus one, different numbers.
 */
class LevelPackingTest {

    /** The greatest second gain that fits beside a first gain of one, which takes 25 numbers. */
    private static final long GREATEST = (Long.MAX_VALUE / 25 - 1) / 24;

    /** The same where a first unit counts as well, so that the first level takes 37 numbers. */
    private static final long GREATEST_WITH_MINIMUM = (Long.MAX_VALUE / 37 - 1) / 24;

    private static AssignmentNetwork network(int minimum, int levels, long... gains) {
        int pairs = gains.length / levels;
        int[] start = new int[pairs + 1];
        Arrays.setAll(start, l -> l);
        return new AssignmentNetwork(
                1,
                new int[] {-1},
                new int[] {1},
                start,
                new int[pairs],
                levels,
                0,
                0,
                new int[pairs],
                new long[pairs],
                new int[] {minimum},
                new boolean[pairs],
                gains);
    }

    @Test
    void packedGainsStandForTheVectorsThatTheyWere() {
        long[] gains = {1, -7, 3, 0, 5, -2, -1, 0, 9};
        AssignmentNetwork network = network(0, 3, gains);

        LevelPacking packing = LevelPacking.of(network);

        assertThat(packing).isNotNull();
        assertThat(packing.levels()).isEqualTo(3);
        assertThat(packing.unpack(packing.pack(network).pairValue)).isEqualTo(gains);
    }

    @Test
    void packedGainsCompareAsTheVectorsDo() {
        AssignmentNetwork network = network(0, 2, 1, -9, 1, 8, 0, 9, 2, -9);

        long[] packed = LevelPacking.of(network).pack(network).pairValue;

        assertThat(packed[2]).isLessThan(packed[0]);
        assertThat(packed[0]).isLessThan(packed[1]);
        assertThat(packed[1]).isLessThan(packed[3]);
    }

    @Test
    void singleNumbersAreNotPacked() {
        assertThat(LevelPacking.of(network(0, 1, 5))).isNull();
    }

    @Test
    void asManyLevelsAsANumberHasBitsAreNotPacked() {
        assertThat(LevelPacking.of(network(0, 63, new long[63]))).isNotNull();
        assertThat(LevelPacking.of(network(0, 64, new long[64]))).isNull();
    }

    @Test
    void theGreatestGainThatFitsIsPackedAndTheNextIsNot() {
        AssignmentNetwork greatest = network(0, 2, 1, GREATEST);

        assertThat(LevelPacking.of(network(0, 2, 1, GREATEST + 1))).isNull();
        LevelPacking packing = LevelPacking.of(greatest);
        assertThat(packing).isNotNull();
        assertThat(packing.unpack(packing.pack(greatest).pairValue)).containsExactly(1, GREATEST);
    }

    @Test
    void aMinimumLeavesLessRoom() {
        assertThat(LevelPacking.of(network(1, 2, 1, GREATEST))).isNull();
        assertThat(LevelPacking.of(network(1, 2, 1, GREATEST_WITH_MINIMUM + 1))).isNull();
        assertThat(LevelPacking.of(network(1, 2, 1, GREATEST_WITH_MINIMUM))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE / 48, Long.MAX_VALUE / 24})
    void gainsAtTheEndsOfTheRangeAreNotPacked(long gain) {
        assertThat(LevelPacking.of(network(0, 2, 1, gain))).isNull();
        assertThat(LevelPacking.of(network(0, 2, gain, 1))).isNull();
    }

    @Test
    void gainsThatAreFurtherApartThanNumbersGoAreNotPacked() {
        assertThat(LevelPacking.of(network(0, 2, 1, Long.MAX_VALUE, 1, Long.MIN_VALUE)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"0,5,1", "0,-5,-1", "3,1099511627776,0"})
    void theFirstLevelDecidesWhetherItIsPackedOrNot(long first, long second, int sign) {
        AssignmentNetwork network = network(0, 2, first, second);

        OptimalAssignment found = new ShortestPathSolver().solve(network);

        assertThat(found.placeOf(0)).isEqualTo(sign < 0 ? OptimalAssignment.UNPLACED : 0);
        assertThat(found.learnerPrice(0)).isEqualTo(sign < 0 ? new long[2] : new long[] {first, second});
        assertThat(found.nodePrice(0)).containsExactly(0, 0);
    }
}
