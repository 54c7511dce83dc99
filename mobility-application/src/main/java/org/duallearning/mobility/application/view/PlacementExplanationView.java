package org.duallearning.mobility.application.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a learner has no place, or none in the country wished first, and what would change that. It is made for the learner and
 * the parents: it says nothing of other learners but how many. Immutable and thread-safe.
 *
 * @param learner the learner
 * @param standing FIRST_COUNTRY, SECOND_COUNTRY, OTHER_COUNTRY, NO_PLACE or NOT_ENTERED
 * @param text that, in words
 * @param place the place; null for none
 * @param where where it is, in words; null if there is none, or it is not known
 * @param fixed whether the place was settled before the matching: the learner found it, or is tied to it
 * @param firstCountry the country wished first, two letters; null if none is on file
 * @param secondCountry the country wished second, likewise
 * @param removed the places that conditions keep from the learner, by id
 * @param held the places that the learner could have and would prefer, best first
 * @param relaxations what would change it, what costs others least first
 * @param complete whether every change was tried; if not, the work was over before
 */
public record PlacementExplanationView(
        String learner,
        String standing,
        String text,
        @Nullable String place,
        @Nullable String where,
        boolean fixed,
        @Nullable String firstCountry,
        @Nullable String secondCountry,
        List<RemovedPlaceView> removed,
        List<HeldPlaceView> held,
        List<RelaxationView> relaxations,
        boolean complete) {
    /** Copies the lists. */
    public PlacementExplanationView {
        removed = List.copyOf(removed);
        held = List.copyOf(held);
        relaxations = List.copyOf(relaxations);
    }

    /**
     * A place that conditions keep from the learner.
     *
     * @param place the place
     * @param where where it is, in words; null if that is not known
     * @param country its country, two letters; null if that is not known
     * @param obstacles all conditions that are not met
     * @param text these, in words
     */
    public record RemovedPlaceView(
            String place, @Nullable String where, @Nullable String country, List<String> obstacles, String text) {
        /** Copies the list. */
        public RemovedPlaceView {
            obstacles = List.copyOf(obstacles);
        }
    }

    /**
     * A place that the learner could have and would prefer.
     *
     * @param place the place
     * @param where where it is, in words; null if that is not known
     * @param rank 1 in the country wished first, 2 in the second, 3 elsewhere
     * @param full whether all its own seats are taken
     * @param rule by which rule the learner does not have it
     * @param limit the full limit above the place; null if that is not why
     * @param conditions the groups and limits that the learner would break there
     * @param loss what all together would lose at least if the learner had it; null where no number is proven
     * @param text all that, in words
     */
    public record HeldPlaceView(
            String place,
            @Nullable String where,
            int rank,
            boolean full,
            String rule,
            @Nullable ConditionView limit,
            List<ConditionView> conditions,
            @Nullable LossView loss,
            String text) {
        /** Copies the list. */
        public HeldPlaceView {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A group or limit across places.
     *
     * @param condition its id
     * @param kind CAPACITY, CLASS_LIMIT or GROUP
     * @param text what it is, in words
     */
    public record ConditionView(String condition, String kind, String text) {}

    /**
     * What all together would lose at least.
     *
     * @param placed so many learners fewer would have a place
     * @param fit if that is 0: the sum of the fits would be so much smaller
     */
    public record LossView(long placed, long fit) {}

    /**
     * A change that would help.
     *
     * @param kind OTHER_DATES, OBSTACLE_LIFTED, OTHER_COUNTRY, WITHOUT_COMPANIONS, CONDITION_EASED or MORE_SEATS
     * @param place the place that it is about; null if it is about none
     * @param days for other dates: so many days later, below zero earlier
     * @param obstacle for an obstacle lifted: which
     * @param country for another country: which, two letters
     * @param condition for a condition eased: which
     * @param seats for more seats: for how many more learners than now there is room
     * @param limits for more seats: the limits above that would have to grow too
     * @param text the change and the place that the learner would have, in words
     * @param effect what it would do
     */
    public record RelaxationView(
            String kind,
            @Nullable String place,
            @Nullable Integer days,
            @Nullable String obstacle,
            @Nullable String country,
            @Nullable ConditionView condition,
            @Nullable Integer seats,
            List<ConditionView> limits,
            String text,
            EffectView effect) {
        /** Copies the list. */
        public RelaxationView {
            limits = List.copyOf(limits);
        }
    }

    /**
     * What a change would do; found by matching again, and proven.
     *
     * @param place the place that the learner would have
     * @param where where that is, in words; null if it is not known
     * @param rank 1 in the country wished first, 2 in the second, 3 elsewhere
     * @param loseTheirPlace how many others would no longer have a place
     * @param lowerWish how many others would have a place in a country that they wish less
     * @param moved how many others would have another place, those among them
     * @param fit by how much the sum of the fits of the others would grow; below zero if it falls
     * @param text what it costs others, in words
     */
    public record EffectView(
            String place,
            @Nullable String where,
            int rank,
            int loseTheirPlace,
            int lowerWish,
            int moved,
            long fit,
            String text) {}
}
