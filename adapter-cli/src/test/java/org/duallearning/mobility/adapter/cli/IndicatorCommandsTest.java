package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
}
