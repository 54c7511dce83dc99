package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.junit.jupiter.api.Test;

class EligibilityFactsTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 4);

    @Test
    void whatIsSetCanBeReadByItsType() {
        EligibilityFacts facts = CompleteFacts.under(DualLearningSystem.DBSO, AgreementType.DA, "15.5")
                .trainingDaysWithoutAgreement(4)
                .build();

        assertThat(facts.date(Fact.DEPARTS_ON)).contains(DAY);
        assertThat(facts.flag(Fact.VOLUNTARY)).contains(true);
        assertThat(facts.count(Fact.TRAINING_DAYS_WITHOUT_AGREEMENT)).contains(4);
        assertThat(facts.hours(Fact.WEEKLY_HOURS)).contains(new BigDecimal("15.5"));
        assertThat(facts.system()).contains(DualLearningSystem.DBSO);
        assertThat(facts.type()).contains(AgreementType.DA);
        assertThat(facts.value(Fact.GRADUATED_ON)).isEmpty();
    }

    @Test
    void changingOneFactLeavesTheOriginalAsItWas() {
        EligibilityFacts facts = EligibilityFacts.builder().departsOn(DAY).build();

        EligibilityFacts changed = facts.with(Fact.DEPARTS_ON, DAY.plusDays(1)).with(Fact.VOLUNTARY, true);

        assertThat(facts.date(Fact.DEPARTS_ON)).contains(DAY);
        assertThat(changed.date(Fact.DEPARTS_ON)).contains(DAY.plusDays(1));
        assertThat(changed.with(Fact.VOLUNTARY, null).with(Fact.DEPARTS_ON, DAY))
                .isEqualTo(facts);
        assertThatThrownBy(() -> facts.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatEndsInALogNamesTheKnownFactsAndNoneOfTheirValues() {
        assertThat(EligibilityFacts.builder()
                        .birthDate(DAY)
                        .weeklyHours(new BigDecimal("20"))
                        .build())
                .hasToString("agreement=RUNNING, known: [BIRTH_DATE, WEEKLY_HOURS]");
    }

    @Test
    void aColumnOfAnAgreementImpliesThatItRuns() {
        assertThat(EligibilityFacts.builder().build().agreement()).isEqualTo(AgreementStatus.UNKNOWN);
        assertThat(EligibilityFacts.builder().endsOpen().build().agreement()).isEqualTo(AgreementStatus.RUNNING);
        assertThat(EligibilityFacts.builder()
                        .agreement(AgreementStatus.NONE)
                        .signedOn(DAY)
                        .build()
                        .agreement())
                .isEqualTo(AgreementStatus.NONE);
    }

    @Test
    void aValueThatCanNeverBeTrueIsRefused() {
        EligibilityFactsBuilder facts = EligibilityFacts.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.weeklyHours(new BigDecimal("-0.1")))
                .withMessage("WEEKLY_HOURS is -0.1; give a number that is not negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.set(Fact.DEPARTS_ON, "tomorrow"))
                .withMessage("DEPARTS_ON is tomorrow; give a LocalDate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.departsOn(LocalDate.MAX))
                .withMessage("DEPARTS_ON is +999999999-12-31; give a date from 0000-01-01 until 9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.endsOn(LocalDate.of(10_000, 1, 1)))
                .withMessage("ENDS_ON is +10000-01-01; give a date from 0000-01-01 until 9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.submittedAt(LocalDate.of(-1, 12, 31).atTime(8, 0)))
                .withMessage("SUBMITTED_AT is -0001-12-31T08:00; give a date from 0000-01-01 until 9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.build().date(Fact.VOLUNTARY))
                .withMessageContaining("use the accessor of its type");
    }

    @Test
    void hoursAreTheSameHoweverManyZerosTheyEndIn() {
        EligibilityFacts facts =
                EligibilityFacts.builder().weeklyHours(new BigDecimal("20.00")).build();

        assertThat(facts)
                .isEqualTo(EligibilityFacts.builder()
                        .weeklyHours(BigDecimal.valueOf(20))
                        .build());
        assertThat(facts.hours(Fact.WEEKLY_HOURS))
                .hasValueSatisfying(hours -> assertThat(hours).hasToString("20"));
        assertThat(facts.text()).contains("weeklyHours=20\n");
    }

    @Test
    void aNumberThatCouldNotBeWrittenOutInBoundedTimeIsNoText() {
        for (String hours : List.of("1E999999999", "1E-999999999", "9".repeat(60), "0." + "9".repeat(60))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EligibilityFacts.parse("weeklyHours=" + hours))
                    .withMessage("weeklyHours is '" + hours + "'; give a number such as 19.5");
        }
    }

    @Test
    void factsAreNamedLikeTheirDossierColumns() {
        assertThat(Arrays.stream(Fact.values()).map(Fact::column))
                .startsWith("callYear", "activity", "filesFrom")
                .contains("seNSe", "trainingDaysWithoutAgreement", "socialMaribel", "country", "minimumAge", "trade")
                .doesNotContain("ownPlaceCountry");
    }
}
