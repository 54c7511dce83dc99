package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.placement.TradeAffinity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandardRuleBookTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    static Stream<Rule> rules() {
        return RuleBook.standard().rules().stream();
    }

    @Test
    void theBookHasEveryRuleInOrder() {
        Stream<String> rows = IntStream.rangeClosed(1, 38)
                .filter(number -> number != 32)
                .mapToObj("G%02d"::formatted)
                .flatMap(id -> List.of("G22", "G25").contains(id) ? Stream.of(id, id + "a") : Stream.of(id));
        List<String> expected = Stream.of(
                        rows,
                        Stream.of("N01", "N02", "N03", "N04", "N05", "N06", "G39"),
                        Stream.of("M01", "M02", "M03", "M06", "M09", "M10", "M13", "M14"),
                        Stream.of("M07", "M08", "P03", "P11", "P13a", "M12"),
                        Stream.of("M05", "M04", "M11"))
                .flatMap(ids -> ids)
                .toList();

        assertThat(RuleBook.standard().version()).isEqualTo("2026-11-26");
        assertThat(RuleBook.standard().rules()).extracting(Rule::id).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleSpeaksThreeLanguagesAndNamesWhatItRestsOn(Rule rule) {
        List<String> texts = List.of(rule.text(DUTCH), rule.text(Locale.ENGLISH), rule.text(Locale.FRENCH));

        assertThat(texts).doesNotHaveDuplicates().allMatch(text -> text.endsWith(".") && text.length() > 20);
        assertThat(rule.text(Locale.GERMAN)).isEqualTo(rule.text(Locale.ENGLISH));
        assertThat(rule.legalBasis().citation()).containsPattern("\\(.*\\d{4}.*\\)|\\(undated\\)");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void eachLanguageSaysItInItsOwnWords(Rule rule) {
        List<String> others = RuleBook.standard().rules().stream()
                .filter(other -> !other.id().equals(rule.id()))
                .map(other -> other.text(Locale.ENGLISH))
                .toList();

        assertThat(others).doesNotContain(rule.text(Locale.ENGLISH));
    }

    @Test
    void aRuleCarriesItsDatesItsClockAndItsConfidence() {
        Rule rule = RuleBook.standard().rule("G11").orElseThrow();

        assertThat(rule.clock()).isEqualTo(Clock.SIGNING);
        assertThat(rule.from()).contains(LocalDate.of(2015, 7, 1));
        assertThat(rule.until()).contains(LocalDate.of(2016, 8, 31));
        assertThat(rule.legalBasis().confidence()).isEqualTo(Confidence.LOW);
        assertThat(rule.facts())
                .contains(Fact.SYSTEM, Fact.TYPE, Fact.SIGNED_ON)
                .doesNotContain(Fact.WEEKLY_HOURS);
        assertThat(RuleBook.standard().rule("M10").orElseThrow().clock()).isEqualTo(Clock.CALL_YEAR);
        assertThat(RuleBook.standard().rule("N04").orElseThrow().clock()).isEqualTo(Clock.DEPARTURE);
        assertThat(RuleBook.standard().rule("G32")).isEmpty();
    }

    @Test
    void theSameTextGivesABookThatDecidesTheSame() throws IOException {
        EligibilityFacts facts = CompleteFacts.withOwnPlace().birthDate(null).build();
        RuleBook parsed = RuleBook.parse(new StringReader(text()));

        Assessment again = parsed.assess(facts);

        Assessment assessment = RuleBook.standard().assess(facts);
        assertThat(again.verdict()).isEqualTo(assessment.verdict());
        assertThat(again.missing()).isEqualTo(assessment.missing());
        assertThat(again.findings()).hasToString(assessment.findings().toString());
    }

    private static String text() throws IOException {
        try (InputStream stream = RuleBook.class.getResourceAsStream("standard.rules")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest(name = "{0}, grade {1}: class {2}")
    @CsvSource({
        "DUAAL_SO, 3, 1",
        "DUAAL_VOLW, 3, 1",
        "DUAAL_BUSO_OV3, 2, 2",
        "DUAAL_SO, , 2",
        "DBSO, 3, 3",
        ", 3, 3",
        "LEERTIJD, 2, 4",
        ", , 4",
    })
    void dualLearnersGoBeforeOthersAndTheThirdGradeBeforeTheRest(
            @Nullable DualLearningSystem system, @Nullable Integer grade, int priorityClass) {
        EligibilityFacts facts =
                EligibilityFacts.builder().system(system).grade(grade).build();

        assertThat(RuleBook.standard().priorityClass(facts)).isEqualTo(priorityClass);
        assertThat(RuleBook.standard().assess(facts).priorityClass()).isEqualTo(priorityClass);
    }

    @Test
    void aBakerySuitsACook() {
        assertThat(RuleBook.standard().tradeAffinities().between("cook", "1013", "baker", "0721"))
                .contains(TradeAffinity.COMPLEMENTARY);
    }

    @Test
    void theFingerprintIsThatOfTheText() throws IOException {
        RuleBook remarked = RuleBook.parse(new StringReader(text() + "# remark\n"));
        RuleBook windows = RuleBook.parse(new StringReader(text().replace("\n", "\r\n")));

        assertThat(RuleBook.standard().fingerprint()).matches("[0-9a-f]{64}").isNotEqualTo(remarked.fingerprint());
        assertThat(windows).isEqualTo(RuleBook.standard()).hasSameHashCodeAs(RuleBook.standard());
        assertThat(windows.fingerprint()).isEqualTo(RuleBook.standard().fingerprint());
    }

    @Test
    void everyFactIsReadByARuleOrIdentifiesTheAgreement() {
        List<Fact> read = RuleBook.standard().rules().stream()
                .flatMap(rule -> rule.facts().stream())
                .distinct()
                .toList();

        assertThat(Arrays.stream(Fact.values()).filter(fact -> !read.contains(fact)))
                .containsExactly(Fact.STARTS_ON);
    }

    @ParameterizedTest(name = "{0} in call {1}: {2}")
    @CsvSource({
        "GB, 2014, ELIGIBLE",
        "GB, 2020, ELIGIBLE",
        "GB, 2021, NOT_ELIGIBLE",
        "GB, 2027, NOT_ELIGIBLE",
        "CH, 2018, NOT_ELIGIBLE",
        "CH, 2027, NOT_ELIGIBLE",
        "RS, 2018, NOT_ELIGIBLE",
        "RS, 2019, ELIGIBLE",
        "MK, 2018, ELIGIBLE",
        "TR, 2021, ELIGIBLE",
        "NO, 2027, ELIGIBLE",
        "BE, 2018, NOT_ELIGIBLE",
        "ZA, 2025, NOT_ELIGIBLE",
        "FR, 2013, UNKNOWN",
        "FR, 2028, UNKNOWN",
    })
    void destinationsFollowTheCall(String country, int callYear, DestinationStatus status) {
        assertThat(RuleBook.standard().isDestination(country, callYear)).isEqualTo(status);
    }
}
