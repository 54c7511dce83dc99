package org.duallearning.mobility.eligibility;

import static java.util.Locale.ROOT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a rule may ask about a candidacy, in the order of the dossier.
 *
 * <p>An empty fact is unknown, unless {@link #emptyMeansNone()}. The rule book writes a fact as its name in camel case.
 */
public enum Fact {
    CALL_YEAR(Integer.class),
    /** The activity type of the programme; empty is read as {@code LM-SHORT-VET}. */
    ACTIVITY(String.class),
    FILES_FROM(LocalDate.class),
    FILES_UNTIL(LocalDate.class),
    DEPARTS_ON(LocalDate.class),
    RETURNS_ON(LocalDate.class),
    BIRTH_DATE(LocalDate.class),
    SYSTEM(DualLearningSystem.class),
    /** Whether this is a specialising year after secondary education (secundair-na-secundair); empty is no. */
    SE_N_SE(Boolean.class),
    /** Grade (graad) of secondary education, 1 to 3; orders candidates and decides nothing. */
    GRADE(Integer.class),
    FIRST_ENTRY_ON(LocalDate.class),
    ENROLLED_FROM(LocalDate.class),
    ENROLLED_UNTIL(LocalDate.class),
    /** Empty: has not graduated. */
    GRADUATED_ON(LocalDate.class),
    TYPE(AgreementType.class),
    SIGNED_ON(LocalDate.class),
    STARTS_ON(LocalDate.class),
    /** The last day of the agreement; {@link LocalDate#MAX} when it is known to be open. */
    ENDS_ON(LocalDate.class),
    /** Average hours a week at the workplace, real or simulated. */
    WEEKLY_HOURS(BigDecimal.class),
    /** Hours of lessons a week. */
    LESSON_HOURS(BigDecimal.class),
    SIMULATED_WORKPLACE(Boolean.class),
    SOCIAL_MARIBEL(Boolean.class),
    /** Local time in Brussels; the rules look at the day only. */
    SUBMITTED_AT(LocalDateTime.class),
    /** Whether the learner found a place of their own; empty is no. */
    OWN_PLACE(Boolean.class),
    MATURITY_STATEMENT(Boolean.class),
    VOLUNTARY(Boolean.class),
    EMPLOYER_CONSENT_ON(LocalDate.class),
    GUARDIAN_CONSENT_ON(LocalDate.class),
    TRAINING_DAYS_WITHOUT_AGREEMENT(Integer.class),
    /** Country of the learner's own place, ISO 3166-1 alpha-2. */
    OWN_PLACE_COUNTRY(String.class, "country"),
    /** Whether that country has a partner of the project on departure. */
    OWN_PLACE_IN_PARTNER_COUNTRY(Boolean.class, "country"),
    /** Minimum age in years at the own place; empty: none. */
    OWN_PLACE_MINIMUM_AGE(Integer.class, "minimumAge"),
    /** Whether the own place offers every support that the learner needs. */
    OWN_PLACE_COVERS_SUPPORT(Boolean.class, "supportOffered"),
    /** Whether the trade at the own place is the learner's own, a specialisation of it or complementary to it. */
    OWN_PLACE_TRADE_RELATED(Boolean.class, "trade");

    /** Those of which the rules read something when they are empty. */
    static final List<Fact> THAT_ARE_KNOWN_WHEN_EMPTY =
            Arrays.stream(values()).filter(Fact::emptyMeansNone).toList();

    private static final int LAST_YEAR = 9999;

    private static final Map<String, Fact> BY_TERM =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Fact::term, Function.identity()));

    private final Class<?> type;
    private final String term;
    private final String column;

    Fact(Class<?> type) {
        this(type, null);
    }

    Fact(Class<?> type, @Nullable String column) {
        this.type = type;
        this.term = camelCase(name());
        this.column = column == null ? term : column;
    }

    /** Returns the fact of which {@link #term()} is the name, or nothing if there is none. */
    public static Optional<Fact> ofTerm(String term) {
        return Optional.ofNullable(BY_TERM.get(term));
    }

    /** Returns the name of the dossier column that holds it; two facts about the own place share a column. */
    public String column() {
        return column;
    }

    /** Returns the type of its values. */
    public Class<?> type() {
        return type;
    }

    /** Whether a value of its type can ever be true: no number below zero, no day that a dossier could not name. */
    boolean canHold(Object value) {
        if (value instanceof LocalDate day) {
            return isInCalendar(day) || (this == ENDS_ON && day.equals(LocalDate.MAX));
        }
        if (value instanceof LocalDateTime moment) {
            return isInCalendar(moment.toLocalDate());
        }
        return !(value instanceof Number number) || number.doubleValue() >= 0;
    }

    private static boolean isInCalendar(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= LAST_YEAR;
    }

    /** Returns whether leaving it empty says something, so that it can never be missing. */
    public boolean emptyMeansNone() {
        return whenEmpty() != null;
    }

    /** Returns whether it is a column of the agreement that runs on departure. */
    public boolean isOfAgreement() {
        return compareTo(TYPE) >= 0 && compareTo(SOCIAL_MARIBEL) <= 0;
    }

    /** What the rules read when it is empty; null when that is unknown. */
    @Nullable
    Object whenEmpty() {
        return switch (this) {
            case ACTIVITY -> "LM-SHORT-VET";
            case SE_N_SE, OWN_PLACE -> false;
            case GRADUATED_ON, OWN_PLACE_MINIMUM_AGE -> Absent.NONE;
            default -> null;
        };
    }

    /** Returns its name in a rule book and wherever facts are written as text, such as {@code weeklyHours}. */
    public String term() {
        return term;
    }

    /** Where it stands among all facts, from 0: facts are many and looked up often, so they are kept in arrays. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }

    private static String camelCase(String name) {
        return Pattern.compile("_([a-z])")
                .matcher(name.toLowerCase(ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(ROOT));
    }
}
