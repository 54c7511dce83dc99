package org.duallearning.mobility.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What a matching round proposes for one learner. Immutable and thread-safe.
 *
 * @param learner the learner
 * @param place the place; null if none was found
 * @param rank 1 if the place is in the country wished first, 2 if second, 3 elsewhere; null without a place
 * @param fit how well the place fits, as the sum of its named parts; null without a place
 * @param obstacles for a learner without a place: how many places each obstacle keeps away; empty otherwise
 */
public record RoundPlacement(
        LearnerId learner,
        @Nullable PlaceId place,
        @Nullable Integer rank,
        @Nullable Fit fit,
        Map<Obstacle, Integer> obstacles) {
    /** Copies the map and checks that place, rank and fit are there together. */
    public RoundPlacement {
        Objects.requireNonNull(learner, "learner");
        if ((place == null) != (rank == null) || (place == null) != (fit == null)) {
            throw new IllegalArgumentException(
                    "The placement of %s has place %s, rank %s and fit %s. Give all three or none."
                            .formatted(learner, place, rank, fit));
        }
        Map<Obstacle, Integer> ordered = new EnumMap<>(Obstacle.class);
        ordered.putAll(obstacles);
        obstacles = Collections.unmodifiableMap(ordered);
    }

    /** Whether a place was found. */
    public boolean isPlaced() {
        return place != null;
    }

    /** A learner with a place. */
    public static RoundPlacement at(LearnerId learner, PlaceId place, int rank, Fit fit) {
        return new RoundPlacement(learner, place, rank, fit, Map.of());
    }

    /** A learner for whom no place was found. */
    public static RoundPlacement without(LearnerId learner, Map<Obstacle, Integer> obstacles) {
        return new RoundPlacement(learner, null, null, null, obstacles);
    }
}
