package org.duallearning.mobility.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.message.AgreementRow;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.EditionRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateOrderTest {
    private static final LocalDate DAY = LocalDate.of(2017, 9, 1);

    private static AgreementRow agreement(String type, LocalDate signedOn, String endsOn) {
        return new AgreementRow("L1", type, signedOn, DAY, endsOn, BigDecimal.TEN, null, null, null, null);
    }

    private static LearnerRow learner(LocalDate birthDate, @Nullable LocalDate graduatedOn) {
        return new LearnerRow(
                "L1",
                null,
                null,
                birthDate,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                graduatedOn,
                null,
                null,
                null,
                null);
    }

    private static List<Dossier.Note> notes(Record row) {
        return DateOrder.notes(RowShape.of(row.getClass()), new DossierRow<>(7, row, List.of()));
    }

    @Test
    void anAgreementThatEndsBeforeItStartsIsNotedAtItsEnd() {
        assertThat(notes(agreement("OAO", DAY, "2017-08-31")))
                .containsExactly(Dossier.Note.early("agreements.csv", 7, "endsOn", "2017-08-31, startsOn 2017-09-01"));
        assertThat(notes(agreement("OAO", DAY, "2017-09-01"))).isEmpty();
        assertThat(notes(agreement("OAO", DAY, "open"))).isEmpty();
    }

    @Test
    void theEndOfARowThatSaysThereIsNoAgreementIsNotRead() {
        assertThat(notes(agreement("NONE", DAY, "2017-08-31"))).isEmpty();
    }

    @Test
    void whoGraduatedBeforeBirthIsNoted() {
        assertThat(notes(learner(DAY, DAY.minusDays(1))))
                .extracting(Dossier.Note::column)
                .containsExactly("graduatedOn");
        assertThat(notes(learner(DAY, DAY))).isEmpty();
        assertThat(notes(learner(DAY, null))).isEmpty();
    }

    @Test
    void anAgreementSignedAfterItsStartIsNoted() {
        assertThat(notes(agreement("OAO", DAY.plusDays(1), "open")))
                .containsExactly(
                        Dossier.Note.early("agreements.csv", 7, "startsOn", "2017-09-01, signedOn 2017-09-02"));
        assertThat(notes(agreement("OAO", DAY, "open"))).isEmpty();
    }

    @Test
    void anEditionThatReturnsBeforeItDepartsIsNoted() {
        assertThat(notes(new EditionRow("E", null, null, null, DAY, DAY.minusDays(1))))
                .extracting(Dossier.Note::column)
                .containsExactly("returnsOn");
    }
}
