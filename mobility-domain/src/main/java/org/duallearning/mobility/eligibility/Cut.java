package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.duallearning.mobility.eligibility.Comparison.Operator;

/**
 * Where a comparison with a date or number cuts a scale in two.
 *
 * @param below holds for what comes before the cut, and
 * @param above for what comes after it
 */
record Cut(Comparison below, Comparison above) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    static boolean isMadeBy(Comparison comparison) {
        return comparison.right() instanceof Term.Constant;
    }

    /** One of the two is the comparison itself, in its own words. */
    static Cut of(Comparison comparison) {
        Term term = comparison.left();
        Object constant = ((Term.Constant) comparison.right()).constant();
        return switch (comparison.operator()) {
            case AT_LEAST ->
                new Cut(
                        constant instanceof LocalDate day
                                ? compare(term, Operator.AT_MOST, day.minusDays(1))
                                : compare(term, Operator.BELOW, constant),
                        comparison);
            case AT_MOST -> new Cut(comparison, compare(term, Operator.AT_LEAST, next(term, constant)));
            case BELOW -> new Cut(comparison, compare(term, Operator.AT_LEAST, constant));
        };
    }

    private static Object next(Term term, Object constant) {
        return constant instanceof LocalDate day
                ? day.plusDays(1)
                : ((BigDecimal) constant).add(term.isWhole() ? BigDecimal.ONE : TENTH);
    }

    private static Comparison compare(Term term, Operator operator, Object constant) {
        return new Comparison(term, operator, new Term.Constant(constant));
    }

    /** Returns the first date or number above. */
    Object position() {
        return ((Term.Constant) above.right()).constant();
    }
}
