package org.duallearning.mobility.stay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * A placement abroad as it was recorded. Immutable and thread-safe; null means unknown.
 *
 * @param learner the learner
 * @param edition the edition
 * @param place where the learner worked
 * @param departedOn day of departure
 * @param returnedOn day of return
 * @param status how far it has come
 * @param reason why it was interrupted, cancelled or postponed
 * @param workDaysPerWeek working days a week
 * @param lessonDaysPerWeek lesson days a week
 * @param visitDaysPerWeek company-visit days a week
 */
public record Stay(
        LearnerId learner,
        EditionId edition,
        @Nullable PlaceId place,
        @Nullable LocalDate departedOn,
        @Nullable LocalDate returnedOn,
        @Nullable StayStatus status,
        @Nullable String reason,
        @Nullable BigDecimal workDaysPerWeek,
        @Nullable BigDecimal lessonDaysPerWeek,
        @Nullable BigDecimal visitDaysPerWeek) {
    private static final String BY_ROUND = "round ";

    /** Checks that the key is there. */
    public Stay {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(edition, "edition");
    }

    /** A stay that was agreed on and has not begun. */
    public static Stay planned(CandidacyKey key, PlaceId place) {
        return new Stay(key.learner(), key.edition(), place, null, null, StayStatus.PLANNED, null, null, null, null);
    }

    /**
     * The stay once a matching round gives the learner another place, or none; empty if it is no longer a round's to change.
     * A planned stay moves, or is called off; one that a round called off is planned again.
     *
     * @param place the new place; null for none
     */
    public Optional<Stay> replanned(RoundKey round, @Nullable PlaceId place) {
        if (status == StayStatus.PLANNED) {
            return Optional.of(
                    place == null
                            ? with(this.place, StayStatus.CANCELLED, BY_ROUND + round.number())
                            : with(place, status, reason));
        }
        return place != null && wasCalledOffByARound()
                ? Optional.of(with(place, StayStatus.PLANNED, null))
                : Optional.empty();
    }

    private boolean wasCalledOffByARound() {
        return status == StayStatus.CANCELLED && reason != null && reason.matches(BY_ROUND + "[0-9]+");
    }

    private Stay with(@Nullable PlaceId newPlace, @Nullable StayStatus newStatus, @Nullable String newReason) {
        return new Stay(
                learner,
                edition,
                newPlace,
                departedOn,
                returnedOn,
                newStatus,
                newReason,
                workDaysPerWeek,
                lessonDaysPerWeek,
                visitDaysPerWeek);
    }

    /** What identifies this stay. */
    public CandidacyKey key() {
        return new CandidacyKey(learner, edition);
    }

    /** Whether the learner counts as a participant: the departure is recorded and the stay was not called off. */
    public boolean countsAsParticipant() {
        return departedOn != null && status != null && status.hasLeft();
    }
}
