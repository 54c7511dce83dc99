package org.duallearning.mobility.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.duallearning.mobility.outcome.QuestionCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorBookTest {
    private static final String GOOD = """
            indicators 2027-01-01
            source OWN | Ours | 2027
            indicator happy
              objective attractiveness
              of participants
              formula share of satisfaction by learner at after >= 4
              least 7 and 40 %
              source OWN
              nl Blij | {numerator} van {denominator} zijn blij ({share}).
              en Happy | {numerator} of {denominator} are happy ({share}).
              fr Contents | {numerator} de {denominator} sont contents ({share}).
            """;

    private static IndicatorBook parse(String text) {
        return IndicatorBook.parse(new StringReader(text), QuestionCatalogue.standard());
    }

    static List<Indicator> standard() {
        return IndicatorBook.standard().indicators();
    }

    @Test
    void anIndicatorSaysWhatIsCountedOfWhomAndHowItIsSaid() {
        IndicatorBook book = parse(GOOD);
        Indicator indicator = book.find("happy").orElseThrow();

        assertThat(book.version()).isEqualTo("2027-01-01");
        assertThat(indicator.objective()).isEqualTo(Objective.ATTRACTIVENESS);
        assertThat(indicator.population()).isEqualTo(Population.PARTICIPANTS);
        assertThat(indicator.expression().text()).isEqualTo("share of satisfaction by learner at after >= 4");
        assertThat(indicator.leastAnswers()).isEqualTo(7);
        assertThat(indicator.leastResponsePercent()).isEqualTo(40);
        assertThat(indicator.sources()).containsExactly(new IndicatorSource("OWN", "Ours", "2027"));
        assertThat(indicator.title("fr")).isEqualTo("Contents");
        assertThat(indicator.sentence("de")).isEqualTo("{numerator} of {denominator} are happy ({share}).");
    }

    @ParameterizedTest
    @EnumSource
    void theStandardBookHasThreeIndicatorsOrMoreForEachObjective(Objective objective) {
        assertThat(IndicatorBook.standard().of(objective)).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("standard")
    void aFormulaShownAsTextIsReadAsTheSameFormula(Indicator indicator) {
        String text = indicator.expression().text();

        assertThat(new ExpressionParser(QuestionCatalogue.standard()).parse(text, indicator.population()))
                .isEqualTo(indicator.expression());
    }

    @ParameterizedTest
    @MethodSource("standard")
    void theStandardBookSpeaksThreeLanguages(Indicator indicator) {
        assertThat(indicator.titles()).containsOnlyKeys("nl", "en", "fr");
        assertThat(indicator.sentences()).containsOnlyKeys("nl", "en", "fr");
        assertThat(indicator.sentences().values())
                .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "fr"})
    void noTwoIndicatorsOfTheStandardBookAreCalledTheSame(String language) {
        assertThat(standard())
                .extracting(indicator -> indicator.title(language))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "objective attractiveness| objective fame| 4| employability",
                "of participants| of pupils| 5| respondents",
                "of participants| of schools| 6| worked out of participants, not of schools",
                "of satisfaction by| of joy by| 6| no question 'joy'",
                "by learner| by uncle| 6| mentor",
                "by learner| by mentor| 6| not asked of mentor at after",
                "at after| at before| 6| not asked of learner at before",
                "at after| at later| 6| six-months",
                "are happy| {numerator:are} happy| 10| '{numerator:are}' is not a figure",
                "are happy| {numerators:is/are} happy| 10| '{numerators}' is not a figure",
                ">= 4| >= 9| 6| 1, 2, 3, 4, 5",
                ">= 4| > 4| 6| not a formula",
                ">= 4| >= 3, 4| 6| write '='",
                "satisfaction by learner at after >= 4| situation by learner at six-months >= other| 6| write '='",
                "satisfaction by learner at after >= 4| host-language by learner at after = not-applicable| 6| left out",
                "share of satisfaction by learner at after >= 4| share with activity fun| 6| ambassador",
                "share of satisfaction by learner at after >= 4| change of autonomy by learner from after to before| 6| does not come before",
                "share of satisfaction by learner at after >= 4| change of satisfaction by learner from before to after| 6| not asked",
                "share of satisfaction by learner at after >= 4| change of autonomy, confidence, autonomy by learner from before to after| 6| named twice",
                "indicator happy| indicator stay| 3| another id",
                ">= 4| >= 1| 6| every answer passes '>= 1'",
                ">= 4| = 5, 4, 3, 2, 1| 6| leave some of 1, 2, 3, 4, 5 out",
                ">= 4| = ,| 6| lists nothing",
                "satisfaction by learner at after >= 4| go-again by learner at after = yes, no| 6| every answer passes",
                "share of satisfaction by learner at after >= 4| share with activity ,| 6| lists nothing",
                "least 7 and 40 %| least seven| 7| least 10 and 50 %",
                "source OWN _ Ours| source ELSE _ Ours| 8| add it above",
                "nl Blij _| nl Blij| 9| TITLE",
                "en Happy _ {numerator} of| en Happy _ {equal} of| 10| '{equal}' is not a figure",
                "fr Contents _| de Zufrieden _| 11| nl, en or fr",
                "fr Contents _ {numerator} de {denominator} sont contents ({share}).| ''| 3| nl, en and fr",
                "of participants| ''| 3| objective, of, formula and source",
                "indicator happy| indicator Happy| 3| small letters",
                "indicator happy| ''| 4| start one with 'indicator'",
                "indicators 2027-01-01| ''| 11| indicators VERSION",
                "indicators 2027-01-01| questions 2027-01-01| 1| write indicators",
                "source OWN _ Ours _ 2027| source OWN| 2| title",
                "objective attractiveness| objective| 4| nothing follows"
            })
    void aMistakeIsToldWithItsLineAndWhatWouldBeRight(String right, String wrong, int line, String advice) {
        String text = GOOD.replace(right.replace('_', '|'), wrong.replace('_', '|'));

        assertThatThrownBy(() -> parse(text)).isInstanceOfSatisfying(IndicatorSyntaxException.class, mistake -> {
            assertThat(mistake.line()).as(mistake.advice()).isEqualTo(line);
            assertThat(mistake.advice()).contains(advice);
            assertThat(mistake).hasMessage("line " + line + ": " + mistake.advice());
        });
    }

    @Test
    void aShareIsNotOfARatingWithMoreAnswersThanATableHas() {
        String questions = """
                questions 2027-01-01
                source OWN | Ours | 2027
                question satisfaction
                  about learner
                  asked-of learner
                  waves before, after
                  scale rating 0 to 100
                  source OWN
                  nl Tevreden?
                  en Satisfied?
                  fr Satisfait ?
                """;
        QuestionCatalogue percent = QuestionCatalogue.parse(new StringReader(questions));
        String change = GOOD.replace(
                "share of satisfaction by learner at after >= 4",
                "change of satisfaction by learner from before to after");

        assertThatThrownBy(() -> IndicatorBook.parse(new StringReader(GOOD), percent))
                .isInstanceOf(IndicatorSyntaxException.class)
                .hasMessageStartingWith("line 6: 'satisfaction' has 101 answers");
        assertThat(IndicatorBook.parse(new StringReader(change), percent).indicators())
                .hasSize(1);
    }

    @Test
    void aVersionAndEachWordOfABlockIsSaidOnce() {
        assertThatThrownBy(() -> parse(GOOD + "indicators 2028-01-01\n"))
                .hasMessage("line 12: the book has a version already, '2027-01-01'; leave one of the two lines out");
        assertThatThrownBy(() -> parse(GOOD + "  least 3\n"))
                .hasMessage("line 12: this indicator says 'least' already; leave one of the two lines out");
        assertThat(parse(GOOD + GOOD.substring(GOOD.indexOf("indicator happy")).replace("happy", "merry"))
                        .indicators())
                .hasSize(2);
    }

    @Test
    void aFingerprintTellsTwoBooksOfOneVersionApart() {
        IndicatorBook stricter = parse(GOOD.replace(">= 4", ">= 5"));

        assertThat(stricter.version()).isEqualTo(parse(GOOD).version());
        assertThat(parse(GOOD).fingerprint()).matches("[0-9a-f]{64}").isNotEqualTo(stricter.fingerprint());
        assertThat(parse(GOOD.replace("\n", "\r\n")).fingerprint())
                .isEqualTo(parse(GOOD).fingerprint());
        assertThat(parse(GOOD + "# remark\n").fingerprint())
                .isNotEqualTo(parse(GOOD).fingerprint());
    }

    @Test
    void anAnswerIsTheSameHoweverItIsSpelt() {
        IndicatorBook book =
                parse(GOOD.replace("satisfaction by learner at after >= 4", "go-again by learner at after = Ja"));
        assertThat(book.find("happy").orElseThrow().expression().text())
                .isEqualTo("share of go-again by learner at after = yes");
    }

    @Test
    void aBookHasNoTwoIndicatorsOfTheSameId() {
        List<Indicator> twice = List.of(standard().get(0), standard().get(0));
        assertThatThrownBy(() -> new IndicatorBook("2027-01-01", GOOD, QuestionCatalogue.standard(), twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two indicators 'participants'");
    }

    @Test
    void twoIndicatorsOfTheSameIdAreAMistake() {
        String twice = GOOD + GOOD.substring(GOOD.indexOf("indicator happy"));

        assertThatThrownBy(() -> parse(twice)).hasMessageStartingWith("line 12: indicator 'happy' exists already");
    }

    @Test
    void aBookThatCannotBeReadSaysHowFarItCame() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> IndicatorBook.parse(broken, QuestionCatalogue.standard()))
                .isInstanceOf(UncheckedIOException.class);
    }
}
