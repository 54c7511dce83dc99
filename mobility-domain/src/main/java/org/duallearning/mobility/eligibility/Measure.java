package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a rule book may compare although no column holds it: worked out from one or two facts, under the name given here. */
enum Measure implements Term {
    /** Completed years of life on the day of departure. */
    AGE("age", Fact.BIRTH_DATE, Fact.DEPARTS_ON),

    /** Completed years of life on the day of first entry into the system. */
    AGE_AT_FIRST_ENTRY("ageAtFirstEntry", Fact.BIRTH_DATE, Fact.FIRST_ENTRY_ON),

    /** Hours at the workplace and hours of lessons together. */
    WEEK_TOTAL("weekTotal", Fact.WEEKLY_HOURS, Fact.LESSON_HOURS),

    /** The 31st of August that closes the school year, from 1 September on, in which the learner turns 25. */
    SCHOOL_YEAR_END_AT_25("schoolYearEndAt25", Fact.BIRTH_DATE, Fact.BIRTH_DATE),

    /** The last day on which a graduate still counts as a recent one: twelve months after graduation. */
    YEAR_AFTER_GRADUATION("yearAfterGraduation", Fact.GRADUATED_ON, Fact.GRADUATED_ON);

    private final String term;
    private final Fact first;
    private final Fact second;

    Measure(String term, Fact first, Fact second) {
        this.term = term;
        this.first = first;
        this.second = second;
    }

    @Override
    public String term() {
        return term;
    }

    @Override
    public boolean isDate() {
        return this == SCHOOL_YEAR_END_AT_25 || this == YEAR_AFTER_GRADUATION;
    }

    @Override
    public boolean isWhole() {
        return this == AGE || this == AGE_AT_FIRST_ENTRY;
    }

    @Override
    public FactSet facts() {
        return FactSet.of(first, second);
    }

    @Override
    public @Nullable Object value(Evaluation facts) {
        Object one = facts.get(first);
        Object other = facts.get(second);
        if (one == Absent.NONE || other == Absent.NONE) {
            return Absent.NONE;
        }
        return one == null || other == null ? null : workOut(one, other);
    }

    private Object workOut(Object one, Object other) {
        return switch (this) {
            case AGE, AGE_AT_FIRST_ENTRY ->
                BigDecimal.valueOf(ChronoUnit.YEARS.between((LocalDate) one, (LocalDate) other));
            case WEEK_TOTAL -> ((BigDecimal) one).add((BigDecimal) other);
            case SCHOOL_YEAR_END_AT_25 ->
                schoolYearStart(((LocalDate) one).plusYears(25)).plusYears(1).minusDays(1);
            case YEAR_AFTER_GRADUATION -> ((LocalDate) one).plusMonths(12);
        };
    }

    @Override
    public @Nullable Object solve(Fact fact, Object target, Evaluation facts) {
        if (fact != first && fact != second) {
            return null;
        }
        Object known = facts.get(fact == first ? second : first);
        return switch (this) {
            case AGE, AGE_AT_FIRST_ENTRY -> known == null ? null : birthOrBirthday(fact, target, (LocalDate) known);
            case WEEK_TOTAL -> known == null ? null : ((BigDecimal) target).subtract((BigDecimal) known);
            case SCHOOL_YEAR_END_AT_25 -> schoolYearStart((LocalDate) target).minusYears(25);
            case YEAR_AFTER_GRADUATION -> ((LocalDate) target).minusMonths(12);
        };
    }

    private LocalDate birthOrBirthday(Fact fact, Object age, LocalDate known) {
        long years = ((BigDecimal) age).longValue();
        return fact == first ? known.minusYears(years) : known.plusYears(years);
    }

    private static LocalDate schoolYearStart(LocalDate day) {
        int year = day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }
}
