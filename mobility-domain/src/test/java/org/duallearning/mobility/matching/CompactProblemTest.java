package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CompactProblemTest {

    private static final int[] ENDS = {Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -1, 0, 1, Integer.MAX_VALUE};

    @Test
    void smallProblemsGetTheGreatestWeightAmongMostPlaced() {
        for (long seed = 0; seed < RandomProblems.MANY; seed++) {
            Random random = new Random(seed);
            int[] weights = random.nextBoolean() ? ENDS : new int[] {-2, -1, 0, 1, 2};
            CompactProblem problem = drawn(random, random.nextInt(7), random.nextInt(5), 70, 3, weights);
            CompactMatching matching = problem.solve();
            assertThat(matching.isProvenBestOf(problem)).as("seed %d", seed).isTrue();
            assertThat(List.of((long) matching.placed(), matching.weight(problem)))
                    .as("seed %d", seed)
                    .isEqualTo(best(problem, 0, problem.capacity.clone()));
        }
    }

    @Test
    void largerProblemsAreProven() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int[] weights = random.ints(1 + random.nextInt(40), -30, 30).toArray();
            CompactProblem problem =
                    drawn(random, 1 + random.nextInt(150), 1 + random.nextInt(60), 1 + random.nextInt(40), 5, weights);
            assertThat(problem.solve().isProvenBestOf(problem))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void oneLearnerWithAHundredThousandPlacesGetsTheBest() {
        int places = 100_000;
        int[] place = new int[places];
        int[] weight = new int[places];
        int[] capacity = new int[places];
        for (int p = 0; p < places; p++) {
            place[p] = p;
            weight[p] = (int) (p * 7919L % 100_003);
            capacity[p] = 1;
        }
        weight[4321] = Integer.MAX_VALUE;
        CompactProblem problem = new CompactProblem(new int[] {0, places}, place, weight, capacity);
        CompactMatching matching = problem.solve();
        assertThat(matching.placeOf()).containsExactly(4321);
        assertThat(matching.isProvenBestOf(problem)).isTrue();
    }

    @Test
    void aHundredThousandLearnersCompeteForOnePlace() {
        int learners = 100_000;
        int[] start = new int[learners + 1];
        int[] weight = new int[learners];
        for (int l = 0; l < learners; l++) {
            start[l + 1] = l + 1;
            weight[l] = l;
        }
        CompactProblem problem = new CompactProblem(start, new int[learners], weight, new int[] {50_000});
        CompactMatching matching = problem.solve();
        assertThat(matching.placed()).isEqualTo(50_000);
        assertThat(matching.placeOf()[49_999]).isEqualTo(CompactMatching.UNPLACED);
        assertThat(matching.placeOf()[50_000]).isZero();
        assertThat(matching.isProvenBestOf(problem)).isTrue();
    }

    @Test
    void anEmptyProblemHasAnEmptyMatching() {
        CompactProblem problem = new CompactProblem(new int[] {0}, new int[0], new int[0], new int[0]);
        assertThat(problem.solve().placed()).isZero();
        assertThat(problem.solve().isProvenBestOf(problem)).isTrue();
    }

    @Test
    void whatIsTamperedWithIsProvenIfItIsByDefinitionAndThenItIsBest() {
        int refused = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            CompactProblem problem =
                    drawn(random, 1 + random.nextInt(5), 1 + random.nextInt(4), 80, 2, new int[] {-1, 0, 1});
            CompactMatching matching = problem.solve();
            int learner = random.nextInt(problem.learners());
            int place = random.nextInt(problem.places());
            switch (random.nextInt(5)) {
                case 0 -> matching.placeOf()[learner] = random.nextInt(problem.places() + 1) - 1;
                case 1 -> matching.learnerPrice()[learner] += random.nextBoolean() ? 1 : -1;
                case 2 -> matching.placePrice()[place] += random.nextBoolean() ? 1 : -1;
                case 3 -> matching.needed()[learner] ^= true;
                default -> matching.scarce()[place] ^= true;
            }
            boolean proven = matching.isProvenBestOf(problem);
            assertThat(proven).as("seed %d", seed).isEqualTo(isProvenByDefinition(matching, problem));
            refused += proven ? 0 : 1;
            if (proven) {
                assertThat(List.of((long) matching.placed(), matching.weight(problem)))
                        .as("seed %d", seed)
                        .isEqualTo(best(problem, 0, problem.capacity.clone()));
            }
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    /** Weak duality and complementary slackness, with prices of two parts. */
    private static boolean isProvenByDefinition(CompactMatching matching, CompactProblem problem) {
        long[] nothing = {0, 0};
        int[] load = new int[problem.places()];
        boolean proven = true;
        for (int l = 0; l < problem.learners(); l++) {
            long[] own = {matching.needed()[l] ? 1 : 0, matching.learnerPrice()[l]};
            int place = matching.placeOf()[l];
            boolean made = place == CompactMatching.UNPLACED;
            proven &= Arrays.compare(own, nothing) >= 0 && (!made || Arrays.equals(own, nothing));
            for (int e = problem.pairStart[l]; e < problem.pairStart[l + 1]; e++) {
                int p = problem.pairPlace[e];
                long[] surplus = {
                    own[0] + (matching.scarce()[p] ? 1 : 0) - 1,
                    own[1] + matching.placePrice()[p] - problem.pairWeight[e]
                };
                proven &= Arrays.compare(surplus, nothing) >= 0 && (p != place || Arrays.equals(surplus, nothing));
                made |= p == place;
            }
            proven &= made;
            if (place >= 0) {
                load[place]++;
            }
        }
        for (int p = 0; p < problem.places(); p++) {
            long[] price = {matching.scarce()[p] ? 1 : 0, matching.placePrice()[p]};
            proven &= Arrays.compare(price, nothing) >= 0 && load[p] <= problem.capacity[p];
            proven &= load[p] == problem.capacity[p] || Arrays.equals(price, nothing);
        }
        return proven;
    }

    @Test
    void pricesOfAnotherProblemOrAPairThatIsNoneProveNothing() {
        CompactProblem problem =
                new CompactProblem(new int[] {0, 1, 2}, new int[] {0, 0}, new int[] {5, 3}, new int[] {1, 1});
        CompactMatching matching = problem.solve();
        CompactProblem other = new CompactProblem(new int[] {0, 1}, new int[] {0}, new int[] {5}, new int[] {1, 1});
        assertThat(matching.isProvenBestOf(other)).isFalse();
        matching.placeOf()[1] = 1;
        assertThat(matching.isProvenBestOf(problem)).isFalse();
        matching.placeOf()[1] = 99;
        assertThat(matching.isProvenBestOf(problem)).isFalse();
    }

    @Test
    void arraysThatDoNotFitTogetherAreRefusedWithWhatToDo() {
        assertRefused(new int[] {}, new int[] {}, new int[] {}, new int[] {}, "let the first be 0");
        assertRefused(new int[] {0, 2}, new int[] {0}, new int[] {1}, new int[] {1}, "number of pairs, 1");
        assertRefused(new int[] {0, 1}, new int[] {0}, new int[] {}, new int[] {1}, "one for each pair");
        assertRefused(new int[] {0, 2, 1}, new int[] {0}, new int[] {1}, new int[] {1}, "never fall");
        assertRefused(new int[] {0, 1}, new int[] {7}, new int[] {1}, new int[] {1}, "place of pair 0 is 7");
        assertRefused(new int[] {0, 2}, new int[] {0, 0}, new int[] {1, 2}, new int[] {1}, "two pairs with place 0");
        assertRefused(new int[] {0, 1}, new int[] {0}, new int[] {1}, new int[] {-1}, "capacity of place 0 is -1");
    }

    private static void assertRefused(int[] start, int[] place, int[] weight, int[] capacity, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompactProblem(start, place, weight, capacity))
                .withMessageContaining(message);
    }

    private static CompactProblem drawn(
            Random random, int learners, int places, int percent, int mostSeats, int[] weights) {
        int[] start = new int[learners + 1];
        List<Integer> place = new ArrayList<>();
        List<Integer> weight = new ArrayList<>();
        for (int l = 0; l < learners; l++) {
            for (int p = 0; p < places; p++) {
                if (random.nextInt(100) < percent) {
                    place.add(p);
                    weight.add(weights[random.nextInt(weights.length)]);
                }
            }
            start[l + 1] = place.size();
        }
        return new CompactProblem(
                start,
                place.stream().mapToInt(Integer::intValue).toArray(),
                weight.stream().mapToInt(Integer::intValue).toArray(),
                random.ints(places, 0, mostSeats + 1).toArray());
    }

    /** Most placed and greatest weight of the learners from one on, by trying everything. */
    private static List<Long> best(CompactProblem problem, int learner, int[] seats) {
        if (learner == problem.learners()) {
            return List.of(0L, 0L);
        }
        List<Long> best = best(problem, learner + 1, seats);
        for (int e = problem.pairStart[learner]; e < problem.pairStart[learner + 1]; e++) {
            int place = problem.pairPlace[e];
            if (seats[place] > 0) {
                seats[place]--;
                List<Long> rest = best(problem, learner + 1, seats);
                seats[place]++;
                long placed = rest.get(0) + 1;
                long weight = rest.get(1) + problem.pairWeight[e];
                if (placed > best.get(0) || (placed == best.get(0) && weight > best.get(1))) {
                    best = List.of(placed, weight);
                }
            }
        }
        return best;
    }
}
