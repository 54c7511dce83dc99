package org.duallearning.mobility.application.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.duallearning.mobility.application.view.FigureView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 0.0042  | sign test: p = 0.004
            nl | 0.0042  | tekentoets: p = 0,004
            fr | 0.0042  | test des signes\u00a0: p = 0,004
            en | 0.001   | sign test: p = 0.001
            en | 0.00099 | sign test: p < 0.001
            fr | 0.00099 | test des signes\u00a0: p < 0,001
            en | 1       | sign test: p = 1.000
            """)
    void aProbabilityIsNoPercentage(String language, BigDecimal probability, String fact) {
        FigureView figure = new FigureView(
                "CHANGE", 20, 0, 0, 20, 15, null, false, null, null, null, 3, 2, probability, null, null, null, null);
        assertThat(Facts.of(figure, true, PageWords.in(Locale.forLanguageTag(language))))
                .contains(fact);
    }

    @Test
    void ofFewAnswersItIsSaidHowManyThereAreAndHowManyNot() {
        PageWords words = PageWords.in(Locale.ENGLISH);
        FigureView few = new FigureView(
                "SHARE", 40, 28, 0, 12, 9, null, false, null, null, null, null, null, null, null, null, null, null);
        assertThat(Facts.of(few, true, words)).containsExactly("12 answered, of 40", "no answer: 28");
        assertThat(Facts.of(few, false, words)).isEmpty();
    }
}
