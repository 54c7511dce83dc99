package org.duallearning.mobility.application.port.in;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Disruption;
import org.duallearning.mobility.placement.PlaceId;

/**
 * What is supposed to happen besides what is on file, as it is typed. Immutable and thread-safe.
 *
 * @param withdrawn the learners who do not go
 * @param lostPlaces the places that take nobody any more
 * @param fewerSeats the places that take one learner less, as often as they are named
 * @param refusals places and the learners whom their hosts refuse, as P:L
 * @param cancelled whether nobody of the edition goes
 */
public record Supposed(
        List<String> withdrawn,
        List<String> lostPlaces,
        List<String> fewerSeats,
        List<String> refusals,
        boolean cancelled) {
    /** Copies the lists. */
    public Supposed {
        withdrawn = List.copyOf(withdrawn);
        lostPlaces = List.copyOf(lostPlaces);
        fewerSeats = List.copyOf(fewerSeats);
        refusals = List.copyOf(refusals);
    }

    /**
     * The same in terms of the domain.
     *
     * @param notARefusal what to throw of a text that is not a place and a learner
     */
    public List<Disruption> disruptions(Function<String, ? extends RuntimeException> notARefusal) {
        List<Disruption> disruptions = new ArrayList<>();
        withdrawn.forEach(learner -> disruptions.add(new Disruption.Withdrawal(new LearnerId(learner))));
        lostPlaces.forEach(place -> disruptions.add(new Disruption.PlaceLost(new PlaceId(place))));
        fewerSeats.forEach(place -> disruptions.add(new Disruption.SeatLost(new PlaceId(place))));
        refusals.forEach(refusal ->
                disruptions.add(Disruption.HostRefusal.parse(refusal).orElseThrow(() -> notARefusal.apply(refusal))));
        if (cancelled) {
            disruptions.add(new Disruption.EditionCancelled());
        }
        return disruptions;
    }
}
