package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is missing against its definition, word for word: an empty column is missing when, for some filling of the other
 * empty columns, giving it a value changes the verdict. Where the rules turn, the test does not ask them.
 */
class MissingTest {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final int TRIES = 20_000;

    @ParameterizedTest(name = "{0} empty, {1} candidacies, seed {2}")
    @CsvSource({"1, 5000, 20180304", "2, 3000, 20190901", "3, 60, 20180901"})
    void aColumnIsMissingExactlyIfSomeFillingOfTheOthersLeavesTheVerdictToIt(int empty, int count, long seed) {
        RandomFacts random = new RandomFacts(seed);
        for (int i = 0; i < count; i++) {
            EligibilityFacts facts = Stream.generate(() -> withEmptyColumns(empty, random))
                    .filter(each -> LegalValues.fillable(each).size() == empty)
                    .findFirst()
                    .orElseThrow();
            List<Fact> unknown = LegalValues.unknown(facts);
            List<Fact> missing = unknown.stream()
                    .filter(column ->
                            fillings(others(unknown, column), facts).anyMatch(filled -> isLeftTo(column, filled)))
                    .toList();

            assertThat(BOOK.assess(facts).missing())
                    .as("seed %d: %s, empty %s", seed, facts, unknown)
                    .isEqualTo(missing);
        }
    }

    /** Too many fillings to try all, so they are drawn until one shows it. */
    @ParameterizedTest(name = "{0} or more empty, {1} candidacies, seed {2}")
    @CsvSource({"4, 2000, 20220901", "8, 1000, 20250901", "25, 100, 20160901"})
    void everyMissingColumnHasAFillingOfTheOthersThatLeavesTheVerdictToIt(int empty, int count, long seed) {
        RandomFacts random = new RandomFacts(seed);
        for (int i = 0; i < count; i++) {
            EligibilityFacts facts = withEmptyColumns(empty, random);
            for (Fact column : BOOK.assess(facts).missing()) {
                assertThat(Stream.generate(() -> random.filled(facts).with(column, null))
                                .limit(TRIES)
                                .anyMatch(filled -> isLeftTo(column, filled)))
                        .as("seed %d: %s of %s", seed, column, facts)
                        .isTrue();
            }
        }
    }

    private static EligibilityFacts withEmptyColumns(int count, RandomFacts random) {
        EligibilityFacts facts = random.disturbed(random.inOrder(), count % 3);
        while (LegalValues.unknown(facts).size()
                < Math.min(count, LegalValues.columns(facts).size() - 5)) {
            facts = random.emptied(facts, 1);
        }
        return facts;
    }

    /** What is settled stays so whatever becomes known; {@link AssessmentPropertiesTest} says so of every verdict. */
    private static boolean isLeftTo(Fact column, EligibilityFacts facts) {
        return BOOK.verdict(facts) == Verdict.UNDETERMINED
                && LegalValues.of(column, facts).stream()
                        .anyMatch(value -> BOOK.verdict(facts.with(column, value)) != Verdict.UNDETERMINED);
    }

    private static Stream<EligibilityFacts> fillings(List<Fact> columns, EligibilityFacts facts) {
        if (columns.isEmpty()) {
            return Stream.of(facts);
        }
        Fact column = columns.get(0);
        List<Fact> rest = columns.subList(1, columns.size());
        return LegalValues.of(column, facts).stream().flatMap(value -> fillings(rest, facts.with(column, value)));
    }

    private static List<Fact> others(List<Fact> columns, Fact column) {
        return columns.stream().filter(other -> other != column).toList();
    }
}
