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

    /** Before this many months, what is said is of another school year. */
    private static final int EARLIEST_BEFORE = 12;

    /** In these last days of a stay people take leave, and forms on it are filled in. */
    private static final int LAST_DAYS = 3;

    /** Before this many months after return, an answer is nearer to the return than to six months. */
    private static final int BETWEEN_WAVES = 3;

    /** From this many months after return on, not even a form that was forgotten comes in. */
    private static final int LATEST_AFTER = 12;

    /** After this many months nobody is asked any more how it was half a year after return. */
    private static final int LATEST_SIX_MONTHS = 18;

    /**
     * How the day of an answer goes with this wave. Days may be those on which answers were typed in, so that only a day on the other
     * side of the stay is impossible; the windows are wide, and a day outside of them is unlikely, no more.
     *
     * <ul>
     *   <li>Before departure: impossible after the day of departure; unlikely more than 12 months before it.
     *   <li>After return: impossible before the day of departure; unlikely before the last 3 days of the stay, for who has just come
     *       cannot tell how it was, and from 12 months after return on, when a late form comes in no more.
     *   <li>Six months after return: impossible before the day of return; unlikely within the first 3 months after it, which
     *       are nearer to the return, and more than 18 months after it.
     * </ul>
     *
     * <p>A day that is not known rules nothing out.
     *
     * @param departedOn the day of departure; null if unknown
     * @param returnedOn the day of return; null if unknown
     */
    public AnswerTiming timing(LocalDate day, @Nullable LocalDate departedOn, @Nullable LocalDate returnedOn) {
        return switch (this) {
            case BEFORE -> before(day, departedOn);
            case AFTER -> after(day, departedOn, returnedOn);
            case SIX_MONTHS -> sixMonths(day, returnedOn);
        };
    }

    private static AnswerTiming before(LocalDate day, @Nullable LocalDate departedOn) {
        if (departedOn == null) {
            return AnswerTiming.PLAUSIBLE;
        }
        return day.isAfter(departedOn)
                ? AnswerTiming.IMPOSSIBLE
                : likely(!day.isBefore(departedOn.minusMonths(EARLIEST_BEFORE)));
    }

    private static AnswerTiming after(LocalDate day, @Nullable LocalDate departedOn, @Nullable LocalDate returnedOn) {
        if (departedOn != null && day.isBefore(departedOn)) {
            return AnswerTiming.IMPOSSIBLE;
        }
        return likely(returnedOn == null
                || (!day.isBefore(returnedOn.minusDays(LAST_DAYS))
                        && day.isBefore(returnedOn.plusMonths(LATEST_AFTER))));
    }

    private static AnswerTiming sixMonths(LocalDate day, @Nullable LocalDate returnedOn) {
        if (returnedOn == null) {
            return AnswerTiming.PLAUSIBLE;
        }
        return day.isBefore(returnedOn)
                ? AnswerTiming.IMPOSSIBLE
                : likely(!day.isBefore(returnedOn.plusMonths(BETWEEN_WAVES))
                        && !day.isAfter(returnedOn.plusMonths(LATEST_SIX_MONTHS)));
    }

    private static AnswerTiming likely(boolean isLikely) {
        return isLikely ? AnswerTiming.PLAUSIBLE : AnswerTiming.UNLIKELY;
    }
}
