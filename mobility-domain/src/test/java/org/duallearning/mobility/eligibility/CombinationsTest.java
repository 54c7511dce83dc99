package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.eligibility.SmallBooks.OTHERWISE;
import static org.duallearning.mobility.eligibility.SmallBooks.agreement;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.junit.jupiter.api.Test;

class CombinationsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 13 * 365;
    private static final int YEAR = 365;

    @Test
    void everyCandidacyIsOneOfTheCombinationsAndIsDecidedAsItsExampleIs() {
        Combinations combinations = Combinations.ofRows(RuleBook.standard());
        long seed = 20261126;
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            EligibilityFacts facts = candidacy(random);
            Region cell = combinations.grid().at(new Evaluation(facts));
            List<Region> all = combinations.examples().keySet().stream()
                    .filter(region -> region.includes(cell))
                    .toList();

            assertThat(all)
                    .as("combinations of candidacy %d with seed %d: %s", i, seed, facts)
                    .hasSize(1);
            assertThat(RuleBook.standard().assess(facts).decisive().ruleId())
                    .as("row for candidacy %d with seed %d: %s", i, seed, facts)
                    .isEqualTo(row(RuleBook.standard(), combinations.example(all)));
        }
    }

    /** Refused for want of free will, so that nobody asks what is missing. */
    private static EligibilityFacts candidacy(Random random) {
        LocalDate departsOn = day(random, FIRST_DAY, DAYS);
        return EligibilityFacts.builder()
                .agreement(AgreementStatus.RUNNING)
                .departsOn(departsOn)
                .returnsOn(day(random, departsOn, YEAR))
                .birthDate(day(random, departsOn, -30 * YEAR))
                .firstEntryOn(day(random, departsOn, -8 * YEAR))
                .enrolledFrom(day(random, departsOn.plusDays(1), -4))
                .enrolledUntil(day(random, departsOn.minusDays(1), 4))
                .graduatedOn(random.nextBoolean() ? null : day(random, departsOn.plusDays(30), -2 * YEAR))
                .system(any(random, DualLearningSystem.values()))
                .type(any(random, AgreementType.values()))
                .signedOn(day(random, FIRST_DAY, DAYS))
                .weeklyHours(BigDecimal.valueOf(random.nextInt(410), 1))
                .lessonHours(BigDecimal.valueOf(random.nextInt(300), 1))
                .simulatedWorkplace(random.nextBoolean())
                .socialMaribel(random.nextBoolean())
                .trainingDaysWithoutAgreement(random.nextInt(40))
                .voluntary(false)
                .build();
    }

    private static LocalDate day(Random random, LocalDate first, int days) {
        return first.plusDays(days < 0 ? -random.nextInt(-days) : random.nextInt(days));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static String row(RuleBook book, EligibilityFacts facts) {
        Evaluation given = new Evaluation(facts);
        return rows(book)
                .filter(row -> row.applicability(given) == Applicability.APPLIES)
                .findFirst()
                .map(Rule::id)
                .orElseThrow();
    }

    private static Stream<Rule> rows(RuleBook book) {
        return book.rules().stream().filter(rule -> rule.kind().isRow());
    }

    @Test
    void bothSidesOfADateAndOfANumberAreTried() {
        RuleBook book = SmallBooks.of(
                SmallBooks.row(
                        "A", "agreement", "signed from 2020-01-01", "when weeklyHours below 20", "then satisfied"),
                OTHERWISE);

        assertThat(texts(book))
                .containsExactly(
                        "underAgreement and signedOn until 2019-12-31",
                        "underAgreement and signedOn from 2020-01-01 and weeklyHours below 20",
                        "underAgreement and signedOn from 2020-01-01 and weeklyHours at least 20",
                        "not underAgreement");
    }

    @Test
    void aColumnWhoseEmptinessMeansNoneIsTriedEmptyAndFilledIn() {
        RuleBook book = SmallBooks.of(
                agreement("A", "ownPlaceMinimumAge is given and age below ownPlaceMinimumAge", "refer"), OTHERWISE);

        assertThat(Combinations.ofRows(book).facts())
                .extracting(facts -> facts.value(Fact.OWN_PLACE_MINIMUM_AGE).isPresent())
                .contains(true, false);
        assertThat(texts(book))
                .containsExactly(
                        "underAgreement and ownPlaceMinimumAge is given and age below ownPlaceMinimumAge",
                        "underAgreement and not age below ownPlaceMinimumAge",
                        "not underAgreement");
    }

    @Test
    void aConditionInJavaIsTriedAtItsTurningPoints() {
        RuleBook book = SmallBooks.of(List.of(new EvenYear()), agreement("A", "evenYear", "satisfied"), OTHERWISE);

        assertThat(texts(book))
                .containsExactly(
                        "underAgreement and evenYear", "underAgreement and not evenYear", "not underAgreement");
    }

    private record EvenYear() implements JavaCondition {

        @Override
        public String name() {
            return "evenYear";
        }

        @Override
        public Set<Fact> facts() {
            return Set.of(Fact.CALL_YEAR);
        }

        @Override
        public Optional<Boolean> test(EligibilityFacts facts) {
            return facts.count(Fact.CALL_YEAR).map(year -> year % 2 == 0);
        }

        @Override
        public Collection<?> turningPoints(Fact fact, EligibilityFacts facts) {
            return List.of(2020, 2021);
        }
    }

    /** The combinations, as far as the book decides them alike. */
    private static List<String> texts(RuleBook book) {
        Combinations combinations = Combinations.ofRows(book);
        Map<String, List<Region>> regions = new TreeMap<>();
        combinations
                .examples()
                .forEach((region, facts) -> regions.computeIfAbsent(row(book, facts), row -> new ArrayList<>())
                        .add(region));
        return regions.values().stream()
                .flatMap(each -> combinations.grid().joined(each).stream())
                .sorted(Region::compare)
                .map(combinations.grid()::text)
                .toList();
    }

    @Test
    void booksOfWhichTheRowsTradePlacesAndNeverOverlapAreProvenAlike() {
        String text = RuleBook.standard().text();
        int first = text.indexOf("rule G12 ");
        int second = text.indexOf("rule G13 ");
        int end = text.indexOf("rule G14 ");
        String swapped = text.substring(0, first)
                + text.substring(second, end)
                + text.substring(first, second)
                + text.substring(end);

        assertThat(differences(RuleBook.standard(), RuleBook.parse(new StringReader(swapped))))
                .isEmpty();
    }

    @Test
    void booksThatDifferByADayDifferInACombination() {
        String text = RuleBook.standard().text().replace("departing from 2018-09-01", "departing from 2018-09-02");

        assertThat(differences(RuleBook.standard(), RuleBook.parse(new StringReader(text))))
                .isNotEmpty()
                .allSatisfy(facts -> assertThat(facts.date(Fact.DEPARTS_ON)).contains(LocalDate.of(2018, 9, 1)));
    }

    /** The combinations of both books that they decide by rows of other names. */
    private static List<EligibilityFacts> differences(RuleBook one, RuleBook other) {
        return Combinations.ofRules(Stream.concat(rows(one), rows(other)).toList()).facts().stream()
                .filter(facts -> !row(one, facts).equals(row(other, facts)))
                .toList();
    }
}
