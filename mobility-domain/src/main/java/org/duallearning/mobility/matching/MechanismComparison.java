package org.duallearning.mobility.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What each way to decide who goes where would make of one edition, side by side. Immutable and thread-safe.
 *
 * @param outcomes one for each mechanism, in the order of {@link Mechanism}
 */
public record MechanismComparison(List<Outcome> outcomes) {
    /** Copies the list. */
    public MechanismComparison {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Runs every mechanism on the same edition.
     *
     * @param seed what the lottery draws from
     */
    public static MechanismComparison of(EditionMatching edition, long seed) {
        return new MechanismComparison(Arrays.stream(Mechanism.values())
                .map(mechanism -> Outcome.of(mechanism, edition, seed))
                .toList());
    }

    /**
     * What one mechanism makes of it.
     *
     * @param mechanism the mechanism
     * @param optimal whether its promise is proven
     * @param placements one for each learner who entered, by learner
     */
    public record Outcome(Mechanism mechanism, boolean optimal, List<RoundPlacement> placements) {
        /** Copies the list. */
        public Outcome {
            Objects.requireNonNull(mechanism, "mechanism");
            placements = List.copyOf(placements);
        }

        private static Outcome of(Mechanism mechanism, EditionMatching edition, long seed) {
            Matching matching = mechanism.match(edition.problem(), seed);
            return new Outcome(mechanism, matching.optimal(), edition.placements(matching));
        }

        /** Counts all who entered. */
        public Counts count() {
            return Counts.of(placements);
        }

        /** Counts them apart, by a group that each learner belongs to, in the order of its name. */
        public SortedMap<String, Counts> countBy(Function<LearnerId, String> group) {
            return placements.stream()
                    .collect(Collectors.groupingBy(
                            placement -> group.apply(placement.learner()),
                            () -> new TreeMap<>(IdOrder.BY_CODE_POINT),
                            Collectors.collectingAndThen(Collectors.toList(), Counts::of)));
        }

        /** Returns how many learners have another place here, or only here or there have one. */
        public int differentFrom(Outcome other) {
            Map<LearnerId, PlaceId> there = other.placed();
            Map<LearnerId, PlaceId> here = placed();
            return (int) placements.stream()
                    .map(RoundPlacement::learner)
                    .filter(learner -> !Objects.equals(here.get(learner), there.get(learner)))
                    .count();
        }

        private Map<LearnerId, PlaceId> placed() {
            return placements.stream()
                    .filter(RoundPlacement::isPlaced)
                    .collect(Collectors.toMap(
                            RoundPlacement::learner, placement -> Objects.requireNonNull(placement.place())));
        }
    }

    /**
     * How some learners fare.
     *
     * @param learners how many there are
     * @param first those placed in the country wished first
     * @param second those placed in the country wished second
     * @param elsewhere those placed in another country
     * @param worstRank the greatest rank that one of them is placed at; null if nobody is placed
     * @param fit the sum of the fits
     */
    public record Counts(
            int learners,
            int first,
            int second,
            int elsewhere,
            @Nullable Integer worstRank,
            long fit) {
        private static final int SECOND = 2;

        /** How many have a place. */
        public int placed() {
            return first + second + elsewhere;
        }

        /** How many have none. */
        public int unplaced() {
            return learners - placed();
        }

        /** What some placements come to. */
        public static Counts of(Collection<RoundPlacement> placements) {
            int[] atRank = new int[SECOND + 2];
            int worst = 0;
            long fit = 0;
            for (RoundPlacement placement : placements) {
                if (placement.rank() != null && placement.fit() != null) {
                    atRank[Math.min(placement.rank(), SECOND + 1)]++;
                    worst = Math.max(worst, placement.rank());
                    fit += placement.fit().total();
                }
            }
            return new Counts(
                    placements.size(), atRank[1], atRank[SECOND], atRank[SECOND + 1], worst == 0 ? null : worst, fit);
        }
    }
}
