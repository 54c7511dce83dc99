package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.AgreementType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest remedy of one or two facts by trying every value that a remedy may propose: every type, yes and no,
 * every tenth of an hour and every day. It knows nothing of where the rules turn; only values that {@link AlikeValues} finds
 * alike are tried as one, the smallest of them.
 */
final class RemedyOracle {

    private static final int FURTHEST_MOVE = 400;
    private static final int DAYS_AROUND_DEPARTURE = 600;
    private static final int MOST_TENTHS = 400;

    private static final List<Fact> OF_CANDIDACY = List.of(
            Fact.SUBMITTED_AT,
            Fact.OWN_PLACE,
            Fact.MATURITY_STATEMENT,
            Fact.VOLUNTARY,
            Fact.EMPLOYER_CONSENT_ON,
            Fact.GUARDIAN_CONSENT_ON);

    private final RuleBook book;
    private final AlikeValues alike;

    RemedyOracle(RuleBook book) {
        this.book = book;
        this.alike = new AlikeValues(book);
    }

    /** How much some changes ask, smaller first: fields, days moved, hours moved, order of columns. */
    record Size(List<Fact> facts, long days, BigDecimal hours) implements Comparable<Size> {

        private static final Comparator<Size> SMALLEST_FIRST = Comparator.<Size>comparingInt(
                        size -> size.facts().size())
                .thenComparingLong(Size::days)
                .thenComparing(Size::hours)
                .thenComparing(size -> size.facts().get(0))
                .thenComparing(size -> size.facts().get(size.facts().size() - 1));

        static Size of(List<Remedy.Change> changes) {
            return new Size(
                    changes.stream().map(Remedy.Change::fact).toList(),
                    changes.stream().mapToLong(RemedyOracle::daysMoved).sum(),
                    changes.stream()
                            .map(RemedyOracle::hoursMoved)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .stripTrailingZeros());
        }

        @Override
        public int compareTo(Size other) {
            return SMALLEST_FIRST.compare(this, other);
        }
    }

    /** The size of the smallest change of one or two facts for each verdict that one has. */
    Map<Verdict, Size> smallest(EligibilityFacts facts) {
        List<List<Remedy.Change>> moves = changeable(facts).stream()
                .map(fact -> alike.smallestOfEach(facts, moves(fact, facts)))
                .toList();
        Stream<List<Remedy.Change>> alone = moves.stream().flatMap(List::stream).map(List::of);
        Stream<List<Remedy.Change>> together = IntStream.range(0, moves.size())
                .boxed()
                .flatMap(first -> IntStream.range(first + 1, moves.size())
                        .boxed()
                        .flatMap(second -> pairs(facts, moves.get(first), moves.get(second))));
        Map<Verdict, Size> smallest = new EnumMap<>(Verdict.class);
        Stream.concat(alone, together)
                .forEach(changes -> smallest.merge(
                        book.verdict(changed(facts, changes)),
                        Size.of(changes),
                        BinaryOperator.minBy(Comparator.naturalOrder())));
        return smallest;
    }

    private Stream<List<Remedy.Change>> pairs(
            EligibilityFacts facts, List<Remedy.Change> firsts, List<Remedy.Change> seconds) {
        if (firsts.isEmpty() || seconds.isEmpty()) {
            return Stream.empty();
        }
        Fact first = firsts.get(0).fact();
        Fact second = seconds.get(0).fact();
        return alike.areComparedWithEachOther(first, second)
                ? alike.smallestOfEachPair(facts, moves(first, facts), moves(second, facts)).stream()
                : firsts.stream().flatMap(one -> seconds.stream().map(other -> List.of(one, other)));
    }

    static EligibilityFacts changed(EligibilityFacts facts, List<Remedy.Change> changes) {
        EligibilityFacts changed = facts;
        for (Remedy.Change change : changes) {
            changed = changed.with(change.fact(), change.to());
        }
        return changed;
    }

    private static List<Fact> changeable(EligibilityFacts facts) {
        return Stream.of(Fact.values())
                .filter(fact -> OF_CANDIDACY.contains(fact)
                        || (fact.isOfAgreement() && facts.agreement() != AgreementStatus.NONE))
                .toList();
    }

    /** Every value that a remedy may give to a fact, the smallest change first. */
    private static List<Remedy.Change> moves(Fact fact, EligibilityFacts facts) {
        Optional<Object> from = facts.value(fact);
        return values(fact, facts)
                .filter(to -> !from.equals(Optional.of(to)))
                .filter(to -> wishesNoAgreementAway(fact, to, facts))
                .map(to -> new Remedy.Change(fact, from, to))
                .filter(change -> daysMoved(change) <= FURTHEST_MOVE)
                .sorted(Comparator.comparing(change -> Size.of(List.of(change))))
                .toList();
    }

    private static Stream<Object> values(Fact fact, EligibilityFacts facts) {
        Class<?> type = fact.type();
        if (type == Boolean.class) {
            return Stream.of(true, false);
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants());
        }
        if (type == BigDecimal.class) {
            return IntStream.rangeClosed(0, MOST_TENTHS)
                    .mapToObj(tenths -> EligibilityFacts.builder()
                            .weeklyHours(BigDecimal.valueOf(tenths, 1))
                            .build()
                            .value(Fact.WEEKLY_HOURS)
                            .orElseThrow());
        }
        Stream<LocalDate> days = days(fact, facts);
        return type == LocalDate.class
                ? Stream.concat(days, fact == Fact.ENDS_ON ? Stream.of(LocalDate.MAX) : Stream.empty())
                : days.map(LocalDate::atStartOfDay);
    }

    /** Days within reach of the one there is; where there is none, days around departure, or else of many years. */
    private static Stream<LocalDate> days(Fact fact, EligibilityFacts facts) {
        Optional<LocalDate> from = facts.value(fact).map(RemedyOracle::day);
        if (from.isPresent()) {
            return from.get().equals(LocalDate.MAX) ? Stream.empty() : around(from.get(), FURTHEST_MOVE);
        }
        Stream<LocalDate> ofLaw = LegalValues.REFORMS.stream().flatMap(day -> around(day, 1));
        Stream<LocalDate> ofFile = facts.values().values().stream()
                .map(RemedyOracle::day)
                .flatMap(day -> day == null || day.equals(LocalDate.MAX) ? Stream.empty() : around(day, 1));
        Stream<LocalDate> ofDeparture =
                facts.date(Fact.DEPARTS_ON).stream().flatMap(departure -> around(departure, DAYS_AROUND_DEPARTURE));
        return Stream.of(ofLaw, ofFile, ofDeparture, Stream.of(LocalDate.of(1950, 1, 1), LocalDate.of(2150, 1, 1)))
                .flatMap(some -> some)
                .distinct();
    }

    private static Stream<LocalDate> around(LocalDate day, int days) {
        return IntStream.rangeClosed(-days, days)
                .mapToObj(day::plusDays)
                .filter(each -> each.getYear() >= 0 && each.getYear() <= 9999);
    }

    private static boolean wishesNoAgreementAway(Fact fact, Object to, EligibilityFacts facts) {
        if (to == AgreementType.NONE) {
            return facts.agreement() == AgreementStatus.UNKNOWN && facts.type().isEmpty();
        }
        Optional<LocalDate> departsOn = facts.date(Fact.DEPARTS_ON);
        return fact != Fact.ENDS_ON || departsOn.isEmpty() || !((LocalDate) to).isBefore(departsOn.get());
    }

    private static long daysMoved(Remedy.Change change) {
        LocalDate from = change.from().map(RemedyOracle::day).orElse(null);
        LocalDate to = day(change.to());
        return from == null || to == null ? 0 : Math.abs(ChronoUnit.DAYS.between(from, to));
    }

    static BigDecimal hoursMoved(Remedy.Change change) {
        return change.from().orElse(null) instanceof BigDecimal from
                ? from.subtract((BigDecimal) change.to()).abs()
                : BigDecimal.ZERO;
    }

    private static @Nullable LocalDate day(Object value) {
        if (value instanceof LocalDateTime moment) {
            return moment.toLocalDate();
        }
        return value instanceof LocalDate day ? day : null;
    }
}
