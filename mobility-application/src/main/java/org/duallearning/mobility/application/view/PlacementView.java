package org.duallearning.mobility.application.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a matching proposes for one learner. Immutable and thread-safe.
 *
 * @param learner the learner
 * @param place the place; null if none was found
 * @param rank 1 first country, 2 second, 3 elsewhere; null without a place
 * @param fit how well it fits; null without a place
 * @param obstacles for a learner without a place: what kept the learner out
 */
public record PlacementView(
        String learner,
        @Nullable String place,
        @Nullable Integer rank,
        @Nullable FitView fit,
        List<ObstacleView> obstacles) {
    /** Copies the lists. */
    public PlacementView {
        obstacles = List.copyOf(obstacles);
    }
}
