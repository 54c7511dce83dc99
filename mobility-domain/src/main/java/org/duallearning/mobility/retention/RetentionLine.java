package org.duallearning.mobility.retention;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of a schedule: which fields of which learners, why, from when and for how long. Immutable and thread-safe.
 *
 * @param id what it is known by
 * @param kind whose fields
 * @param groups which fields
 * @param bases why they may be kept
 * @param start from when the time is counted
 * @param periods for how long, one of them for any funding
 * @param confirmed who confirmed it and when, in words; null for a proposal
 * @param sources what it rests on
 * @param words what it says, by language
 */
public record RetentionLine(
        String id,
        LearnerKind kind,
        Set<FieldGroup> groups,
        List<LawfulBasis> bases,
        StartEvent start,
        List<KeepingPeriod> periods,
        @Nullable String confirmed,
        List<RetentionSource> sources,
        Map<String, String> words) {
    /** Copies the collections and checks that there is a period for any funding. */
    public RetentionLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(start, "start");
        groups = Set.copyOf(groups);
        bases = List.copyOf(bases);
        periods = List.copyOf(periods);
        sources = List.copyOf(sources);
        words = Map.copyOf(words);
        if (!words.containsKey("en")) {
            throw new IllegalArgumentException("The line '%s' must have words in English.".formatted(id));
        }
        if (periods.stream().filter(period -> period.upToEur() == null).count() != 1) {
            throw new IllegalArgumentException(
                    "The line '%s' must have one period for any funding, beside those up to an amount.".formatted(id));
        }
    }

    /** What it says in a language; in English if it does not say it in that one. */
    public String in(String language) {
        return Objects.requireNonNull(words.containsKey(language) ? words.get(language) : words.get("en"));
    }

    /** Whether somebody confirmed it. */
    public boolean isConfirmed() {
        return confirmed != null;
    }

    /** The period for that much funding: the one with the lowest bound that it does not pass. */
    KeepingPeriod period(@Nullable BigDecimal fundingEur) {
        return periods.stream()
                .filter(period -> period.isFor(fundingEur))
                .min(Comparator.comparing(
                        KeepingPeriod::upToEur, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder())))
                .orElseThrow();
    }
}
