package org.duallearning.mobility.retention;

import java.time.LocalDate;
import java.util.Objects;
import org.duallearning.mobility.learner.LearnerId;
import org.jspecify.annotations.Nullable;

/**
 * What keeps data longer than its time, until it is lifted. Immutable and thread-safe.
 *
 * @param id what it is known by
 * @param learner whose data; null for everybody's in the project
 * @param reason why
 * @param from the first day on which it holds
 * @param liftedOn the first day on which it holds no more; null as long as nobody lifted it
 */
public record LegalHold(
        HoldId id,
        @Nullable LearnerId learner,
        HoldReason reason,
        LocalDate from,
        @Nullable LocalDate liftedOn) {
    /** Checks that it is lifted on no day before it holds. */
    public LegalHold {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(from, "from");
        if (liftedOn != null && liftedOn.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The hold %s is lifted on %s, before it holds from %s.".formatted(id, liftedOn, from));
        }
    }

    /** The same, lifted. */
    public LegalHold lifted(LocalDate on) {
        return new LegalHold(id, learner, reason, from, on);
    }

    /** Whether it is about a learner, alone or with everybody. */
    public boolean isAbout(LearnerId somebody) {
        return learner == null || learner.equals(somebody);
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (liftedOn == null || day.isBefore(liftedOn));
    }
}
