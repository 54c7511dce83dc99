package org.duallearning.mobility.eligibility;

/** A truth value that may be unknown; combined by Kleene's strong logic. */
enum Ternary {
    FALSE,
    UNKNOWN,
    TRUE;

    static Ternary of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Ternary and(Ternary other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Ternary or(Ternary other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Ternary not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
