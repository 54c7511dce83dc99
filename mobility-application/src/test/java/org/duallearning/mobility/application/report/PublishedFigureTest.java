package org.duallearning.mobility.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.duallearning.mobility.application.report.PublishedFigure.Counted;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.disclosure.Cell;
import org.duallearning.mobility.disclosure.DisclosureRule;
import org.duallearning.mobility.statistics.ProportionInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedFigureTest {
    private static final String SENTENCE =
            "{numerator} of {denominator} rose ({share}); {equal} stayed equal, {fell} fell.";
    private static final double NEARLY = 1e-8;

    @ParameterizedTest
    @CsvSource({"9, 10, false", "10, 10, true"})
    void ofFewerThanTwentyAnswersNoPercentageIsGiven(int yes, int no, boolean given) {
        PublishedFigure figure = new PublishedFigure(
                indicator("{numerator} of {denominator} pass ({share})."),
                Counted.ANSWERS,
                exactly(yes + no),
                Map.of("yes", exactly(yes), "no", exactly(no)));
        assertThat(figure.sentences().get("en")).isEqualTo(given ? "10 of 20 pass (50\u00a0%)." : "9 of 19 pass.");
        FigureView view = view(figure);
        assertThat(view.share() != null).isEqualTo(given);
        assertThat(view.lower() != null).isEqualTo(given);
        assertThat(view.numerator()).isEqualTo(yes);
    }

    @Test
    void theIntervalOfExactCountsIsTheirOwn() {
        FigureView view = view(new PublishedFigure(
                indicator(SENTENCE), Counted.ANSWERS, exactly(40), Map.of("yes", exactly(30), "no", exactly(10))));
        ProportionInterval exact = ProportionInterval.of(30, 40).orElseThrow();
        assertThat(view.rounded()).isFalse();
        assertThat(view.lower()).isCloseTo(BigDecimal.valueOf(exact.lower()), within());
        assertThat(view.upper()).isCloseTo(BigDecimal.valueOf(exact.upper()), within());
    }

    @Test
    void whatIsOnRecordOfEverybodyHasNoInterval() {
        Map<String, Cell.Shown> counts = Map.of("yes", exactly(30), "no", exactly(10));
        FigureView view = view(new PublishedFigure(indicator(SENTENCE), Counted.RECORDS, exactly(40), counts));
        assertThat(view.share()).isEqualByComparingTo("0.75");
        assertThat(view.lower()).isNull();
        assertThat(view.upper()).isNull();
        assertThat(view.level()).isNull();
    }

    /** Counts by trying all that are rounded so. */
    @Test
    void theIntervalOfRoundedCountsHoldsThatOfAllThatTheyCanStandFor() {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            Cell.Shown yes = DisclosureRule.PUBLIC.show(10 + random.nextInt(40));
            Cell.Shown no = DisclosureRule.PUBLIC.show(10 + random.nextInt(40));
            Cell.Shown missing = DisclosureRule.PUBLIC.showOpen(random.nextInt(10));
            Cell.Shown people = exactly(yes.value() + no.value() + missing.value() + random.nextInt(5) - 2);
            Map<String, Cell.Shown> counts = new HashMap<>(Map.of("yes", yes, "no-answer", missing));
            if (random.nextBoolean()) {
                counts.put("no", no);
            }
            FigureView view = view(new PublishedFigure(indicator(SENTENCE), Counted.ANSWERS, people, counts));
            double lower = 1;
            double upper = 0;
            for (int pass = yes.low(); pass <= yes.high(); pass++) {
                for (int silent = missing.low(); silent <= missing.high(); silent++) {
                    int others = people.value() - pass - silent;
                    if (others >= 0 && (!counts.containsKey("no") || (others >= no.low() && others <= no.high()))) {
                        ProportionInterval one =
                                ProportionInterval.of(pass, pass + others).orElseThrow();
                        lower = Math.min(lower, one.lower());
                        upper = Math.max(upper, one.upper());
                    }
                }
            }
            assertThat(view.rounded()).isTrue();
            assertThat(Objects.requireNonNull(view.lower()).doubleValue()).isBetween(0.0, lower + NEARLY);
            assertThat(Objects.requireNonNull(view.upper()).doubleValue()).isBetween(upper - NEARLY, 1.0);
        }
    }

    @Test
    void whichNumbersAreNotExactIsNamed() {
        Map<String, Cell.Shown> exact = Map.of("rose", exactly(20), "equal", exactly(10), "fell", exactly(10));
        assertThat(new PublishedFigure(indicator(SENTENCE), Counted.CHANGES, exactly(40), exact).approximate())
                .isEmpty();
        Map<String, Cell.Shown> rounded = new HashMap<>(exact);
        rounded.put("fell", DisclosureRule.PUBLIC.show(10));
        assertThat(new PublishedFigure(indicator(SENTENCE), Counted.CHANGES, exactly(40), rounded).approximate())
                .containsExactly("fell");
        rounded.put("rose", DisclosureRule.PUBLIC.show(20));
        assertThat(new PublishedFigure(indicator(SENTENCE), Counted.CHANGES, exactly(40), rounded).approximate())
                .containsExactly("numerator", "share", "fell");
        Map<String, Cell.Shown> answers =
                Map.of("yes", DisclosureRule.PUBLIC.show(30), "no-answer", DisclosureRule.PUBLIC.showOpen(3));
        Cell asked = DisclosureRule.PUBLIC.show(51);
        assertThat(new PublishedFigure(indicator(SENTENCE), Counted.ANSWERS, asked, answers).approximate())
                .containsExactly("population", "missing", "denominator", "numerator", "share");
        assertThat(new PublishedFigure(indicator(SENTENCE), Counted.ANSWERS, Cell.HIDDEN, Map.of()).approximate())
                .isEmpty();
    }

    @Test
    void chanceIsTriedOnExactCountsAlone() {
        Map<String, Cell.Shown> exact = Map.of("rose", exactly(20), "equal", exactly(10), "fell", exactly(10));
        assertThat(view(new PublishedFigure(indicator(SENTENCE), Counted.CHANGES, exactly(40), exact))
                        .probability())
                .isNotNull();
        Map<String, Cell.Shown> rounded = new HashMap<>(exact);
        rounded.put("fell", DisclosureRule.PUBLIC.show(10));
        FigureView view = view(new PublishedFigure(indicator(SENTENCE), Counted.CHANGES, exactly(40), rounded));
        assertThat(view.kind()).isEqualTo("CHANGE");
        assertThat(view.probability()).isNull();
    }

    @Test
    void whatIsHiddenHasTheSignAndWhatIsShownIsSaidThoughItDoesNotAddUp() {
        PublishedFigure figure = new PublishedFigure(
                indicator(SENTENCE),
                Counted.CHANGES,
                exactly(41),
                Map.of("rose", DisclosureRule.PUBLIC.show(24), "fell", DisclosureRule.PUBLIC.show(11)));
        assertThat(figure.sentences().get("en"))
                .isEqualTo("About 25 of 41 rose (about 61\u00a0%); ▨ stayed equal, about 10 fell.");
    }

    @Test
    void whatIsRoundedToNobodyIsSaidAsWhatItMayBe() {
        PublishedFigure figure = new PublishedFigure(
                new IndicatorData(
                        "I",
                        "ATTRACTIVENESS",
                        Map.of(),
                        Map.of(
                                "en", "{numerator} of {denominator}; {missing} silent.",
                                "nl", "{numerator} van {denominator}; {missing} zwegen.",
                                "fr", "{numerator} sur {denominator} ; {missing} muets."),
                        "formula",
                        0,
                        0,
                        null,
                        ReportExtract.PARTICIPANTS,
                        "PARTICIPANTS",
                        false),
                Counted.ANSWERS,
                exactly(96),
                Map.of("yes", exactly(90), "no-answer", DisclosureRule.PUBLIC.showOpen(1)));
        assertThat(figure.sentences())
                .containsEntry("en", "90 of about 96; 0–2 silent.")
                .containsEntry("nl", "90 van circa 96; 0–2 zwegen.")
                .containsEntry("fr", "90 sur environ 96 ; 0–2 muets.");
    }

    @Test
    void whatNobodyAnsweredIsRefusedAsAnywhereElse() {
        assertRefused("NOT_APPLICABLE", Map.of("rose", exactly(0), "not-applicable", exactly(8)));
        assertRefused("NO_DATA", Map.of("rose", exactly(0), "no-answer", exactly(8)));
    }

    private static void assertRefused(String reason, Map<String, Cell.Shown> counts) {
        PublishedFigure figure = new PublishedFigure(indicator(SENTENCE), Counted.CHANGES, exactly(8), counts);
        assertThat(figure.claim()).isEqualTo("REFUSED");
        assertThat(figure.reasons()).containsExactly(reason);
        assertThat(figure.sentences()).isEmpty();
        assertThat(view(figure).population()).isEqualTo(8);
    }

    private static Offset<BigDecimal> within() {
        return Offset.offset(BigDecimal.valueOf(NEARLY));
    }

    private static Cell.Shown exactly(int count) {
        return Cell.Shown.exactly(count);
    }

    private static FigureView view(PublishedFigure figure) {
        return Objects.requireNonNull(figure.view());
    }

    private static IndicatorData indicator(String sentence) {
        return new IndicatorData(
                "I",
                "EMPLOYABILITY",
                Map.of("en", "I"),
                Map.of("en", sentence),
                "formula",
                0,
                0,
                null,
                ReportExtract.PARTICIPANTS,
                "PARTICIPANTS",
                false);
    }
}
