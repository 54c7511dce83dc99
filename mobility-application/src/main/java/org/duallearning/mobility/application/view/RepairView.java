package org.duallearning.mobility.application.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways to repair a confirmed round, fewest moves first. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param edition the edition
 * @param round the number of the round that is repaired
 * @param mechanism by which it is judged how well a placement fits
 * @param inputFingerprint a hash of what the ways were made from
 * @param seen a short hash of what is shown, which whoever chooses one of the options says back
 * @param supposed whether they rest on something that is not on file
 * @param settled the learners who have left, and keep their place
 * @param gone the learners who were promised a place and do not go
 * @param options at least one
 */
public record RepairView(
        String project,
        String provenance,
        String edition,
        int round,
        String mechanism,
        String inputFingerprint,
        String seen,
        boolean supposed,
        List<String> settled,
        List<GoneView> gone,
        List<OptionView> options)
        implements Marked {
    /** Copies the lists. */
    public RepairView {
        settled = List.copyOf(settled);
        gone = List.copyOf(gone);
        options = List.copyOf(options);
    }

    /**
     * A learner who was promised a place and does not go.
     *
     * @param learner the learner
     * @param place the place that was promised
     */
    public record GoneView(String learner, String place) {}

    /**
     * One way to repair.
     *
     * @param option its number, from 1
     * @param afresh whether it is what matching everybody anew gives
     * @param moves how many learners do not keep the place they were promised
     * @param forced how many of those could not keep it in any way
     * @param placed learners with a place
     * @param firstCountry of those, in the country wished first
     * @param secondCountry of those, in the country wished second
     * @param unplaced learners without a place
     * @param fit the sum of the fits
     * @param fitOfMoved by how much the fit of those who move grows, or falls if it is below zero
     * @param proof how sure it is that nothing better can be had with as few moves: CERTIFICATE, SEARCH or BEST_FOUND
     * @param moved who does not keep the place promised
     * @param admitted who comes in from the reserve list, in its order
     */
    public record OptionView(
            int option,
            boolean afresh,
            int moves,
            int forced,
            int placed,
            int firstCountry,
            int secondCountry,
            int unplaced,
            long fit,
            long fitOfMoved,
            String proof,
            List<MoveView> moved,
            List<AdmittedView> admitted) {
        /** Copies the lists. */
        public OptionView {
            moved = List.copyOf(moved);
            admitted = List.copyOf(admitted);
        }
    }

    /**
     * A learner who does not keep the place promised.
     *
     * @param learner the learner
     * @param from the place that was promised
     * @param fromRank 1 if it is in the country wished first, 2 second, 3 elsewhere; null if that was not kept
     * @param to the place now; null if there is none
     * @param toRank likewise of that place
     * @param forced whether the place that was promised cannot be kept in any way
     * @param obstacles what keeps a learner who loses the place from every other
     */
    public record MoveView(
            String learner,
            String from,
            @Nullable Integer fromRank,
            @Nullable String to,
            @Nullable Integer toRank,
            boolean forced,
            List<ObstacleView> obstacles) {
        /** Copies the list. */
        public MoveView {
            obstacles = List.copyOf(obstacles);
        }
    }

    /**
     * A learner who comes in from the reserve list.
     *
     * @param learner the learner
     * @param place the place
     * @param rank 1 if it is in the country wished first, 2 second, 3 elsewhere
     */
    public record AdmittedView(String learner, String place, int rank) {}
}
