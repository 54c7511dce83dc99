package org.duallearning.mobility.evidence;

import java.util.List;

/** The names of the categories that participants are put under by what they answered. */
public final class AnswerCategories {
    /** Passes. */
    public static final String YES = "yes";
    /** Does not pass. */
    public static final String NO = "no";
    /** Higher after than before. */
    public static final String ROSE = "rose";
    /** The same after as before. */
    public static final String EQUAL = "equal";
    /** Lower after than before. */
    public static final String FELL = "fell";
    /** The question does not apply. */
    public static final String NOT_APPLICABLE = "not-applicable";
    /** No answer. */
    public static final String NO_ANSWER = "no-answer";

    /** Those of a share, in their order. */
    public static final List<String> OF_SHARE = List.of(YES, NO, NOT_APPLICABLE, NO_ANSWER);
    /** Those of a change, in their order. */
    public static final List<String> OF_CHANGE = List.of(ROSE, EQUAL, FELL, NOT_APPLICABLE, NO_ANSWER);

    private AnswerCategories() {}
}
