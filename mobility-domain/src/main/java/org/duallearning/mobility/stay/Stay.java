package org.duallearning.mobility.stay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.LearnerId;
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
    /** Checks that the key is there. */
    public Stay {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(edition, "edition");
    }

    /** A stay that was agreed on and has not begun. */
    public static Stay planned(CandidacyKey key, PlaceId place) {
        return new Stay(key.learner(), key.edition(), place, null, null, StayStatus.PLANNED, null, null, null, null);
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
