package org.duallearning.mobility.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside a stay of two weeks: 2018-03-18 to 2018-03-31. */
class SurveyWaveTest {
    private static final LocalDate DEPARTED = LocalDate.of(2018, 3, 18);
    private static final LocalDate RETURNED = LocalDate.of(2018, 3, 31);

    private static AnswerTiming timing(
            SurveyWave wave, String day, @Nullable LocalDate departedOn, @Nullable LocalDate returnedOn) {
        return wave.timing(LocalDate.parse(day), departedOn, returnedOn);
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE,     2017-03-17, UNLIKELY",
        "BEFORE,     2017-03-18, PLAUSIBLE",
        "BEFORE,     2018-03-18, PLAUSIBLE",
        "BEFORE,     2018-03-19, IMPOSSIBLE",
        "AFTER,      2018-03-17, IMPOSSIBLE",
        "AFTER,      2018-03-18, UNLIKELY",
        "AFTER,      2018-03-27, UNLIKELY",
        "AFTER,      2018-03-28, PLAUSIBLE",
        "AFTER,      2019-03-30, PLAUSIBLE",
        "AFTER,      2019-03-31, UNLIKELY",
        "SIX_MONTHS, 2018-03-30, IMPOSSIBLE",
        "SIX_MONTHS, 2018-04-01, UNLIKELY",
        "SIX_MONTHS, 2018-06-29, UNLIKELY",
        "SIX_MONTHS, 2018-06-30, PLAUSIBLE",
        "SIX_MONTHS, 2019-09-30, PLAUSIBLE",
        "SIX_MONTHS, 2019-10-01, UNLIKELY",
    })
    void aDayGoesWithAWaveByTheDaysOfTheStay(SurveyWave wave, String day, AnswerTiming timing) {
        assertThat(timing(wave, day, DEPARTED, RETURNED)).isEqualTo(timing);
    }

    @Test
    void whoIsAwayForAFewDaysCanTellOnTheFirstHowItWas() {
        assertThat(timing(SurveyWave.AFTER, "2018-03-18", DEPARTED, DEPARTED.plusDays(3)))
                .isEqualTo(AnswerTiming.PLAUSIBLE);
        assertThat(timing(SurveyWave.AFTER, "2018-03-18", DEPARTED, DEPARTED.plusDays(4)))
                .isEqualTo(AnswerTiming.UNLIKELY);
    }

    @ParameterizedTest
    @CsvSource({"BEFORE, 2018-03-19", "AFTER, 2018-03-17", "SIX_MONTHS, 2018-03-30"})
    void aDayThatIsNotKnownRulesNothingOut(SurveyWave wave, String day) {
        assertThat(timing(wave, day, null, null)).isEqualTo(AnswerTiming.PLAUSIBLE);
    }
}
