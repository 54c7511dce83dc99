package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"2018-03-08", "08/03/2018", "8/3/2018", " 8/03/2018\u00A0"})
    void oneDayHasSeveralSpellings(String text) {
        assertThat(CellText.date(text)).contains(LocalDate.of(2018, 3, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "open", "2018-02-30", "31/04/2018", "03/18/2018", "2018-3-8", "8-3-2018", "8/3/18"})
    void whatIsNoDayIsNotADate(String text) {
        assertThat(CellText.date(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-03-18T10:30", "2018-03-18 10:30", "2018-03-18T10:30:00", "18/03/2018 10:30"})
    void oneMomentHasSeveralSpellings(String text) {
        assertThat(CellText.dateTime(text)).contains(LocalDateTime.of(2018, 3, 18, 10, 30));
    }

    @Test
    void aDateAloneIsTheStartOfTheDay() {
        assertThat(CellText.dateTime("18/03/2018")).contains(LocalDateTime.of(2018, 3, 18, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2018-03-18T25:00", "2018-03-32 10:00", "10:30", "2018-03-18T10:30Z"})
    void whatIsNoMomentIsNotADateTime(String text) {
        assertThat(CellText.dateTime(text)).isEmpty();
    }

    @Test
    void wholeNumbersFitInAnInt() {
        assertThat(CellText.integer(" 12 ")).contains(12);
        assertThat(CellText.integer("-3")).contains(-3);
        assertThat(CellText.integer("2147483647")).contains(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.0", "1,5", "2147483648", "99999999999999999999", "twelve", "1 000"})
    void whatIsNoWholeNumberIsNotAnInteger(String text) {
        assertThat(CellText.integer(text)).isEmpty();
    }

    @Test
    void decimalsHaveACommaOrAPoint() {
        assertThat(CellText.decimal("7,5")).contains(new BigDecimal("7.5"));
        assertThat(CellText.decimal("\u00A07.50 ")).contains(new BigDecimal("7.50"));
        assertThat(CellText.decimal("-8")).contains(new BigDecimal("-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.234,5", "1 234", "1e9", ",", "7,", "NaN"})
    void whatIsNoNumberIsNotADecimal(String text) {
        assertThat(CellText.decimal(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Ja", "OUI", "1", "TRUE"})
    void yesHasSeveralSpellings(String text) {
        assertThat(CellText.bool(text)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "Nee", "NON", "0", "False"})
    void noHasSeveralSpellings(String text) {
        assertThat(CellText.bool(text)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "y", "misschien", "2"})
    void whatIsNeitherIsNotABoolean(String text) {
        assertThat(CellText.bool(text)).isEmpty();
    }
}
