package org.duallearning.mobility.application.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MILLIS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.duallearning.mobility.application.storage.Fault.that;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.Fact;
import org.duallearning.mobility.eligibility.RecordedAssessment;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.matching.MatchingRound;
import org.jspecify.annotations.Nullable;

/** Storages that give back something else than they were given. */
final class ValueFaults {
    private static final String EQUAL = "everyValueComesBackEqual";
    private static final String EXACT = "decimalsDatesAndTimesComeBackExact";

    private ValueFaults() {}

    static List<Fault> all() {
        return List.of(
                that("trims text", texts(String::trim), EQUAL),
                that("cuts text at 255", texts(text -> cut(text, 255)), EQUAL),
                that("cuts text at 4000", texts(text -> cut(text, 4000)), EQUAL),
                that("cuts text at 65535", texts(text -> cut(text, 65_535)), "longTextComesBackWhole"),
                that("takes empty text for none", texts(text -> text.isEmpty() ? null : text), EQUAL),
                that("takes no text for empty", nothing(String.class, ""), EQUAL),
                that("takes no number for 0", nothing(Integer.class, 0), EQUAL),
                that("takes no decimal for 0", nothing(BigDecimal.class, BigDecimal.ZERO), EQUAL),
                that("takes no flag for false", nothing(Boolean.class, false), EQUAL),
                that("composes accents", texts(text -> Normalizer.normalize(text, Normalizer.Form.NFC)), EQUAL),
                that("knows the basic plane only", texts(text -> text.replaceAll("[^\u0000-\uFFFF]", "?")), EQUAL),
                that("mistakes the encoding", texts(text -> new String(text.getBytes(UTF_8), ISO_8859_1)), EQUAL),
                that("swaps given and family name", swaps(Learner.class, "givenName", "familyName"), EQUAL),
                that("swaps first and second country", swaps(Candidacy.class, "firstCountry", "secondCountry"), EQUAL),
                that("swaps consent and decision", swaps(Candidacy.class, "employerConsentOn", "decidedOn"), EQUAL),
                that(
                        "swaps two fingerprints",
                        swaps(RecordedAssessment.class, "ruleBookFingerprint", "fingerprint"),
                        EQUAL),
                that(
                        "swaps two facts",
                        records(ValueFaults::withSwappedFacts),
                        "everySingleFactOfAnAssessmentComesBack"),
                that("shifts days by one", values(LocalDate.class, day -> day.minusDays(1)), EQUAL, EXACT),
                that("has days that are not Gregorian", values(LocalDate.class, ValueFaults::julian), EXACT),
                that("keeps times by a clock that is set", values(LocalDateTime.class, ValueFaults::set), EQUAL, EXACT),
                that(
                        "keeps times to the minute",
                        values(LocalDateTime.class, time -> time.truncatedTo(MINUTES)),
                        EXACT),
                that(
                        "keeps times to the millisecond",
                        values(LocalDateTime.class, time -> time.truncatedTo(MILLIS)),
                        EXACT),
                that(
                        "rounds decimals to cents",
                        values(BigDecimal.class, number -> number.setScale(2, RoundingMode.HALF_UP)),
                        EQUAL,
                        EXACT),
                that("drops zeros of decimals", values(BigDecimal.class, BigDecimal::stripTrailingZeros), EQUAL, EXACT),
                that(
                        "keeps decimals as binary fractions",
                        values(BigDecimal.class, number -> BigDecimal.valueOf(number.doubleValue())),
                        EXACT),
                that(
                        "keeps numbers as binary fractions",
                        values(Long.class, number -> (long) number.doubleValue()),
                        "flagsNumbersAndEveryCodeComeBack"),
                that("sorts lists", lists(ValueFaults::sorted), EQUAL),
                that(
                        "drops what a list repeats",
                        lists(items -> items.stream().distinct().toList()),
                        EQUAL),
                that(
                        "drops empty items",
                        lists(items ->
                                items.stream().filter(item -> !item.equals("")).toList()),
                        EQUAL),
                that("splits items at commas", lists(ValueFaults::split), EQUAL),
                that(
                        "has one version of a round's placements",
                        ValueFaults::withOneVersionOfPlacements,
                        "aRoundKeepsTheOrderOfItsPlacementsInEveryVersion"));
    }

    private static Supplier<Storage> columns(Columns.Change change) {
        return () -> new BrokenStorage() {
            @Override
            <K, V> Saved save(RecordType<K, V> type, WritableRecords<K, V> records, V value, long expected) {
                return records.save(Columns.changed(type, value, change), expected);
            }
        };
    }

    private static Supplier<Storage> records(UnaryOperator<Object> change) {
        return () -> new BrokenStorage() {
            @Override
            @SuppressWarnings("unchecked") // a record for one of its class
            <K, V> Saved save(RecordType<K, V> type, WritableRecords<K, V> records, V value, long expected) {
                return records.save((V) change.apply(value), expected);
            }
        };
    }

    private static <T> Supplier<Storage> values(Class<T> type, Function<T, @Nullable Object> change) {
        return columns((column, value) -> type.isInstance(value) ? change.apply(type.cast(value)) : value);
    }

    private static Supplier<Storage> texts(Function<String, @Nullable String> change) {
        return values(String.class, change::apply);
    }

    private static Supplier<Storage> lists(Function<List<?>, List<?>> change) {
        return values(List.class, change::apply);
    }

    private static Supplier<Storage> nothing(Class<?> type, Object instead) {
        return columns((column, value) -> value == null && column.getType() == type ? instead : value);
    }

    private static Supplier<Storage> swaps(Class<?> kind, String one, String other) {
        return records(value -> kind.isInstance(value) ? Columns.swapped(value, one, other) : value);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static List<?> sorted(List<?> items) {
        return items.stream().sorted(Comparator.comparing(String::valueOf)).toList();
    }

    private static List<?> split(List<?> items) {
        return items.stream()
                .flatMap(item -> item instanceof String text ? Stream.of(text.split(",", -1)) : Stream.of(item))
                .toList();
    }

    /** As calendars have it that change over in 1582. */
    private static LocalDate julian(LocalDate day) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        return LocalDate.ofInstant(calendar.toInstant(), ZoneOffset.UTC);
    }

    private static LocalDateTime set(LocalDateTime time) {
        return time.atZone(ZoneId.of("Europe/Brussels")).toLocalDateTime();
    }

    private static Object withSwappedFacts(Object value) {
        if (value instanceof RecordedAssessment recorded) {
            EligibilityFacts facts = recorded.facts();
            EligibilityFacts swapped = facts.with(
                            Fact.SOCIAL_MARIBEL,
                            facts.value(Fact.SIMULATED_WORKPLACE).orElse(null))
                    .with(
                            Fact.SIMULATED_WORKPLACE,
                            facts.value(Fact.SOCIAL_MARIBEL).orElse(null));
            return new RecordedAssessment(
                    recorded.key(),
                    recorded.recordedOn(),
                    swapped,
                    recorded.ruleBook(),
                    recorded.ruleBookFingerprint(),
                    recorded.verdict(),
                    recorded.decisive(),
                    recorded.fingerprint(),
                    recorded.decision());
        }
        return value;
    }

    /** As if the placements were kept by round and not by version. */
    private static Storage withOneVersionOfPlacements() {
        return new BrokenStorage() {
            @Override
            <K, V> List<Versioned<V>> history(RecordType<K, V> type, Records<K, V> records, K key) {
                List<Versioned<V>> history = records.history(key);
                return history.stream()
                        .map(version -> new Versioned<>(
                                withPlacementsOf(history.get(history.size() - 1).value(), version.value()),
                                version.version()))
                        .toList();
            }
        };
    }

    @SuppressWarnings("unchecked") // a round for a round
    private static <V> V withPlacementsOf(V newest, V version) {
        return version instanceof MatchingRound round && newest instanceof MatchingRound last
                ? (V) round.withPlacements(last.placements())
                : version;
    }
}
