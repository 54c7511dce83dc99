package org.duallearning.mobility.learner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One agreement of a learner, or the statement that there is none from a day on. Immutable and thread-safe; null means
 * unknown.
 *
 * @param learner the learner
 * @param startsOn first day
 * @param type the kind of agreement; {@link AgreementType#NONE} states that there is none
 * @param signedOn day of signing
 * @param endsOn the end; not read for {@link AgreementType#NONE}
 * @param weeklyHours average weekly hours at the workplace, real or simulated, holidays not counted
 * @param lessonHours weekly hours of lessons
 * @param simulatedWorkplace whether the workplace is only simulated
 * @param socialMaribel whether the employer is under the social maribel reduction
 * @param employer the company
 */
public record TrainingAgreement(
        LearnerId learner,
        LocalDate startsOn,
        @Nullable AgreementType type,
        @Nullable LocalDate signedOn,
        @Nullable AgreementEnd endsOn,
        @Nullable BigDecimal weeklyHours,
        @Nullable BigDecimal lessonHours,
        @Nullable Boolean simulatedWorkplace,
        @Nullable Boolean socialMaribel,
        @Nullable OrganisationId employer) {
    /** Checks that the key is there. */
    public TrainingAgreement {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(startsOn, "startsOn");
    }

    /** What identifies this agreement. */
    public AgreementKey key() {
        return new AgreementKey(learner, startsOn);
    }

    /**
     * Whether this row speaks for {@code day}: it has started and, for an agreement, not ended. An agreement whose end is
     * unknown is taken to run on; a statement that there is none holds until a later agreement.
     */
    boolean covers(LocalDate day) {
        return !startsOn.isAfter(day) && (type == AgreementType.NONE || endsOn == null || endsOn.isOnOrAfter(day));
    }
}
