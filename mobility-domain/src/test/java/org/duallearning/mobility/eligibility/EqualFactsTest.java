package org.duallearning.mobility.eligibility;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.duallearning.mobility.learner.AgreementType;
import org.junit.jupiter.api.Test;

class EqualFactsTest {

    @Test
    void factsAreEqualWhenTheSameIsKnownOfTheSameAgreementHoweverTheyWereFilledIn() {
        LocalDate departure = LocalDate.of(2018, 10, 1);
        EligibilityFacts facts = EligibilityFacts.builder()
                .departsOn(departure)
                .type(AgreementType.OAO)
                .build();

        new EqualsTester()
                .addEqualityGroup(
                        facts,
                        EligibilityFacts.builder()
                                .type(AgreementType.OAO)
                                .departsOn(departure)
                                .build(),
                        facts.with(Fact.CALL_YEAR, 2018).with(Fact.CALL_YEAR, null),
                        facts.toBuilder().agreement(AgreementStatus.RUNNING).build())
                .addEqualityGroup(facts.with(Fact.DEPARTS_ON, departure.plusDays(1)))
                .addEqualityGroup(facts.with(Fact.DEPARTS_ON, null))
                .addEqualityGroup(
                        facts.toBuilder().agreement(AgreementStatus.NONE).build())
                .addEqualityGroup(EligibilityFacts.builder().build())
                .testEquals();
    }
}
