package org.duallearning.mobility.matching.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForestSolverTest {

    private static final long[] FEW_WEIGHTS = {0, 1, 2};
    private static final long[] MANY_WEIGHTS = {Integer.MIN_VALUE, -40, -3, 0, 7, 8, 90, Integer.MAX_VALUE};
    private static final long[] BEYOND_INTS = {1L << 40, -(1L << 40), 5};

    @Test
    void theCanonicalOptimumIsThatOfShortestPaths() {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            long[][] choice = {FEW_WEIGHTS, MANY_WEIGHTS, BEYOND_INTS};
            AssignmentNetwork network = plain(random, choice[random.nextInt(3)], random.nextBoolean());
            OptimalAssignment forest = new ForestSolver().solve(network);
            OptimalAssignment paths = new ShortestPathSolver().solve(network);
            assertThat(CanonicalOptimum.of(network, forest).placeOf)
                    .as("seed %d", seed)
                    .isEqualTo(CanonicalOptimum.of(network, paths).placeOf);
        }
    }

    @Test
    void limitsAndObligationsAreNotPlain() {
        int[] start = {0, 1};
        int[] place = {0};
        int[] level = {0};
        long[] value = {5};
        int[] none = {0};
        boolean[] free = {false};
        assertThat(new AssignmentNetwork(1, new int[] {-1}, new int[] {1}, start, place, 1, 0, level, value).isPlain())
                .isTrue();
        assertThat(new AssignmentNetwork(1, new int[] {1, -1}, new int[] {1, 1}, start, place, 1, 0, level, value)
                        .isPlain())
                .isFalse();
        assertThat(with(new int[] {1}, free, null).isPlain()).isFalse();
        assertThat(with(none, new boolean[] {true}, null).isPlain()).isFalse();
        assertThat(with(none, free, new long[] {3}).isPlain()).isFalse();
        assertThat(with(none, free, null).isPlain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1,0,0,0,5,true",
        "1,1,0,0,5,false",
        "2,1,0,1,5,true",
        "2,0,0,1,5,false",
        "2,2,0,1,5,false",
        "2,1,1,1,5,false",
        "2,1,0,0,5,false",
        "3,1,0,2,5,false",
        "1,0,0,0,2147483647,true",
        "1,0,0,0,2147483648,false",
        "1,0,0,0,-2147483648,true",
        "1,0,0,0,-2147483649,false"
    })
    void onlyOneWeightAPairIsPlainPerhapsAfterOneForPlacing(
            int levels, long baseGain, int baseLevel, int pairLevel, long value, boolean plain) {
        AssignmentNetwork network = new AssignmentNetwork(
                1,
                new int[] {-1},
                new int[] {1},
                new int[] {0, 1},
                new int[] {0},
                levels,
                baseLevel,
                baseGain,
                new int[] {pairLevel},
                new long[] {value},
                new int[1],
                new boolean[1],
                null);

        assertThat(network.isPlain()).isEqualTo(plain);
    }

    @Test
    void onePairOrNodeThatIsMoreThanPlainMakesTheNetworkMore() {
        int[] apart = {-1, -1};
        int[] seats = {1, 1};
        int[] start = {0, 2};
        int[] place = {0, 1};
        long[] value = {5, 6};
        assertThat(new AssignmentNetwork(2, apart, seats, start, place, 2, 1, new int[] {1, 1}, value).isPlain())
                .isTrue();
        assertThat(new AssignmentNetwork(2, apart, seats, start, place, 2, 1, new int[] {1, 0}, value).isPlain())
                .isFalse();
        assertThat(new AssignmentNetwork(
                                2, new int[] {-1, -1, -1}, new int[] {1, 1, 1}, start, place, 1, 0, new int[2], value)
                        .isPlain())
                .isTrue();
        assertThat(new AssignmentNetwork(
                                2, new int[] {-1, 2, -1}, new int[] {1, 1, 1}, start, place, 1, 0, new int[2], value)
                        .isPlain())
                .isFalse();
    }

    private static AssignmentNetwork with(int[] minimum, boolean[] required, long[] beside) {
        return new AssignmentNetwork(
                1,
                new int[] {-1},
                new int[] {1},
                new int[] {0, 1},
                new int[] {0},
                1,
                0,
                0,
                new int[] {0},
                new long[] {5},
                minimum,
                required,
                beside);
    }

    private static AssignmentNetwork plain(Random random, long[] weights, boolean mostPlaced) {
        int learners = random.nextInt(15);
        int places = 1 + random.nextInt(6);
        int[] start = new int[learners + 1];
        int[] place = new int[learners * places];
        int pairs = 0;
        for (int l = 0; l < learners; l++) {
            for (int p = 0; p < places; p++) {
                if (random.nextInt(3) > 0) {
                    place[pairs++] = p;
                }
            }
            start[l + 1] = pairs;
        }
        int[] parent = new int[places];
        Arrays.fill(parent, -1);
        int[] level = new int[pairs];
        Arrays.fill(level, mostPlaced ? 1 : 0);
        return new AssignmentNetwork(
                places,
                parent,
                random.ints(places, 0, 4).toArray(),
                start,
                Arrays.copyOf(place, pairs),
                mostPlaced ? 2 : 1,
                mostPlaced ? 1 : 0,
                level,
                random.ints(pairs, 0, weights.length)
                        .mapToLong(drawn -> weights[drawn])
                        .toArray());
    }
}
