package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.eligibility.Comparison.Operator;
import org.jspecify.annotations.Nullable;

/**
 * When a rule is in force, by the clock that it looks at.
 *
 * @param clock the date that decides
 * @param from the first day, of a call its 1 January; null if it always was
 * @param until the last day, of a call its 31 December; null if no end is known
 */
record Validity(
        Clock clock, @Nullable LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** The day of the clock lies within. */
    Condition condition() {
        List<Condition> parts = new ArrayList<>();
        if (from != null) {
            parts.add(new Comparison(new Term.OfFact(fact()), Operator.AT_LEAST, bound(from)));
        }
        if (until != null) {
            parts.add(new Comparison(new Term.OfFact(fact()), Operator.AT_MOST, bound(until)));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Fact fact() {
        return switch (clock) {
            case SIGNING -> Fact.SIGNED_ON;
            case DEPARTURE -> Fact.DEPARTS_ON;
            case CALL_YEAR -> Fact.CALL_YEAR;
        };
    }

    private Term bound(LocalDate day) {
        return new Term.Constant(clock == Clock.CALL_YEAR ? BigDecimal.valueOf(day.getYear()) : day);
    }
}
