package org.duallearning.mobility.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.retention.RetentionTerm.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schedule that is proposed, and how one is read. */
final class RetentionScheduleTest {
    private static final LocalDate PAID = LocalDate.of(2021, 3, 1);
    private static final String SMALL = """
            schedule 2030-01-01
            source S | A law | 2029
            line all
              of participant
              fields identity, evidence, special-needs, contact
              basis legal-duty
              from balance-paid
              keep 1 year
              confirmed by the controller, 2030-01-01
              source S
              nl Alles.
              en Everything.
              fr Tout.
            line applicants
              of applicant
              fields identity, evidence, special-needs, contact
              basis public-task
              from decided
              keep 2 months
              source S
              nl Alles.
              en Everything.
              fr Tout.
            """;

    @Test
    void onlyWhatTheRegulationSaysIsConfirmed() {
        assertThat(RetentionSchedule.standard().lines())
                .filteredOn(RetentionLine::isConfirmed)
                .extracting(RetentionLine::id)
                .containsExactly("evidence");
        assertThat(RetentionSchedule.standard().lines()).allSatisfy(line -> {
            assertThat(line.sources()).isNotEmpty();
            assertThat(line.words()).containsOnlyKeys("nl", "en", "fr");
        });
    }

    @ParameterizedTest
    @CsvSource({"60000, 2024-03-02", "60000.01, 2026-03-02", ", 2026-03-02"})
    void theClockStartsAtPaymentOfTheBalanceAndSmallGrantsAreKeptForThreeYears(BigDecimal funding, LocalDate due) {
        RetentionTerm before = evidence(PAID, funding, due.minusDays(1));
        assertThat(before.state()).isEqualTo(State.NOT_YET);
        assertThat(before.on()).isEqualTo(due);
        assertThat(evidence(PAID, funding, due).state()).isEqualTo(State.DUE);
    }

    @Test
    void withoutADateOfTheBalanceNobodyCanSayAndTheFactIsNamed() {
        RetentionTerm term = evidence(null, BigDecimal.ONE, LocalDate.of(2099, 1, 1));
        assertThat(term.state()).isEqualTo(State.UNKNOWN);
        assertThat(term.on()).isNull();
        assertThat(term.missing()).isEqualTo(StartEvent.BALANCE_PAID);
    }

    @Test
    void aHoldKeepsWhatIsDueUntilTheDayOnWhichItIsLifted() {
        LocalDate lifted = LocalDate.of(2027, 7, 1);
        LegalHold open = new LegalHold(
                new HoldId("OLAF-1"), new LearnerId("L"), HoldReason.OLAF, LocalDate.of(2025, 1, 1), null);
        assertThat(evidence(PAID, null, lifted.minusDays(1), open)).satisfies(term -> {
            assertThat(term.state()).isEqualTo(State.ON_HOLD);
            assertThat(term.on()).isNull();
            assertThat(term.holds()).containsExactly(open.id());
        });
        assertThat(evidence(PAID, null, lifted.minusDays(1), open.lifted(lifted))
                        .on())
                .isEqualTo(lifted);
        assertThat(evidence(PAID, null, lifted, open.lifted(lifted)).state()).isEqualTo(State.DUE);
    }

    private static RetentionTerm evidence(LocalDate paid, BigDecimal funding, LocalDate day, LegalHold... holds) {
        return RetentionSchedule.standard()
                .terms(new RetentionFacts(LearnerKind.PARTICIPANT, paid, funding, null, null, List.of(holds)), day)
                .stream()
                .filter(term -> term.group() == FieldGroup.EVIDENCE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aScheduleOfTheControllersOwnIsRead() {
        RetentionSchedule schedule = RetentionSchedule.parse(new StringReader(SMALL));
        assertThat(schedule.version()).isEqualTo("2030-01-01");
        assertThat(schedule.lines().get(0).confirmed()).isEqualTo("by the controller, 2030-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "of participant; of pupil; 4; write one of participant, applicant",
                "fields identity, evidence, special-needs, contact; fields names; 5; special-needs",
                "keep 1 year; keep 1 day; 8; 3 months",
                "keep 1 year; keep 1 year up to 5 EUR; 3; one period for any funding",
                "source S; source T; 10; there is no source 'T'",
                "from balance-paid; when balance-paid; 7; 'when' is not known",
                "nl Alles.; nl; 11; nothing follows 'nl'",
                "source S | A law | 2029; source S | A law; 2; title",
                "schedule 2030-01-01; #; 23; has no version",
                "basis legal-duty; #; 3; must say of"
            })
    void whatCannotBeUnderstoodIsToldWithItsLine(String right, String wrong, int line, String advice) {
        String text = SMALL.replaceFirst("(?m)^(\\s*)\\Q" + right + "\\E$", wrong.equals("#") ? "#" : "$1" + wrong);
        assertThatThrownBy(() -> RetentionSchedule.parse(new StringReader(text)))
                .isInstanceOfSatisfying(ScheduleSyntaxException.class, e -> {
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.advice()).contains(advice);
                });
    }

    @Test
    void aGroupThatIsInNoLineIsToldBecauseItWouldBeKeptForEver() {
        String text = SMALL.replaceFirst("identity, evidence, special-needs, contact", "identity, evidence, contact");
        assertThatThrownBy(() -> RetentionSchedule.parse(new StringReader(text)))
                .hasMessageContaining("0 lines")
                .hasMessageContaining("SPECIAL_NEEDS");
    }
}
