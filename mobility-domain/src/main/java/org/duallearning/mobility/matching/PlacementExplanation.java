package org.duallearning.mobility.matching;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * Why a learner has no place, or none in the country wished first, and what would change that. It names no other learner, nor
 * anything that belongs to one, so that it can be handed to the learner and the parents as it is. Immutable and thread-safe.
 *
 * @param learner the learner
 * @param place the place that the learner has; null for none
 * @param rank 2 if that place is in the country wished second, 3 elsewhere; null without a place
 * @param removed the places that conditions keep from the learner, by id
 * @param held the places that the learner could have and would prefer, best first
 * @param relaxations what would help, of each kind one change, the cheapest for the others first: the dates that lie nearest, the
 *     first place by an obstacle lifted (places with room before others), the country, the condition and the one more seat that
 *     cost others least; where one seat is not enough, up to four at the place to which the learner is nearest
 * @param complete whether no such change was left out because it took too much work
 */
public record PlacementExplanation(
        LearnerId learner,
        @Nullable PlaceId place,
        @Nullable Integer rank,
        List<RemovedPlace> removed,
        List<HeldPlace> held,
        List<RelaxationEffect> relaxations,
        boolean complete) {

    /** Copies the lists. */
    public PlacementExplanation {
        Objects.requireNonNull(learner, "learner");
        removed = List.copyOf(removed);
        held = List.copyOf(held);
        relaxations = List.copyOf(relaxations);
    }

    /**
     * A place that conditions keep from the learner. Immutable and thread-safe.
     *
     * @param place the place
     * @param obstacles all conditions that are not met, at least one
     */
    public record RemovedPlace(PlaceId place, Set<Obstacle> obstacles) {
        /** Copies the set. */
        public RemovedPlace {
            Objects.requireNonNull(place, "place");
            obstacles = Collections.unmodifiableSet(EnumSet.copyOf(obstacles));
        }
    }

    /**
     * A place that the learner could have and would prefer, but that others hold or a condition across learners closes.
     * Immutable and thread-safe.
     *
     * @param place the place
     * @param rank 1 in the country wished first, 2 in the second, 3 elsewhere
     * @param rule by which rule it is so
     * @param limit the full limit above the place, such as its host's; null if the place itself is full, or has room
     * @param conditions for {@link HoldingRule#SIDE_CONDITION} the groups and limits that the learner would break there
     * @param loss for {@link HoldingRule#BEST_FOR_ALL} what all together would lose at least if the learner had the place; null
     *     where the proof shows no number
     */
    public record HeldPlace(
            PlaceId place,
            int rank,
            HoldingRule rule,
            @Nullable String limit,
            List<String> conditions,
            @Nullable Loss loss) {
        /** Copies the list. */
        public HeldPlace {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(rule, "rule");
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * What all together would lose at least; the certificate shows it. Immutable and thread-safe.
     *
     * @param placed so many learners fewer would have a place
     * @param fit the sum of the fits would be so much smaller; 0 if fewer learners would have a place
     */
    public record Loss(long placed, long fit) {}
}
