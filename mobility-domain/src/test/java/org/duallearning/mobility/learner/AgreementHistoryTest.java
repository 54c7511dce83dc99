package org.duallearning.mobility.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementHistoryTest {
    private static final LocalDate DAY = LocalDate.of(2018, 10, 1);

    private static TrainingAgreement agreement(
            @Nullable AgreementType type, String startsOn, @Nullable AgreementEnd endsOn) {
        return new TrainingAgreement(
                new LearnerId("L1"), LocalDate.parse(startsOn), type, null, endsOn, null, null, null, null, null);
    }

    private static TrainingStatus onTheDay(TrainingAgreement... agreements) {
        return AgreementHistory.of(List.of(agreements)).on(DAY);
    }

    @Test
    void aLearnerWithNothingOnFileIsUnknown() {
        assertThat(onTheDay()).isEqualTo(new TrainingStatus.Unknown());
        assertThat(onTheDay().agreementType()).isEmpty();
    }

    @Test
    void anAgreementRunsFromItsFirstDayUpToAndIncludingItsLast() {
        TrainingAgreement lastDay = agreement(AgreementType.OAO, "2018-09-01", AgreementEnd.on(DAY));
        TrainingAgreement firstDay = agreement(AgreementType.OAO, "2018-10-01", AgreementEnd.on(DAY));

        assertThat(onTheDay(lastDay)).isEqualTo(new TrainingStatus.UnderAgreement(lastDay));
        assertThat(onTheDay(firstDay)).isEqualTo(new TrainingStatus.UnderAgreement(firstDay));
    }

    @Test
    void oneThatEndedTheDayBeforeOrStartsTheDayAfterLeavesTheLearnerWithout() {
        assertThat(onTheDay(agreement(AgreementType.SAO, "2018-01-01", AgreementEnd.on(DAY.minusDays(1)))))
                .isEqualTo(new TrainingStatus.WithoutAgreement());
        assertThat(onTheDay(agreement(AgreementType.SAO, "2018-10-02", AgreementEnd.OPEN)))
                .isEqualTo(new TrainingStatus.WithoutAgreement());
    }

    @Test
    void anOpenEndAndAnUnknownEndBothRunOn() {
        TrainingAgreement open = agreement(AgreementType.DA, "2016-01-01", AgreementEnd.OPEN);
        TrainingAgreement unknown = agreement(AgreementType.DA, "2016-01-01", null);

        assertThat(onTheDay(open)).isEqualTo(new TrainingStatus.UnderAgreement(open));
        assertThat(onTheDay(unknown)).isEqualTo(new TrainingStatus.UnderAgreement(unknown));
    }

    @Test
    void ofTwoThatRunTheOneThatStartedLastDecidesInWhateverOrderTheyAreGiven() {
        TrainingAgreement earlier = agreement(AgreementType.DA, "2017-09-01", AgreementEnd.OPEN);
        TrainingAgreement later = agreement(AgreementType.OAO, "2018-09-01", AgreementEnd.OPEN);

        assertThat(onTheDay(earlier, later)).isEqualTo(new TrainingStatus.UnderAgreement(later));
        assertThat(onTheDay(later, earlier)).isEqualTo(new TrainingStatus.UnderAgreement(later));
    }

    @Test
    void aStatementThatThereIsNoneHoldsUntilALaterAgreementAndItsEndIsNotRead() {
        TrainingAgreement none = agreement(AgreementType.NONE, "2018-09-01", AgreementEnd.on(DAY.minusDays(5)));
        TrainingAgreement before = agreement(AgreementType.OAO, "2017-09-01", AgreementEnd.OPEN);
        TrainingAgreement after = agreement(AgreementType.OAO, "2018-09-15", AgreementEnd.OPEN);

        assertThat(onTheDay(none, before)).isEqualTo(new TrainingStatus.WithoutAgreement());
        assertThat(onTheDay(none, before).agreementType()).contains(AgreementType.NONE);
        assertThat(onTheDay(none, before, after)).isEqualTo(new TrainingStatus.UnderAgreement(after));
    }

    @Test
    void anAgreementOfUnknownTypeIsStillAnAgreement() {
        TrainingAgreement untyped = agreement(null, "2018-09-01", AgreementEnd.OPEN);

        assertThat(onTheDay(untyped)).isEqualTo(new TrainingStatus.UnderAgreement(untyped));
        assertThat(onTheDay(untyped).agreementType()).isEmpty();
    }

    @Test
    void noStatusCallsItselfUnderAnAgreementThatIsNone() {
        TrainingAgreement none = agreement(AgreementType.NONE, "2018-09-01", null);

        assertThatThrownBy(() -> new TrainingStatus.UnderAgreement(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("L1 from 2018-09-01 is NONE");
    }

    @Test
    void theHistoryKeepsItsOwnCopyOldestFirst() {
        List<TrainingAgreement> given = new ArrayList<>(List.of(
                agreement(AgreementType.OAO, "2018-09-01", null), agreement(AgreementType.DA, "2017-09-01", null)));
        AgreementHistory history = AgreementHistory.of(given);
        given.clear();

        assertThat(history.agreements())
                .extracting(TrainingAgreement::type)
                .containsExactly(AgreementType.DA, AgreementType.OAO);
    }
}
