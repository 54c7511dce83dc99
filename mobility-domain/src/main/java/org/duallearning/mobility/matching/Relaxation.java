package org.duallearning.mobility.matching;

import java.util.List;
import java.util.Objects;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.CountryCode;

/** A change of what is asked or offered that may give a learner a place. Immutable and thread-safe. */
public sealed interface Relaxation {

    /**
     * The host offers the place at other dates.
     *
     * @param place the place
     * @param days so many days later; below zero for earlier
     */
    record OtherDates(PlaceId place, int days) implements Relaxation {
        /** Checks that the place is there. */
        public OtherDates {
            Objects.requireNonNull(place, "place");
        }
    }

    /**
     * The only condition that keeps the learner from a place is dropped: a person accepts the trade, the host covers the support
     * that is needed or takes the refusal back.
     *
     * @param place the place
     * @param obstacle what stood in the way
     */
    record ObstacleLifted(PlaceId place, Obstacle obstacle) implements Relaxation {
        /** Checks that both parts are there. */
        public ObstacleLifted {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(obstacle, "obstacle");
        }
    }

    /**
     * The learner wishes another country second.
     *
     * @param country the country
     */
    record OtherCountry(CountryCode country) implements Relaxation {
        /** Checks that the country is there. */
        public OtherCountry {
            Objects.requireNonNull(country, "country");
        }
    }

    /** The learner goes without those with whom the learner wants to go together. */
    record WithoutCompanions() implements Relaxation {}

    /**
     * A group may be as small as one learner, or one more learner may count under a limit across places.
     *
     * @param condition the id of the group or limit
     */
    record ConditionEased(String condition) implements Relaxation {
        /** Checks that the id is there. */
        public ConditionEased {
            Objects.requireNonNull(condition, "condition");
        }
    }

    /**
     * There is room for more learners than have a place now.
     *
     * @param place the place
     * @param seats for how many more learners than now there is room
     * @param limits the limits above it that would have to grow with it, from the place upwards
     */
    record MoreSeats(PlaceId place, int seats, List<String> limits) implements Relaxation {
        /** Copies the list. */
        public MoreSeats {
            Objects.requireNonNull(place, "place");
            limits = List.copyOf(limits);
        }
    }
}
