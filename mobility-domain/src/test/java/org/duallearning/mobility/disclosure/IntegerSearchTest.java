package org.duallearning.mobility.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void greatFactorsGiveNoWrongEnd() {
        int proven = 0;
        for (int seed = 0; seed < PROGRAMS; seed++) {
            Random random = new Random(seed);
            IntegerProgram program = withFactorsUpTo(1 << random.nextInt(18), random);
            IntegerSearch search = new IntegerSearch(program, new Reduction(program));
            for (int column = 0; column < program.columns; column++) {
                long[] values = values(program, column);
                IntegerSearch.End end = search.end(Goal.greatest(column), IntegerSearch.NEVER);
                if (end.proven) {
                    proven++;
                    assertThat(end.witness == null).as("seed %d", seed).isEqualTo(values.length == 0);
                }
                if (end.proven && values.length > 0) {
                    assertThat(end.value)
                            .as("seed %d", seed)
                            .isEqualTo(LongStream.of(values).max().orElseThrow());
                }
            }
        }
        assertThat(proven).isGreaterThan(PROGRAMS);
    }

    @Test
    void whateverTheMultipliersAreNothingIsBeyondTheBoundThatTheyProve() {
        int reached = 0;
        for (int seed = 0; seed < PROGRAMS; seed++) {
            Random random = new Random(seed);
            IntegerProgram program = program(random);
            Dictionary dictionary = new Dictionary(program);
            boolean isEmpty = dictionary.makeFeasible() >= 0;
            for (int pivots = 0; pivots < 4 && !isEmpty; pivots++) {
                dictionary.maximise(
                        random.nextInt(program.variables()), random.nextBoolean() ? 1 : -1, IntegerSearch.NEVER);
                int variable = random.nextInt(program.variables());
                long bound = BoundCheck.most(program, dictionary, variable, 1);
                OptionalLong most = LongStream.of(values(program, variable)).max();
                assertThat(most.orElse(bound)).as("seed %d", seed).isLessThanOrEqualTo(bound);
                reached += most.orElse(bound - 1) == bound ? 1 : 0;
            }
        }
        assertThat(reached).isPositive();
    }

    /** Six columns with sums whose factors are of some size. */
    private static IntegerProgram withFactorsUpTo(int most, Random random) {
        IntegerProgram program = new IntegerProgram(6);
        for (int column = 0; column < program.columns; column++) {
            program.bound(column, 0, MOST);
        }
        int rows = 2 + random.nextInt(4);
        for (int row = 0; row < rows; row++) {
            int[] factors = random.ints(program.columns, -most, most + 1).toArray();
            int least = random.nextInt(2 * most + 1) - most;
            program.addRow(
                    IntStream.range(0, program.columns).toArray(), factors, least, least + random.nextInt(most + 1));
        }
        return program;
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
