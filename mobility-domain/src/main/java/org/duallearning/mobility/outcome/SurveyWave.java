package org.duallearning.mobility.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a question is asked. */
public enum SurveyWave {
    /** Before departure. */
    BEFORE,
    /** After return. */
    AFTER,
    /** Six months after return. */
    SIX_MONTHS;

    /**
     * Whether an answer of a day can be of this wave: not before departure if it was given after it, nor the other way round. A day
     * that is not known rules nothing out.
     *
     * @param departedOn the day of departure; null if unknown
     * @param returnedOn the day of return; null if unknown
     */
    public boolean canBeOn(LocalDate day, @Nullable LocalDate departedOn, @Nullable LocalDate returnedOn) {
        return switch (this) {
            case BEFORE -> departedOn == null || !day.isAfter(departedOn);
            case AFTER -> departedOn == null || !day.isBefore(departedOn);
            case SIX_MONTHS -> returnedOn == null || !day.isBefore(returnedOn);
        };
    }
}
