package org.duallearning.mobility.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTextFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"open", "2018-06-30", "2020-02-29"})
    void anEndIsWrittenAsItWasRead(String text) {
        assertThat(AgreementEnd.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Open", "2018-6-30", "2019-02-29", "30/06/2018"})
    void whatIsNoEndIsRefusedWithAdvice(String text) {
        assertThatThrownBy(() -> AgreementEnd.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'%s' is not the end of an agreement. Write a date such as 2018-06-30, or open.", text);
    }

    @Test
    void anEndIsOnOrAfterItsOwnDayAndAnOpenOneAfterEveryDay() {
        LocalDate day = LocalDate.of(2018, 6, 30);

        assertThat(AgreementEnd.on(day).isOnOrAfter(day)).isTrue();
        assertThat(AgreementEnd.on(day).isOnOrAfter(day.plusDays(1))).isFalse();
        assertThat(AgreementEnd.OPEN.isOnOrAfter(LocalDate.MAX)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr:A1", "en:C2", "nl:B1"})
    void aSkillIsWrittenAsItWasRead(String text) {
        assertThat(LanguageSkill.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "fr:", "fr:B3", "FR:B1", "fra:B1", "fr: B1", "fr:b1"})
    void whatIsNoSkillIsRefusedWithAdvice(String text) {
        assertThatThrownBy(() -> LanguageSkill.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'%s' is not a language with its level. Write it as fr:B1.", text);
    }

    @Test
    void aLevelIsAtLeastItselfAndThoseBelow() {
        LanguageSkill skill = LanguageSkill.parse("fr:B1");

        assertThat(skill.isAtLeast(CefrLevel.A2)).isTrue();
        assertThat(skill.isAtLeast(CefrLevel.B1)).isTrue();
        assertThat(skill.isAtLeast(CefrLevel.B2)).isFalse();
    }
}
