package org.duallearning.mobility.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    @ParameterizedTest
    @CsvSource({"FR,FR", "fr,FR", "' fr ',FR", "EL,GR", "GR,GR", "UK,GB", "gb,GB", "TU,TR", "TR,TR"})
    void isoAndEuropeanSpellingsAreKeptAsIso(String text, String iso) {
        assertThat(CountryCode.parse(text)).contains(new CountryCode(iso));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F", "FRA", "XX", "France", "F R"})
    void whatNamesNoCountryIsEmpty(String text) {
        assertThat(CountryCode.parse(text)).isEmpty();
    }

    @Test
    void theCodeItselfIsIsoOnly() {
        assertThatThrownBy(() -> new CountryCode("EL"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'EL'")
                .hasMessageContaining("CountryCode.parse");
    }
}
