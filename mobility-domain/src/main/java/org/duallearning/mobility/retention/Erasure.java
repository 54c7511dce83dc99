package org.duallearning.mobility.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.duallearning.mobility.evidence.Participation;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * What was erased of a learner, and what was asked. Immutable and thread-safe.
 *
 * <p>As long as an erasure is asked for and not complete, the rest is restricted (GDPR art. 18): it is kept because it must be.
 *
 * @param learner the learner, by the code that stays
 * @param askedOn the day on which somebody asked for it; null if nobody did
 * @param ground why it was asked; null if nobody did
 * @param erasedOn the day on which each group was erased
 * @param countedAs what the learner is counted under, by edition, since what it was derived from is erased
 */
public record Erasure(
        LearnerId learner,
        @Nullable LocalDate askedOn,
        @Nullable ErasureGround ground,
        Map<FieldGroup, LocalDate> erasedOn,
        Map<EditionId, Participation> countedAs) {
    /** Copies the maps, and checks that day and ground are there together. */
    public Erasure {
        Objects.requireNonNull(learner, "learner");
        if ((askedOn == null) != (ground == null)) {
            throw new IllegalArgumentException(
                    "The erasure of %s was asked on %s for %s. Give both or none.".formatted(learner, askedOn, ground));
        }
        Map<FieldGroup, LocalDate> ordered = new EnumMap<>(FieldGroup.class);
        ordered.putAll(erasedOn);
        erasedOn = Collections.unmodifiableMap(ordered);
        Map<EditionId, Participation> counted = new TreeMap<>(Comparator.comparing(EditionId::value));
        counted.putAll(countedAs);
        countedAs = Collections.unmodifiableMap(counted);
    }

    /** Nothing was asked and nothing erased. */
    public static Erasure none(LearnerId learner) {
        return new Erasure(learner, null, null, Map.of(), Map.of());
    }

    /** The same, asked for; who asks again changes nothing. */
    public Erasure asked(LocalDate on, ErasureGround why) {
        return askedOn == null ? new Erasure(learner, on, why, erasedOn, countedAs) : this;
    }

    /**
     * The same with more groups erased.
     *
     * @param counted what the learner is counted under; passed over if that was kept before
     */
    public Erasure erased(Collection<FieldGroup> groups, LocalDate on, Map<EditionId, Participation> counted) {
        Map<FieldGroup, LocalDate> all = new EnumMap<>(FieldGroup.class);
        groups.forEach(group -> all.put(group, on));
        all.putAll(erasedOn);
        return new Erasure(learner, askedOn, ground, all, keepsCount() ? countedAs : counted);
    }

    /** The groups that are erased. */
    public Set<FieldGroup> groups() {
        return erasedOn.isEmpty() ? Set.of() : EnumSet.copyOf(erasedOn.keySet());
    }

    /** Whether nothing is left that can be erased. */
    public boolean isComplete() {
        return erasedOn.size() == FieldGroup.values().length;
    }

    /** Whether it was asked for and waits. */
    public boolean restricts() {
        return askedOn != null && !isComplete();
    }

    /** Whether it is not known any more who the learner is: such a learner must not come back. */
    public boolean isOfNobodyKnown() {
        return erasedOn.containsKey(FieldGroup.IDENTITY);
    }

    /** Whether what the learner was counted under is erased, and so kept here. */
    public boolean keepsCount() {
        return erasedOn.containsKey(FieldGroup.IDENTITY) || erasedOn.containsKey(FieldGroup.EVIDENCE);
    }
}
