package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
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
    private final Map<Fact, Object> values;

    EligibilityFacts(AgreementStatus agreement, Map<Fact, Object> values) {
        this.agreement = agreement;
        Map<Fact, Object> copy = new EnumMap<>(Fact.class);
        copy.putAll(values);
        this.values = Collections.unmodifiableMap(copy);
    }

    /** Returns a builder that knows nothing yet. */
    public static EligibilityFactsBuilder builder() {
        return new EligibilityFactsBuilder();
    }

    /** Returns a builder that starts from these facts. */
    public EligibilityFactsBuilder toBuilder() {
        return new EligibilityFactsBuilder(agreement, values);
    }

    /** Returns whether an agreement is running on the day of departure. */
    public AgreementStatus agreement() {
        return agreement;
    }

    /** Returns the known facts, in the order of {@link Fact}; unmodifiable. */
    public Map<Fact, Object> values() {
        return values;
    }

    /** Returns the value of a fact, or nothing if it is empty. */
    public Optional<Object> value(Fact fact) {
        return Optional.ofNullable(values.get(fact));
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

    /** Returns the group that a participant with these facts is counted in. */
    public ReportingGroup reportingGroup() {
        return ReportingGroups.of(this);
    }

    private <T> Optional<T> read(Fact fact, Class<T> type) {
        if (fact.type() != type) {
            throw new IllegalArgumentException(
                    "fact is " + fact + ", which holds a " + fact.type().getSimpleName() + ", not a "
                            + type.getSimpleName() + "; use the accessor of its type");
        }
        return Optional.ofNullable(type.cast(values.get(fact)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EligibilityFacts that && agreement == that.agreement && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * agreement.hashCode() + values.hashCode();
    }

    @Override
    public String toString() {
        return "agreement=" + agreement + " " + values;
    }
}
