package org.duallearning.mobility.eligibility;

/**
 * A rule book with one small change, such as a slip of the pen could make.
 *
 * @param kind what was changed
 * @param name where and into what, such as {@code G05: when weeklyHours below 20.1}; unlike every other
 * @param text the book as changed
 */
record RuleBookMutant(Kind kind, String name, String text) {

    enum Kind {
        RULE_DELETED,
        RULES_EXCHANGED,
        ROW_DELETED,
        CONDITION_DROPPED,
        OUTCOME,
        DATE,
        NUMBER,
        COMPARISON,
        CONNECTIVE,
        NEGATION,
        CODE,
        YES_NO,
        CLOCK,
        UNIT,
        COUNTRY,
        UNCONFIRMED
    }

    @Override
    public String toString() {
        return name;
    }
}
