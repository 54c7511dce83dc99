package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the words of a rule book cannot say, a condition in Java can: here, that a file comes in on a working day. */
class JavaConditionTest {

    private static final String BOOK = """
            book 1
            source school | The school's own rule | 2026

            rule A otherwise
              departing any time
              then satisfied
              basis high school
              nl Zin.
              en Sentence.
              fr Phrase.

            rule B gate
              departing any time
              then satisfied if filedOnAWorkingDay
              then violated
              basis high school
              nl Zin.
              en Sentence.
              fr Phrase.
            """;

    private static final RuleBook WITH_JAVA = RuleBook.parse(new StringReader(BOOK), List.of(new FiledOnAWorkingDay()));
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    private record FiledOnAWorkingDay() implements JavaCondition {

        @Override
        public String name() {
            return "filedOnAWorkingDay";
        }

        @Override
        public Set<Fact> facts() {
            return Set.of(Fact.SUBMITTED_AT);
        }

        @Override
        public Optional<Boolean> test(EligibilityFacts facts) {
            return facts.value(Fact.SUBMITTED_AT)
                    .map(LocalDateTime.class::cast)
                    .map(moment -> moment.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
        }

        @Override
        public Collection<?> turningPoints(Fact fact, EligibilityFacts facts) {
            LocalDate day = facts.value(Fact.SUBMITTED_AT)
                    .map(LocalDateTime.class::cast)
                    .map(LocalDateTime::toLocalDate)
                    .orElse(SATURDAY);
            return List.of(
                    day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)),
                    day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)),
                    day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)));
        }
    }

    private static EligibilityFacts filedOn(LocalDate day) {
        return EligibilityFacts.builder().submittedAt(day.atTime(9, 0)).build();
    }

    @Test
    void aRuleMayRestOnAConditionInJava() {
        assertThat(WITH_JAVA.verdict(filedOn(SATURDAY.minusDays(1)))).isEqualTo(Verdict.ELIGIBLE);
        assertThat(WITH_JAVA.verdict(filedOn(SATURDAY))).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void itsFactsAreReadAndMissed() {
        Assessment assessment = WITH_JAVA.assess(EligibilityFacts.builder().build());

        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(assessment.missingColumns()).containsExactly("submittedAt");
        assertThat(assessment.findings().get(1).facts()).containsExactly(Fact.SUBMITTED_AT);
    }

    @Test
    void itsTurningPointsLeadToRemedies() {
        assertThat(WITH_JAVA.remedy(filedOn(SATURDAY)))
                .hasValueSatisfying(remedy -> assertThat(remedy.changes())
                        .extracting(Remedy.Change::to)
                        .containsExactly(SATURDAY.minusDays(1).atStartOfDay()));
    }
}
