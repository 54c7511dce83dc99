package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values that a column may hold, chosen without asking the engine where its rules turn: around the days on which the law
 * changed, around every date of the candidacy, around birthdays and lengths of stay, and far away from all of them.
 */
final class LegalValues {

    /** Days on which the law changed; the day before each is as telling. */
    static final List<LocalDate> REFORMS = Stream.of(
                    "2015-07-01", "2016-09-01", "2018-09-01", "2019-09-01", "2022-09-01", "2025-09-01")
            .map(LocalDate::parse)
            .toList();

    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final List<LocalDate> FAR_DAYS =
            List.of(FIRST_DAY, LocalDate.of(1899, 12, 31), LocalDate.of(2300, 1, 1), LAST_DAY);

    private static final int[] LENGTHS = {1, 2, 9, 10, 11, 13, 14, 15, 88, 89, 90, 91, 364, 365, 366, 367};
    private static final int[] AGES = {14, 15, 16, 17, 18, 19, 24, 25, 26, 27};

    private LegalValues() {}

    /** The telling values of a column, given the others. */
    static List<Object> of(Fact fact, EligibilityFacts facts) {
        Class<?> type = fact.type();
        if (type == Boolean.class) {
            return List.of(true, false);
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == LocalDate.class) {
            return List.copyOf(days(fact, facts));
        }
        if (type == LocalDateTime.class) {
            return days(fact, facts).stream()
                    .<Object>map(day -> day.atTime(23, 59))
                    .toList();
        }
        if (type == BigDecimal.class) {
            return hours(facts);
        }
        return switch (fact) {
            case ACTIVITY -> List.of("LM-SHORT-VET", "LM-LONG-VET", "LM-SKILL-VET", "another\n=\\n activity");
            case OWN_PLACE_COUNTRY -> List.of("FR", "GB", "RS", "CH", "BE", "ZZ", "");
            case CALL_YEAR -> List.of(0, 2013, 2014, 2018, 2019, 2020, 2021, 2027, 2028, 9999, Integer.MAX_VALUE);
            case TRAINING_DAYS_WITHOUT_AGREEMENT -> List.of(0, 19, 20, 21, Integer.MAX_VALUE);
            case GRADE -> List.of(0, 1, 2, 3, 4);
            case OWN_PLACE_MINIMUM_AGE -> List.of(0, 14, 15, 16, 17, 18, 19, 20, 21, 25, 99);
            default -> throw new IllegalArgumentException("no values for " + fact + "; add them here");
        };
    }

    /** One of the telling values, or any other. */
    static Object any(Fact fact, EligibilityFacts facts, SplittableRandom random) {
        if (random.nextInt(4) > 0) {
            return pick(of(fact, facts), random);
        }
        LocalDate day = LocalDate.of(1980, 1, 1).plusDays(random.nextInt(20_000));
        if (fact.type() == LocalDate.class) {
            return day;
        }
        if (fact.type() == LocalDateTime.class) {
            return day.atTime(random.nextInt(24), random.nextInt(60));
        }
        return fact.type() == BigDecimal.class
                ? BigDecimal.valueOf(random.nextInt(4100), 2)
                : pick(of(fact, facts), random);
    }

    static <T> T pick(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    private static Set<LocalDate> days(Fact fact, EligibilityFacts facts) {
        Set<LocalDate> days = new LinkedHashSet<>();
        Stream.concat(REFORMS.stream(), known(facts)).forEach(day -> addAround(day, days));
        facts.date(Fact.GRADUATED_ON).ifPresent(day -> addAround(day.plusYears(1), days));
        if (fact == Fact.BIRTH_DATE) {
            addBirthDates(facts, days);
        } else if (fact == Fact.DEPARTS_ON) {
            facts.date(Fact.BIRTH_DATE).ifPresent(day -> addBirthdays(day, days));
        }
        for (int length : LENGTHS) {
            if (fact == Fact.RETURNS_ON) {
                facts.date(Fact.DEPARTS_ON).ifPresent(day -> addIfLegal(day.plusDays(length - 1), days));
            } else if (fact == Fact.DEPARTS_ON) {
                facts.date(Fact.RETURNS_ON).ifPresent(day -> addIfLegal(day.minusDays(length - 1), days));
            }
        }
        days.addAll(FAR_DAYS);
        if (fact == Fact.ENDS_ON) {
            days.add(LocalDate.MAX);
        }
        return days;
    }

    private static void addBirthdays(LocalDate birthDate, Set<LocalDate> days) {
        for (int age : AGES) {
            addAround(birthDate.plusYears(age), days);
        }
    }

    private static void addBirthDates(EligibilityFacts facts, Set<LocalDate> days) {
        for (int age : AGES) {
            Stream.of(Fact.DEPARTS_ON, Fact.FIRST_ENTRY_ON)
                    .flatMap(fact -> facts.date(fact).stream())
                    .forEach(day -> addAround(day.minusYears(age), days));
            facts.date(Fact.DEPARTS_ON).ifPresent(day -> addAround(LocalDate.of(day.getYear() - age, 9, 1), days));
        }
    }

    private static Stream<LocalDate> known(EligibilityFacts facts) {
        return facts.values().values().stream()
                .map(value -> value instanceof LocalDateTime moment ? moment.toLocalDate() : value)
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .filter(day -> !day.equals(LocalDate.MAX));
    }

    private static void addAround(LocalDate day, Set<LocalDate> into) {
        IntStream.rangeClosed(-1, 1).forEach(days -> addIfLegal(day.plusDays(days), into));
    }

    private static void addIfLegal(LocalDate day, Set<LocalDate> into) {
        if (isLegal(day)) {
            into.add(day);
        }
    }

    private static List<Object> hours(EligibilityFacts facts) {
        Stream<BigDecimal> round = Stream.of("0", "8", "12.9", "13", "15.25", "19.9", "20", "20.1", "28", "40", "168")
                .map(BigDecimal::new);
        Stream<BigDecimal> upTo28 = Stream.of(Fact.WEEKLY_HOURS, Fact.LESSON_HOURS)
                .flatMap(fact -> facts.hours(fact).stream())
                .map(BigDecimal.valueOf(28)::subtract)
                .flatMap(rest -> Stream.of(rest, rest.subtract(BigDecimal.valueOf(1, 1))))
                .filter(rest -> rest.signum() >= 0);
        return Stream.concat(round, upTo28)
                .distinct()
                .<Object>map(hours -> hours)
                .toList();
    }

    private static boolean isLegal(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /** A day beyond the first or last that a dossier can name becomes that one; all else stays as it is. */
    static Object nearest(Object value) {
        if (value instanceof LocalDateTime moment) {
            return ((LocalDate) nearest(moment.toLocalDate())).atTime(moment.toLocalTime());
        }
        if (!(value instanceof LocalDate day) || isLegal(day) || day.equals(LocalDate.MAX)) {
            return value;
        }
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : LAST_DAY;
    }

    /** The columns that hold something in a dossier like this one: no column of an agreement that there is not. */
    static List<Fact> columns(EligibilityFacts facts) {
        boolean hasAgreement = facts.agreement() == AgreementStatus.RUNNING
                || (facts.agreement() == AgreementStatus.UNKNOWN && facts.type().isPresent());
        boolean mayGiveType = facts.agreement() == AgreementStatus.UNKNOWN;
        return Arrays.stream(Fact.values())
                .filter(fact -> !fact.isOfAgreement() || hasAgreement || (mayGiveType && fact == Fact.TYPE))
                .toList();
    }

    /** The columns of which nothing is known, those that mean something when they are empty left out. */
    static List<Fact> unknown(EligibilityFacts facts) {
        return columns(facts).stream().filter(fact -> isUnknown(fact, facts)).toList();
    }

    /** These, and the rest of an agreement of which not even the type is known: it comes with its type. */
    static List<Fact> fillable(EligibilityFacts facts) {
        return Arrays.stream(Fact.values())
                .filter(fact -> !fact.isOfAgreement() || facts.agreement() != AgreementStatus.NONE)
                .filter(fact -> isUnknown(fact, facts))
                .toList();
    }

    private static boolean isUnknown(Fact fact, EligibilityFacts facts) {
        return !fact.emptyMeansNone() && facts.value(fact).isEmpty();
    }
}
