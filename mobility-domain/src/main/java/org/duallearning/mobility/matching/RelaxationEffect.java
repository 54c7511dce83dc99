package org.duallearning.mobility.matching;

import java.util.Comparator;
import java.util.Objects;
import org.duallearning.mobility.placement.PlaceId;

/**
 * What a change would do, found by matching again. Immutable and thread-safe.
 *
 * @param relaxation the change
 * @param place the place that the learner would have
 * @param rank 1 in the country wished first, 2 in the second, 3 elsewhere
 * @param loseTheirPlace how many others would no longer have a place
 * @param lowerWish how many others would have a place in a country that they wish less
 * @param moved how many others would have another place, those in a country that they wish less among them
 * @param fit by how much the sum of the fits of the others would grow; below zero if it falls
 */
public record RelaxationEffect(
        Relaxation relaxation, PlaceId place, int rank, int loseTheirPlace, int lowerWish, int moved, long fit) {

    /** What costs the others least comes first. */
    static final Comparator<RelaxationEffect> LEAST_COST = Comparator.comparingInt(RelaxationEffect::loseTheirPlace)
            .thenComparingInt(RelaxationEffect::lowerWish)
            .thenComparing(Comparator.comparingLong((RelaxationEffect effect) -> Math.min(0, effect.fit()))
                    .reversed())
            .thenComparingInt(RelaxationEffect::moved);

    /** Checks that both parts are there. */
    public RelaxationEffect {
        Objects.requireNonNull(relaxation, "relaxation");
        Objects.requireNonNull(place, "place");
    }
}
