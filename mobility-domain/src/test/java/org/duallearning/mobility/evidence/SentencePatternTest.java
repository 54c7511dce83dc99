package org.duallearning.mobility.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencePatternTest {
    @ParameterizedTest
    @CsvSource({
        "en, 0, 0 were sent", "en, 1, 1 was sent", "en, 2, 2 were sent", "en, 11, 11 were sent", "nl, 0, 0 were sent",
        "nl, 1, 1 was sent", "fr, 0, 0 was sent", "fr, 1, 1 was sent", "fr, 2, 2 were sent", "fr, 10, 10 were sent"
    })
    void aWordGoesWithTheNumberAsTheLanguageCounts(String language, String sent, String sentence) {
        assertThat(new SentencePattern(language, "{sent} {sent:was/were} sent").filled(Map.of("sent", sent), "?"))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "en, adopted, 0, 1, 0 of 1 recommendation was taken over.",
        "en, adopted, 1, 1, 1 of 1 recommendation was taken over.",
        "en, adopted, 0, 2, 0 of 2 recommendations were taken over.",
        "en, adopted, 1, 2, 1 of 2 recommendations was taken over.",
        "en, satisfied, 0, 1, 0 out of 1 participant who answered is (very) satisfied; of ? there is no answer.",
        "en, ambassadors, 0, 1, 0 out of 1 participant is on record as an ambassador.",
        "nl, adopted, 0, 1, 0 van de 1 aanbeveling is overgenomen.",
        "nl, adopted, 0, 2, 0 van de 2 aanbevelingen zijn overgenomen.",
        "nl, autonomy, 0, 1, 0 van de 1 deelnemer ging er naar eigen zeggen op vooruit; ? bleven gelijk en ? gingen achteruit.",
        "nl, ambassadors, 0, 1, Van 0 van de 1 deelnemer is bekend dat die ambassadeur was.",
        "fr, adopted, 0, 1, 0 sur 1 recommandation a été adoptée.",
        "fr, adopted, 0, 2, 0 sur 2 recommandations a été adoptée."
    })
    void aVerbGoesWithThePartAndWithTheNounOfTheWhole(
            String language, String indicator, String part, String whole, String sentence) {
        String pattern = IndicatorBook.standard().find(indicator).orElseThrow().sentence(language);
        Map<String, String> figures = Map.of("numerator", part, "denominator", whole, "population", whole);

        assertThat(new SentencePattern(language, pattern).filled(figures, "?")).isEqualTo(sentence);
    }

    @Test
    void whatIsNotKnownReadsAsMore() {
        assertThat(new SentencePattern("en", "{sent} {sent:was/were} sent").filled(Map.of(), "▨"))
                .isEqualTo("▨ were sent");
    }

    @Test
    void withoutAShareItsBracketsGoToo() {
        SentencePattern pattern =
                new SentencePattern("en", "{numerator} of {denominator} rose ({share}); {fell} fell.");
        assertThat(pattern.filled(Map.of("numerator", "3", "denominator", "4", "share", "75 %"), "?"))
                .isEqualTo("3 of 4 rose (75 %); ? fell.");
        assertThat(pattern.filled(Map.of("numerator", "3", "denominator", "4"), "?"))
                .isEqualTo("3 of 4 rose; ? fell.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1528            | 1,528
            nl | circa 1234567   | circa 1.234.567
            fr | 1528            | 1\u202f528
            fr | environ 12 %    | environ 12 %
            """)
    void thousandsAreSetApartAsTheLanguageDoes(String language, String figure, String told) {
        assertThat(new SentencePattern(language, "{sent}").filled(Map.of("sent", figure), "?"))
                .isEqualTo(told);
    }

    @Test
    void figuresAreFilledInAsTheyAre() {
        assertThat(new SentencePattern("en", "{sent}").filled(Map.of("sent", "$1\\{received}"), "?"))
                .isEqualTo("$1\\{received}");
    }
}
