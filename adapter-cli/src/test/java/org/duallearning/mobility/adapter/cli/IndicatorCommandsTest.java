package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators of the example, from the command line. */
final class IndicatorCommandsTest {
    private final ExampleStore store = new ExampleStore();

    @ParameterizedTest
    @CsvSource({
        "en, 'Without an answer: 6. That is everybody who gave none, also where none is due yet'",
        "nl, 'Zonder antwoord: 6. Dat is iedereen die er geen gaf, ook wie er nog geen hoefde te geven'",
        "fr, 'Sans réponse : 6. Ce sont tous ceux qui n’en ont pas donné, même si aucune n’est encore attendue'"
    })
    void whoIsMissingIsSaidAndThatNoAnswerNeedBeDue(String language, String said) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(store.answer(locale, "indicator", "show", "satisfied").replaceAll("\\s+", " "))
                .contains(said)
                .contains("outcome status");
        assertThat(store.answer(locale, "indicator", "show", "reach-dissemination"))
                .doesNotContain(said.substring(0, said.indexOf(':')));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'These are exact figures, for the coordinator only. Do not pass them on'",
        "nl, 'Dit zijn exacte cijfers, alleen voor de coördinator. Geef ze niet door'",
        "fr, 'Ce sont des chiffres exacts, pour le coordinateur seulement. Ne les transmettez pas'"
    })
    void everyExactFigureSaysForWhomItIs(String language, String said) {
        Locale locale = Locale.forLanguageTag(language);
        for (String indicator : List.of("satisfied", "forums", "reciprocity", "aware-peers")) {
            assertThat(store.answer(locale, "indicator", "show", indicator).replaceAll("\\s+", " "))
                    .contains(said);
            assertThat(store.answer(locale, "indicator", "show", indicator, "--json", "--lang", language))
                    .contains("\"notice\": \"" + said);
        }
        assertThat(store.answer(locale, "indicator", "list").replaceAll("\\s+", " "))
                .contains(said);
        assertThat(store.answer(locale, "indicator", "list", "--json", "--lang", language))
                .contains("\"notice\": \"" + said);
    }
}
