package org.duallearning.mobility.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The search beside trying every solution, on small programs with sums that are fixed and sums that are the same. */
class IntegerSearchTest {
    private static final int PROGRAMS = 150;
    private static final int MOST = 3;

    @Test
    void theEndsOfEveryVariableAreThoseThatAllSolutionsHave() {
        int feasible = 0;
        for (int seed = 0; seed < PROGRAMS; seed++) {
            IntegerProgram program = program(new Random(seed));
            IntegerSearch search = new IntegerSearch(program, new Reduction(program));
            for (int variable = 0; variable < program.variables(); variable++) {
                long[] values = values(program, variable);
                IntegerSearch.End low = search.end(Goal.smallest(variable), IntegerSearch.NEVER);
                IntegerSearch.End high = search.end(Goal.greatest(variable), IntegerSearch.NEVER);
                assertThat(low.proven && high.proven)
                        .as("seed %d, variable %d", seed, variable)
                        .isTrue();
                if (values.length == 0) {
                    assertThat(low.witness).isNull();
                    assertThat(high.witness).isNull();
                } else {
                    assertThat(new long[] {low.value, high.value})
                            .as("seed %d, variable %d", seed, variable)
                            .containsExactly(
                                    LongStream.of(values).min().orElseThrow(),
                                    LongStream.of(values).max().orElseThrow());
                    feasible++;
                }
            }
        }
        assertThat(feasible).isGreaterThan(PROGRAMS);
    }

    @Test
    void theSearchFollowsBoundsThatChange() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            Random random = new Random(seed);
            IntegerProgram program = program(random);
            IntegerSearch search = new IntegerSearch(program, new Reduction(program));
            for (int change = 0; change < 5; change++) {
                int changed = random.nextInt(program.variables());
                if (program.low(changed) < program.high(changed)) {
                    program.bound(changed, program.low(changed), program.high(changed) - random.nextInt(2));
                }
                int variable = random.nextInt(program.variables());
                long[] values = values(program, variable);
                IntegerSearch.End high = search.end(Goal.greatest(variable), IntegerSearch.NEVER);
                assertThat(high.witness == null).isEqualTo(values.length == 0);
                if (values.length > 0) {
                    assertThat(high.value)
                            .as("seed %d", seed)
                            .isEqualTo(LongStream.of(values).max().orElseThrow());
                }
            }
        }
    }

    @Test
    void theFarthestThatSeveralVariablesGoTogetherIsThatOfAllSolutions() {
        int found = 0;
        for (int seed = 0; seed < PROGRAMS; seed++) {
            Random random = new Random(seed);
            IntegerProgram program = program(random);
            IntegerSearch search = new IntegerSearch(program, new Reduction(program));
            List<Goal.Part> parts = random.ints(2 + random.nextInt(2), 0, program.variables())
                    .mapToObj(variable -> new Goal.Part(variable, random.nextInt(2)))
                    .toList();
            Goal goal = Goal.greatest(1, parts, MOST);
            OptionalLong most = solutions(program)
                    .mapToLong(solution -> goal.value(program, solution))
                    .max();
            IntegerSearch.End end = search.end(goal, IntegerSearch.NEVER);
            assertThat(end.proven).as("seed %d", seed).isTrue();
            assertThat(end.witness == null).isEqualTo(most.isEmpty());
            if (most.isPresent()) {
                assertThat(end.value).as("seed %d", seed).isEqualTo(most.getAsLong());
                assertThat(search.reach(goal, most.getAsLong() + 1).bound).isGreaterThanOrEqualTo(most.getAsLong());
                assertThat(search.end(goal, most.getAsLong() - 1).value)
                        .isBetween(most.getAsLong() - 1, most.getAsLong());
                found++;
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void whatIsEnoughIsFoundIfThereIsAny() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            Random random = new Random(seed);
            IntegerProgram program = program(random);
            IntegerSearch search = new IntegerSearch(program, new Reduction(program));
            for (int variable = 0; variable < program.variables(); variable++) {
                long[] values = values(program, variable);
                long enough = random.nextInt(MOST + 2);
                IntegerSearch.End end = search.end(Goal.greatest(variable), enough);
                boolean isThere = LongStream.of(values).anyMatch(value -> value >= enough);
                assertThat(end.witness != null && end.value >= enough)
                        .as("seed %d", seed)
                        .isEqualTo(isThere);
                if (!isThere && values.length > 0) {
                    assertThat(end.proven).isTrue();
                    assertThat(end.value).isEqualTo(LongStream.of(values).max().orElseThrow());
                }
            }
        }
    }

    @Test
    void whatIsSeenWithoutBranchesIsNeverLessThanWhatThereIs() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            IntegerProgram program = program(new Random(seed));
            IntegerSearch search = new IntegerSearch(program, new Reduction(program));
            for (int variable = 0; variable < program.variables(); variable++) {
                long[] values = values(program, variable);
                if (values.length > 0) {
                    assertThat(search.reach(Goal.greatest(variable), IntegerSearch.NEVER).bound)
                            .isGreaterThanOrEqualTo(LongStream.of(values).max().orElseThrow());
                    assertThat(search.reach(Goal.smallest(variable), IntegerSearch.NEVER).bound)
                            .isLessThanOrEqualTo(LongStream.of(values).min().orElseThrow());
                }
            }
        }
    }

    /** Four to six columns with a few sums, one or two of which are fixed. */
    private static IntegerProgram program(Random random) {
        IntegerProgram program = new IntegerProgram(4 + random.nextInt(3));
        for (int column = 0; column < program.columns; column++) {
            program.bound(column, 0, random.nextInt(8) == 0 ? 0 : MOST);
        }
        int rows = 2 + random.nextInt(4);
        for (int row = 0; row < rows; row++) {
            int[] members = IntStream.range(0, program.columns)
                    .filter(column -> random.nextInt(5) < 3)
                    .toArray();
            int[] factors = IntStream.of(members)
                    .map(column -> random.nextInt(4) == 0 ? -1 : 1)
                    .toArray();
            int least = random.nextInt(5) - 1;
            program.addRow(members, factors, least, least + (row < 2 ? 0 : random.nextInt(3)));
        }
        return program;
    }

    private static long[] values(IntegerProgram program, int variable) {
        return solutions(program)
                .mapToLong(solution -> program.value(variable, solution))
                .toArray();
    }

    private static Stream<int[]> solutions(IntegerProgram program) {
        return IntStream.range(0, (int) Math.pow(MOST + 1, program.columns))
                .mapToObj(code -> IntStream.range(0, program.columns)
                        .map(column -> code / (int) Math.pow(MOST + 1, column) % (MOST + 1))
                        .toArray())
                .filter(program::holds);
    }
}
