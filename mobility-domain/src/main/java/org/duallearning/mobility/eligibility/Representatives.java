package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of a fact that stand for all of them: one on each side of, and on, every value at which an inquiry turns. */
final class Representatives {

    /** Before and after every day that a rule or a fact could name. */
    private static final List<Object> FAR_DAYS = List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));

    private Representatives() {}

    static Collection<Object> of(Fact fact, List<Inquiry> inquiries, Evaluation facts) {
        Class<?> type = fact.type();
        if (type == Boolean.class) {
            return List.of(true, false);
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        Set<Object> boundaries = new LinkedHashSet<>();
        inquiries.forEach(inquiry -> inquiry.boundaries(fact, facts, boundaries));
        if (fact == Fact.ENDS_ON) {
            boundaries.add(LocalDate.MAX);
        }
        boundaries.addAll(farOff(type));
        facts.takeRead();
        Set<Object> values = new LinkedHashSet<>();
        for (Object boundary : boundaries) {
            Object value = valueOf(boundary, type);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static List<Object> farOff(Class<?> type) {
        if (type == String.class) {
            return List.of();
        }
        return Number.class.isAssignableFrom(type) ? List.of(BigDecimal.ZERO, BigDecimal.valueOf(40)) : FAR_DAYS;
    }

    /** Returns what the fact itself would hold; null for a number that it never could. */
    private static @Nullable Object valueOf(Object boundary, Class<?> type) {
        if (boundary instanceof BigDecimal number) {
            if (number.signum() < 0) {
                return null;
            }
            return type == Integer.class ? (Object) number.intValue() : number;
        }
        return boundary instanceof LocalDate day && type != LocalDate.class ? day.atStartOfDay() : boundary;
    }
}
