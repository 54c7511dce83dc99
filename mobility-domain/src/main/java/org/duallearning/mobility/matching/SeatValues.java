package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What one more seat would be worth at each place of an edition, and whom it would serve. Immutable and thread-safe.
 *
 * <p>Each value is found by matching again with that seat; a place where the certificate proves that a seat adds nothing is
 * passed over. With n places that takes at most n matchings.
 *
 * @param values the places where one more seat changes something, the greatest value first, then by place
 */
public record SeatValues(List<SeatValue> values) {
    private static final Comparator<SeatValue> GREATEST_FIRST = Comparator.comparingInt(SeatValue::placed)
            .thenComparingInt(SeatValue::first)
            .thenComparingLong(SeatValue::fit)
            .reversed()
            .thenComparing(value -> value.place().value(), IdOrder.BY_CODE_POINT);

    /** Copies the list. */
    public SeatValues {
        values = List.copyOf(values);
    }

    /**
     * One more seat at one place.
     *
     * @param place the place
     * @param limits the capacities above it that are full, and would have to grow with it, from the place upwards
     * @param placed how many learners more would have a place
     * @param first how many more would be in the country wished first
     * @param fit how much the sum of the fits would grow; it may fall where more learners are placed
     * @param changes the learners for whom something changes, by learner
     */
    public record SeatValue(PlaceId place, List<String> limits, int placed, int first, long fit, List<Change> changes) {
        /** Copies the lists. */
        public SeatValue {
            Objects.requireNonNull(place, "place");
            limits = List.copyOf(limits);
            changes = List.copyOf(changes);
        }
    }

    /**
     * A learner who would be elsewhere.
     *
     * @param learner the learner
     * @param from the place without the new seat; null for none
     * @param to the place with it; null for none
     */
    public record Change(
            LearnerId learner,
            @Nullable PlaceId from,
            @Nullable PlaceId to) {}

    /**
     * Works out the values for a matching of an edition.
     *
     * @param seed what the lottery draws from
     */
    public static SeatValues of(EditionMatching edition, Mechanism mechanism, long seed) {
        MatchingProblem problem = edition.problem();
        Rerun rerun = new Rerun(problem, mechanism, seed, WorkBudget.standard());
        Matching base = rerun.base();
        List<RoundPlacement> before = edition.placements(base);
        int[] load = problem.index().loads(CertificateChecker.feasiblePlaceOf(problem, base.placement()));
        List<SeatValue> values = new ArrayList<>();
        for (MatchingPlace place : problem.places()) {
            FullCapacities full = FullCapacities.over(place.id(), 1, problem, load);
            if (full.canMatter(base.certificate())) {
                MatchingProblem roomier = full.withRoom();
                Matching after = rerun.match(roomier).orElseGet(() -> mechanism.match(roomier, seed));
                value(new PlaceId(place.id()), full.limitIds(), before, edition.placements(after))
                        .ifPresent(values::add);
            }
        }
        values.sort(GREATEST_FIRST);
        return new SeatValues(values);
    }

    private static Optional<SeatValue> value(
            PlaceId place, List<String> limits, List<RoundPlacement> before, List<RoundPlacement> after) {
        Map<LearnerId, RoundPlacement> with =
                after.stream().collect(Collectors.toMap(RoundPlacement::learner, Function.identity()));
        List<Change> changes = new ArrayList<>();
        for (RoundPlacement placement : before) {
            PlaceId to = Objects.requireNonNull(with.get(placement.learner())).place();
            if (!Objects.equals(placement.place(), to)) {
                changes.add(new Change(placement.learner(), placement.place(), to));
            }
        }
        MechanismComparison.Counts one = MechanismComparison.Counts.of(before);
        MechanismComparison.Counts other = MechanismComparison.Counts.of(after);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new SeatValue(
                        place,
                        limits,
                        other.placed() - one.placed(),
                        other.first() - one.first(),
                        other.fit() - one.fit(),
                        changes));
    }

    /** Returns the best seat in each region, country or other group of places, in the order of its name. */
    public SortedMap<String, SeatValue> bestBy(Function<PlaceId, String> group) {
        SortedMap<String, SeatValue> best = new TreeMap<>(IdOrder.BY_CODE_POINT);
        values.forEach(value -> best.putIfAbsent(group.apply(value.place()), value));
        return best;
    }
}
