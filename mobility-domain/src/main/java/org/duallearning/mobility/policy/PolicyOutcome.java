package org.duallearning.mobility.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.placement.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What a policy makes of the candidacies, of one edition or several. Immutable and thread-safe.
 *
 * @param cases one for each candidacy; their order is kept
 */
public record PolicyOutcome(List<PolicyCase> cases) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a candidacy is there twice
     */
    public PolicyOutcome {
        cases = List.copyOf(cases);
        if (cases.stream().map(PolicyCase::key).distinct().count() < cases.size()) {
            throw new IllegalArgumentException("A candidacy is there twice; give each once.");
        }
    }

    /** Counts all. */
    public PolicyCounts count() {
        return PolicyCounts.of(cases);
    }

    /** Counts apart, by something that each has. */
    public <K extends Comparable<K>> SortedMap<K, PolicyCounts> countBy(Function<PolicyCase, K> group) {
        return cases.stream()
                .collect(Collectors.groupingBy(
                        group, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), PolicyCounts::of)));
    }

    /** Those who would go. */
    public Set<CandidacyKey> going(Going meaning) {
        Predicate<PolicyCase> goes = switch (meaning) {
            case PLACED -> PolicyCase::isPlaced;
            case ENTERED -> PolicyCase::enters;
        };
        return cases.stream().filter(goes).map(PolicyCase::key).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What is other than under another policy.
     *
     * @throws IllegalArgumentException if that is not of the same candidacies
     */
    public PolicyChanges changesFrom(PolicyOutcome base) {
        Map<CandidacyKey, PolicyCase> before = base.byKey();
        if (!before.keySet().equals(byKey().keySet())) {
            throw new IllegalArgumentException("Two policies are compared over the same candidacies only.");
        }
        return new PolicyChanges(
                changed(before, (was, is) -> !was.enters() && is.enters()),
                changed(before, (was, is) -> was.enters() && !is.enters()),
                changed(before, (was, is) -> !was.isPlaced() && is.isPlaced()),
                changed(before, (was, is) -> was.isPlaced() && !is.isPlaced()),
                changed(
                        before,
                        (was, is) -> was.isPlaced()
                                && is.isPlaced()
                                && !Objects.equals(place(was.placement()), place(is.placement()))));
    }

    /** A way in which one candidacy may fare otherwise. */
    @FunctionalInterface
    private interface Change {
        boolean holds(PolicyCase was, PolicyCase is);
    }

    private List<CandidacyKey> changed(Map<CandidacyKey, PolicyCase> before, Change change) {
        return cases.stream()
                .filter(each -> change.holds(Objects.requireNonNull(before.get(each.key())), each))
                .map(PolicyCase::key)
                .toList();
    }

    private static @Nullable PlaceId place(@Nullable RoundPlacement placement) {
        return placement == null ? null : placement.place();
    }

    private Map<CandidacyKey, PolicyCase> byKey() {
        Map<CandidacyKey, PolicyCase> byKey = new LinkedHashMap<>();
        cases.forEach(each -> byKey.put(each.key(), each));
        return Collections.unmodifiableMap(byKey);
    }
}
