package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Compares two dates or two numbers. */
record Comparison(Term left, Operator operator, Term right) implements Condition {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    enum Operator {
        AT_LEAST,
        AT_MOST,
        BELOW
    }

    @Override
    public Ternary test(Evaluation facts) {
        Object one = left.value(facts);
        Object other = right.value(facts);
        if (one == Absent.NONE || other == Absent.NONE) {
            return Ternary.FALSE;
        }
        if (one == null || other == null) {
            return Ternary.UNKNOWN;
        }
        int order = one instanceof LocalDate date
                ? date.compareTo((LocalDate) other)
                : ((BigDecimal) one).compareTo((BigDecimal) other);
        return Ternary.of(
                switch (operator) {
                    case AT_LEAST -> order >= 0;
                    case AT_MOST -> order <= 0;
                    case BELOW -> order < 0;
                });
    }

    @Override
    public FactSet facts() {
        return left.facts().plus(right.facts());
    }

    @Override
    public void boundaries(Fact fact, Evaluation facts, Collection<Object> into) {
        addBoundary(left, right.value(facts), fact, facts, into);
        addBoundary(right, left.value(facts), fact, facts, into);
    }

    private static void addBoundary(
            Term side, @Nullable Object target, Fact fact, Evaluation facts, Collection<Object> into) {
        if (target == null || target == Absent.NONE || target.equals(LocalDate.MAX)) {
            return;
        }
        Object boundary = side.solve(fact, target, facts);
        if (boundary instanceof LocalDate day && !day.equals(LocalDate.MAX)) {
            into.add(day.minusDays(1));
            into.add(day);
            into.add(day.plusDays(1));
        } else if (boundary instanceof BigDecimal number) {
            BigDecimal step = fact.type() == Integer.class ? BigDecimal.ONE : TENTH;
            into.add(number.subtract(step));
            into.add(number);
            into.add(number.add(step));
        }
    }

    @Override
    public String toString() {
        String words = switch (operator) {
            case AT_LEAST -> left.isDate() ? "from" : "at least";
            case AT_MOST -> left.isDate() ? "until" : "at most";
            case BELOW -> "below";
        };
        return left.term() + " " + words + " " + right.term();
    }
}
