package org.duallearning.mobility.matching.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Small networks under limits and obligations, against every assignment that there is. */
class ShortestPathSolverTest {
    private static final long FITS = 3;
    private static final long DOES_NOT_FIT = 1L << 45;

    @Test
    void nothingGainsMoreThanTheAssignmentFoundWhetherItsNumbersFitIntoOneOrNot() {
        for (long weight : new long[] {FITS, DOES_NOT_FIT}) {
            for (long seed = 0; seed < 300; seed++) {
                Draw draw = new Draw(seed, weight, true);
                AssignmentNetwork network = draw.network(draw.levels);
                OptimalAssignment found = new ShortestPathSolver().solve(network);

                assertThat(total(network, found.placeOf))
                        .as("seed %d, weight %d", seed, weight)
                        .isEqualTo(best(network, new int[network.learners], 0));
            }
        }
    }

    @Test
    void thePricesProveTheAssignmentWhetherItsNumbersFitIntoOneOrNot() {
        for (long weight : new long[] {FITS, DOES_NOT_FIT}) {
            for (long seed = 0; seed < 300; seed++) {
                Draw draw = new Draw(seed, weight, false);
                assertProven("seed %d, weight %d".formatted(seed, weight), draw.network(draw.levels));
            }
        }
    }

    @Test
    void levelsAtWhichNothingIsGainedChangeNothingHoweverManyThereAre() {
        for (long seed = 0; seed < 50; seed++) {
            Draw draw = new Draw(seed, FITS, true);
            OptimalAssignment few = new ShortestPathSolver().solve(draw.network(draw.levels));
            for (int levels : new int[] {63, 64, 65}) {
                AssignmentNetwork network = draw.network(levels);
                OptimalAssignment many = new ShortestPathSolver().solve(network);
                assertThat(total(network, many.placeOf))
                        .as("seed %d, %d levels", seed, levels)
                        .isEqualTo(total(network, few.placeOf));
            }
        }
    }

    private static void assertProven(String about, AssignmentNetwork network) {
        OptimalAssignment found = new ShortestPathSolver().solve(network);
        int[] load = loads(network, found.placeOf);
        long[] zero = new long[network.levels];
        for (int v = 0; v < network.nodes(); v++) {
            int sign = Arrays.compare(found.nodePrice(v), zero);
            assertThat(sign).as("%s: price of node %d", about, v).isGreaterThanOrEqualTo(0);
            assertThat(sign > 0 && load[v] < network.capacity[v])
                    .as("%s: node %d has room and a price", about, v)
                    .isFalse();
        }
        for (int l = 0; l < network.learners; l++) {
            int sign = Arrays.compare(found.learnerPrice(l), zero);
            assertThat(sign).as("%s: price of learner %d", about, l).isGreaterThanOrEqualTo(0);
            assertThat(sign > 0 && found.placeOf(l) < 0)
                    .as("%s: learner %d has no place and a price", about, l)
                    .isFalse();
            for (int e = network.pairStart[l]; e < network.pairStart[l + 1]; e++) {
                long[] gain = new long[network.levels];
                long[] price = found.learnerPrice(l);
                for (int k = 0; k < network.levels; k++) {
                    gain[k] = network.gain(l, e, k);
                    for (int v = network.pairPlace[e]; v >= 0; v = network.parent[v]) {
                        price[k] += found.nodePrice(v)[k];
                    }
                }
                if (network.pairPlace[e] == found.placeOf(l)) {
                    assertThat(price).as("%s: pair %d", about, e).isEqualTo(gain);
                } else {
                    assertThat(Arrays.compare(price, gain))
                            .as("%s: pair %d", about, e)
                            .isGreaterThanOrEqualTo(0);
                }
            }
        }
    }

    private static long[] best(AssignmentNetwork network, int[] placeOf, int learner) {
        if (learner == network.learners) {
            return total(network, placeOf);
        }
        placeOf[learner] = -1;
        long[] best = best(network, placeOf, learner + 1);
        for (int e = network.pairStart[learner]; e < network.pairStart[learner + 1]; e++) {
            placeOf[learner] = network.pairPlace[e];
            Arrays.fill(placeOf, learner + 1, placeOf.length, -1);
            if (isFeasible(network, placeOf)) {
                long[] other = best(network, placeOf, learner + 1);
                best = Arrays.compare(other, best) > 0 ? other : best;
            }
        }
        placeOf[learner] = -1;
        return best;
    }

    private static boolean isFeasible(AssignmentNetwork network, int[] placeOf) {
        int[] load = loads(network, placeOf);
        for (int v = 0; v < load.length; v++) {
            if (load[v] > network.capacity[v]) {
                return false;
            }
        }
        return true;
    }

    private static int[] loads(AssignmentNetwork network, int[] placeOf) {
        int[] load = new int[network.nodes()];
        for (int place : placeOf) {
            for (int v = place; v >= 0; v = network.parent[v]) {
                load[v]++;
            }
        }
        return load;
    }

    /** What an assignment gains, without the zeros at the end; it must be feasible. */
    private static long[] total(AssignmentNetwork network, int[] placeOf) {
        assertThat(isFeasible(network, placeOf)).isTrue();
        long[] total = new long[Math.max(network.levels, 6)];
        for (int l = 0; l < network.learners; l++) {
            for (int e = network.pairStart[l]; e < network.pairStart[l + 1]; e++) {
                for (int k = 0; k < network.levels && network.pairPlace[e] == placeOf[l]; k++) {
                    total[k] += network.gain(l, e, k);
                }
            }
        }
        int[] load = loads(network, placeOf);
        for (int v = 0; v < load.length; v++) {
            total[0] += Math.min(load[v], network.minimum[v]);
        }
        return Arrays.copyOf(total, 6);
    }

    /** A network drawn from a seed: at most five learners, four places and three limits. */
    private static final class Draw {
        private final int levels;
        private final int places;
        private final int[] parent;
        private final int[] capacity;
        private final int[] minimum;
        private final boolean[] required;
        private final int[] start;
        private final int[] place;
        private final long[][] gain;

        private Draw(long seed, long weight, boolean obliged) {
            Random random = new Random(seed);
            levels = 2 + random.nextInt(4);
            places = 1 + random.nextInt(4);
            int limits = random.nextInt(4);
            parent = new int[places + limits];
            capacity = new int[parent.length];
            minimum = new int[parent.length];
            for (int v = 0; v < parent.length; v++) {
                int first = Math.max(places, v + 1);
                parent[v] = first < parent.length && random.nextInt(4) > 0
                        ? first + random.nextInt(parent.length - first)
                        : -1;
                capacity[v] = random.nextInt(4);
                minimum[v] = obliged && random.nextInt(3) == 0 ? random.nextInt(3) : 0;
            }
            int learners = 1 + random.nextInt(5);
            required = new boolean[learners];
            start = new int[learners + 1];
            place = new int[learners * places];
            gain = new long[learners * places][levels];
            int pairs = 0;
            for (int l = 0; l < learners; l++) {
                required[l] = obliged && random.nextInt(4) == 0;
                for (int p = 0; p < places; p++) {
                    if (random.nextInt(3) > 0) {
                        place[pairs] = p;
                        for (int k = 0; k < levels; k++) {
                            gain[pairs][k] = random.nextInt(4) == 0 ? 0 : weight * (random.nextInt(6) - 2) / 2;
                        }
                        pairs++;
                    }
                }
                start[l + 1] = pairs;
            }
        }

        private AssignmentNetwork network(int ofLevels) {
            int pairs = start[start.length - 1];
            long[] beside = new long[pairs * ofLevels];
            for (int e = 0; e < pairs; e++) {
                System.arraycopy(gain[e], 0, beside, e * ofLevels, levels);
            }
            return new AssignmentNetwork(
                    places,
                    parent,
                    capacity,
                    start,
                    Arrays.copyOf(place, pairs),
                    ofLevels,
                    0,
                    0,
                    new int[pairs],
                    new long[pairs],
                    minimum,
                    required,
                    beside);
        }
    }
}
