package org.duallearning.mobility.stay;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.placement.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * The stays of an edition set beside what a matching proposes. Immutable and thread-safe.
 *
 * @param stays how many stays count
 * @param differences the stays elsewhere than proposed, in the order in which the stays were given
 */
public record Reconciliation(int stays, List<Difference> differences) {
    /** Copies the list. */
    public Reconciliation {
        differences = List.copyOf(differences);
    }

    /**
     * A stay elsewhere than proposed.
     *
     * @param learner the learner
     * @param proposed the place proposed; null if none was, or the learner did not enter
     * @param recorded the place of the stay; null if it was not recorded
     */
    public record Difference(
            LearnerId learner,
            @Nullable PlaceId proposed,
            @Nullable PlaceId recorded) {}

    /** Compares the stays of one edition that count with the placements proposed for it. */
    public static Reconciliation of(Collection<Stay> stays, Collection<RoundPlacement> placements) {
        Map<LearnerId, RoundPlacement> proposed =
                placements.stream().collect(Collectors.toMap(RoundPlacement::learner, Function.identity()));
        List<Stay> counted = stays.stream().filter(Stay::countsAsParticipant).toList();
        List<Difference> differences = counted.stream()
                .map(stay -> {
                    RoundPlacement placement = proposed.get(stay.learner());
                    return new Difference(stay.learner(), placement == null ? null : placement.place(), stay.place());
                })
                .filter(pair -> pair.proposed() == null || !Objects.equals(pair.proposed(), pair.recorded()))
                .toList();
        return new Reconciliation(counted.size(), differences);
    }
}
