package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.ReportingGroup;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules may know about one candidacy: flat, without names, and with unknown facts left out.
 *
 * <p>Immutable and thread-safe. Made by {@link #builder()}, changed one fact at a time by {@link #with}.
 */
public final class EligibilityFacts {

    private final AgreementStatus agreement;
    private final @Nullable Object[] values;

    /** Takes the array over; a value stands where its fact does in {@link Fact}. */
    EligibilityFacts(AgreementStatus agreement, @Nullable Object[] values) {
        this.agreement = agreement;
        this.values = values;
    }

    /** Returns a builder that knows nothing yet. */
    public static EligibilityFactsBuilder builder() {
        return new EligibilityFactsBuilder();
    }

    /** Returns a builder that starts from these facts. */
    public EligibilityFactsBuilder toBuilder() {
        return new EligibilityFactsBuilder(agreement, values.clone());
    }

    /** Returns whether an agreement is running on the day of departure. */
    public AgreementStatus agreement() {
        return agreement;
    }

    /** Returns the known facts, in the order of {@link Fact}; unmodifiable. */
    public Map<Fact, Object> values() {
        Map<Fact, Object> known = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            Object value = values[fact.index()];
            if (value != null) {
                known.put(fact, value);
            }
        }
        return Collections.unmodifiableMap(known);
    }

    /** A copy with what the rules read where a fact is empty. */
    @Nullable
    Object[] readable() {
        @Nullable Object[] readable = values.clone();
        for (Fact fact : Fact.THAT_ARE_KNOWN_WHEN_EMPTY) {
            if (readable[fact.index()] == null) {
                readable[fact.index()] = fact.whenEmpty();
            }
        }
        return readable;
    }

    /** Returns the value of a fact, or nothing if it is empty. */
    public Optional<Object> value(Fact fact) {
        return Optional.ofNullable(values[fact.index()]);
    }

    /** Returns the value of a fact that is a date, or nothing if it is empty. */
    public Optional<LocalDate> date(Fact fact) {
        return read(fact, LocalDate.class);
    }

    /** Returns the value of a fact that is yes or no, or nothing if it is empty. */
    public Optional<Boolean> flag(Fact fact) {
        return read(fact, Boolean.class);
    }

    /** Returns the value of a fact that counts whole things (years, days), or nothing if it is empty. */
    public Optional<Integer> count(Fact fact) {
        return read(fact, Integer.class);
    }

    /** Returns the value of a fact in hours, or nothing if it is empty. */
    public Optional<BigDecimal> hours(Fact fact) {
        return read(fact, BigDecimal.class);
    }

    /** Returns the system that the learner is enrolled in, or nothing if it is empty. */
    public Optional<DualLearningSystem> system() {
        return read(Fact.SYSTEM, DualLearningSystem.class);
    }

    /** Returns the type of the agreement, or nothing if it is empty. */
    public Optional<AgreementType> type() {
        return read(Fact.TYPE, AgreementType.class);
    }

    /**
     * Returns the same facts with one of them changed.
     *
     * @param value the new value, of {@link Fact#type()}; null empties the fact
     * @throws IllegalArgumentException if the value is of another type or can never be true
     */
    public EligibilityFacts with(Fact fact, @Nullable Object value) {
        return toBuilder().set(fact, value).build();
    }

    /**
     * Returns the facts as text, a line {@code name=value} for each that is known, in the order of {@link Fact}; equal
     * facts give equal texts. {@link #parse} reads it back.
     */
    public String text() {
        StringBuilder text = new StringBuilder("agreement=" + agreement + "\n");
        values().forEach((fact, value) ->
                text.append(fact.term()).append('=').append(FactText.of(value)).append('\n'));
        return text.toString();
    }

    /**
     * Reads facts from text, a line {@code name=value} for each.
     *
     * @throws IllegalArgumentException if a line has another form, naming it and what would be right
     */
    public static EligibilityFacts parse(String text) {
        EligibilityFactsBuilder facts = builder();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("line is '" + line + "'; write it as weeklyHours=19.5");
            }
            facts.setText(line.substring(0, equals), line.substring(equals + 1));
        });
        return facts.build();
    }

    /** Returns the group that a participant with these facts is counted in. */
    public ReportingGroup reportingGroup() {
        return ReportingGroups.of(new Evaluation(this));
    }

    private <T> Optional<T> read(Fact fact, Class<T> type) {
        if (fact.type() != type) {
            throw new IllegalArgumentException(
                    "fact is " + fact + ", which holds a " + fact.type().getSimpleName() + ", not a "
                            + type.getSimpleName() + "; use the accessor of its type");
        }
        return Optional.ofNullable(type.cast(values[fact.index()]));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EligibilityFacts that
                && agreement == that.agreement
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * agreement.name().hashCode() + values().hashCode();
    }

    /** Names the facts that are known and none of their values: these describe a person, and this text ends in logs. */
    @Override
    public String toString() {
        return "agreement=" + agreement + ", known: " + values().keySet();
    }
}
