package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a remedy asks: days that dates move, then hours, then where its columns stand in the dossier.
 *
 * <p>Filling an empty column costs nothing. Of remedies that are still equal, one whose new dates lie near departure is
 * preferred.
 */
record RemedySize(long days, BigDecimal hours, List<Fact> columns, long daysFromDeparture)
        implements Comparable<RemedySize> {

    private static final long FURTHEST_MOVE = 400;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(40);

    private static final Comparator<RemedySize> SMALLEST_FIRST = Comparator.comparingLong(RemedySize::days)
            .thenComparing(RemedySize::hours)
            .thenComparing(RemedySize::columns, RemedySize::compareColumns)
            .thenComparing(RemedySize::daysFromDeparture);

    static RemedySize of(List<Remedy.Change> changes, @Nullable LocalDate departsOn) {
        long days = 0;
        long fromDeparture = 0;
        BigDecimal hours = BigDecimal.ZERO;
        for (Remedy.Change change : changes) {
            days += daysMoved(change);
            hours = hours.add(hoursMoved(change));
            LocalDate day = day(change.to());
            fromDeparture += day == null || departsOn == null ? 0 : Math.abs(ChronoUnit.DAYS.between(departsOn, day));
        }
        return new RemedySize(
                days, hours, changes.stream().map(Remedy.Change::fact).toList(), fromDeparture);
    }

    /** Whether no further change can make it as small as the other. */
    boolean asksMoreThan(RemedySize other) {
        int order = Long.compare(days, other.days);
        return order > 0 || (order == 0 && hours.compareTo(other.hours) > 0);
    }

    private static int compareColumns(List<Fact> some, List<Fact> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int order = some.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    /** Returns whether a single change stays within what a remedy may ask. */
    static boolean isAllowed(Remedy.Change change) {
        boolean hoursInRange = !(change.to() instanceof BigDecimal to) || to.compareTo(MOST_HOURS) <= 0;
        return hoursInRange && daysMoved(change) <= FURTHEST_MOVE;
    }

    private static long daysMoved(Remedy.Change change) {
        LocalDate from = day(change.from().orElse(null));
        LocalDate to = day(change.to());
        return from == null || to == null ? 0 : Math.abs(ChronoUnit.DAYS.between(from, to));
    }

    private static BigDecimal hoursMoved(Remedy.Change change) {
        return change.from().orElse(null) instanceof BigDecimal from && change.to() instanceof BigDecimal to
                ? from.subtract(to).abs()
                : BigDecimal.ZERO;
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        if (value instanceof LocalDateTime moment) {
            return moment.toLocalDate();
        }
        return value instanceof LocalDate day ? day : null;
    }

    @Override
    public int compareTo(RemedySize other) {
        return SMALLEST_FIRST.compare(this, other);
    }
}
