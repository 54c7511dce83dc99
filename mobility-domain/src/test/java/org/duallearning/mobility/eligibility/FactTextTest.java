package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts as text, as they are kept on record and fingerprinted. */
class FactTextTest {

    @Test
    void factsAreWrittenInOrderAndReadBackEqual() {
        EligibilityFacts facts =
                CompleteFacts.withOwnPlace().endsOpen().grade(3).seNSe(false).build();

        assertThat(EligibilityFacts.parse(facts.text())).isEqualTo(facts);
        assertThat(facts.text())
                .startsWith("agreement=RUNNING\ncallYear=2017\n")
                .contains("\nendsOn=open\nweeklyHours=24\n", "\nsubmittedAt=2017-11-04T09:30\n", "\nownPlace=yes\n");
    }

    @Test
    void hoursThatAreEqualAreWrittenAlike() {
        assertThat(EligibilityFacts.builder()
                        .weeklyHours(new BigDecimal("20.00"))
                        .build()
                        .text())
                .isEqualTo("agreement=RUNNING\nweeklyHours=20\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "back\\slash", "\\n", "car\rriage", "a=b", ""})
    void textOfAnyKindComesBack(String activity) {
        EligibilityFacts facts = EligibilityFacts.builder().activity(activity).build();

        assertThat(EligibilityFacts.parse(facts.text())).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            departsOn=31/03/2018 | departsOn is '31/03/2018'; give a date such as 2018-03-18
            endsOn=never         | endsOn is 'never'; give a date such as 2018-03-18, or open
            departsOn=open       | departsOn is 'open'; give a date such as 2018-03-18
            submittedAt=2018     | submittedAt is '2018'; give a moment such as 2017-11-04T09:30
            weeklyHours=19,5     | weeklyHours is '19,5'; give a number such as 19.5
            callYear=2018.5      | callYear is '2018.5'; give a number such as 2018
            voluntary=ja         | voluntary is 'ja'; give yes or no
            type=XYZ             | type is 'XYZ'; give one of [OAO, SAO
            agreement=RUNS       | agreement is 'RUNS'; give one of [RUNNING, NONE, UNKNOWN]
            hours=20             | there is no fact 'hours'; take one of [callYear, activity
            departsOn            | line is 'departsOn'; write it as weeklyHours=19.5
            """)
    void textThatIsNoFactIsRefusedWithAdvice(String line, String message) {
        assertThatThrownBy(() -> EligibilityFacts.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
