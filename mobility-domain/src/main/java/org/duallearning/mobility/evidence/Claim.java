package org.duallearning.mobility.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether a figure may be stated. Immutable and thread-safe.
 *
 * @param state the answer
 * @param reasons why there is a warning, or none may be stated
 */
public record Claim(State state, List<Reason> reasons) {
    /** Copies the list and checks that whatever is not simply stated has a reason. */
    public Claim {
        Objects.requireNonNull(state, "state");
        reasons = List.copyOf(reasons);
        if ((state == State.STATED) != reasons.isEmpty()) {
            throw new IllegalArgumentException("A claim has reasons if and only if it is not simply stated.");
        }
    }

    /** Whether a figure may be stated. */
    public enum State {
        /** It may. */
        STATED,
        /** It may, and the warning with it. */
        STATED_WITH_WARNING,
        /** It may not: there is nothing to state. */
        REFUSED
    }

    /** Why there is a warning, or nothing may be stated. */
    public enum Reason {
        /** Nobody and nothing is counted. */
        NO_POPULATION,
        /** Nobody answered, or nothing of the kind is on record. */
        NO_DATA,
        /** It applies to nobody. */
        NOT_APPLICABLE,
        /** Fewer answers than the indicator asks for. */
        FEW_ANSWERS,
        /** A smaller part answered than the indicator asks for. */
        LOW_RESPONSE,
        /** Some records leave out what is summed up; the total is at least what is stated. */
        PARTLY_UNKNOWN,
        /** There is no target to set it against. */
        NO_TARGET
    }

    /** None may be stated. */
    public static Claim refused(Reason reason) {
        return new Claim(State.REFUSED, List.of(reason));
    }

    static Claim stated(List<Reason> warnings) {
        return new Claim(warnings.isEmpty() ? State.STATED : State.STATED_WITH_WARNING, warnings);
    }

    /**
     * Whether a share may be stated: not where nobody is counted, it applies to nobody, or nobody answered.
     *
     * @param leastAnswers with fewer, there is a warning
     * @param leastPercent of those asked, with a smaller part there is a warning
     */
    public static Claim of(Figure.Share share, int leastAnswers, int leastPercent) {
        if (share.population() == 0) {
            return refused(Reason.NO_POPULATION);
        }
        if (share.denominator() == 0) {
            return refused(share.missing() == 0 ? Reason.NOT_APPLICABLE : Reason.NO_DATA);
        }
        return stated(warnings(leastAnswers, leastPercent, share.denominator(), share.missing()));
    }

    /**
     * Whether a sum of what is on record may be stated: not where nothing is, or all of it leaves out what is summed up.
     *
     * @param records how many records there are
     * @param missing how many of them leave it out
     * @param leastAnswers with fewer that do not, there is a warning
     * @param leastPercent of the records, with a smaller part there is a warning
     */
    public static Claim ofRecords(int records, int missing, int leastAnswers, int leastPercent) {
        if (records == missing) {
            return refused(Reason.NO_DATA);
        }
        List<Reason> warnings = warnings(leastAnswers, leastPercent, records - missing, missing);
        if (missing > 0) {
            warnings.add(Reason.PARTLY_UNKNOWN);
        }
        return stated(warnings);
    }

    /**
     * What must be said with a figure that rests on few answers.
     *
     * @param leastAnswers with fewer, there are few
     * @param leastPercent of those asked, with a smaller part the response is low
     * @param known how many answered
     * @param missing how many did not
     */
    static List<Reason> warnings(int leastAnswers, int leastPercent, int known, int missing) {
        List<Reason> warnings = new ArrayList<>();
        if (known < leastAnswers) {
            warnings.add(Reason.FEW_ANSWERS);
        }
        if (100L * known < (long) leastPercent * (known + missing)) {
            warnings.add(Reason.LOW_RESPONSE);
        }
        return warnings;
    }
}
