package org.duallearning.mobility.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    private enum Wave {
        BEFORE,
        SIX_MONTHS
    }

    @Test
    void aCodeIsWrittenInSmallLettersWithHyphensAndReadSo() {
        for (Wave wave : Wave.values()) {
            assertThat(Codes.code(Wave.class, Codes.word(wave))).isEqualTo(wave);
        }
        assertThat(Codes.word(Wave.SIX_MONTHS)).isEqualTo("six-months");
    }

    @ParameterizedTest
    @ValueSource(strings = {"later", "six_months", "BEFORE", ""})
    void whateverIsWrittenOtherwiseIsRefusedWithWhatThereIs(String word) {
        assertThatThrownBy(() -> Codes.code(Wave.class, word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'%s' is not known; write one of before, six-months", word);
    }
}
