package org.duallearning.mobility.eligibility;

/** Whether a rule had anything to say about a candidacy, and if not, why not. */
public enum Applicability {
    /** The rule is in force and its conditions hold. */
    APPLIES,
    /** A fact is missing to tell whether it applies. */
    MAY_APPLY,
    /** It is not in force on its date: not yet, or no longer. Its conditions were not looked at. */
    NOT_IN_FORCE,
    /** It is in force, or may be, and a condition does not hold. */
    CONDITION_NOT_MET,
    /** A row before it had already decided. */
    DECIDED_EARLIER,
    /** A fact is missing to tell whether it applies, and every row that may apply comes to the same. */
    MAKES_NO_DIFFERENCE,
    /** It is looked at later: when places are given, or during the stay. */
    DECIDED_LATER;

    /** Whether no further fact can make the rule apply. */
    boolean isOut() {
        return this == NOT_IN_FORCE || this == CONDITION_NOT_MET;
    }
}
