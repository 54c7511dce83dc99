package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Values of a fact that stand for all of them: one on each side of, and on, every value at which something turns. */
final class Representatives {

    /** Before and after every day that a rule or a fact could name. */
    private static final List<LocalDate> FAR_DAYS = List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));

    private Representatives() {}

    static Collection<Object> of(Fact fact, List<? extends Turning> turning, Evaluation facts) {
        Set<Object> values = new LinkedHashSet<>(turningPoints(fact, turning, facts));
        values.addAll(farOff(fact.type()));
        return values;
    }

    /** Only the values around those at which something turns; none if nothing does. */
    static Collection<Object> turningPoints(Fact fact, List<? extends Turning> turning, Evaluation facts) {
        Class<?> type = fact.type();
        if (type == Boolean.class) {
            return List.of(true, false);
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        Set<Object> boundaries = new LinkedHashSet<>();
        turning.forEach(each -> each.boundaries(fact, facts, boundaries));
        if (fact == Fact.ENDS_ON) {
            boundaries.add(LocalDate.MAX);
        }
        facts.takeRead();
        Set<Object> values = new LinkedHashSet<>();
        for (Object boundary : boundaries) {
            Object value = valueOf(boundary, type);
            if (fact.canHold(value)) {
                values.add(value);
            }
        }
        return values;
    }

    static List<?> farOff(Class<?> type) {
        if (type == LocalDate.class) {
            return FAR_DAYS;
        }
        if (type == LocalDateTime.class) {
            return FAR_DAYS.stream().map(LocalDate::atStartOfDay).toList();
        }
        return type == BigDecimal.class ? List.of(BigDecimal.ZERO, BigDecimal.valueOf(40)) : List.of();
    }

    /** What a fact of this type would hold. */
    private static Object valueOf(Object boundary, Class<?> type) {
        if (boundary instanceof BigDecimal number && type == Integer.class) {
            return number.intValue();
        }
        if (boundary instanceof BigDecimal hours) {
            return Hours.shortest(hours);
        }
        return boundary instanceof LocalDate day && type == LocalDateTime.class ? day.atStartOfDay() : boundary;
    }
}
