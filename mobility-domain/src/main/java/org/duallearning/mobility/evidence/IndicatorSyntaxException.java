package org.duallearning.mobility.evidence;

/** A book of indicators cannot be read; says where and what to do about it. */
public final class IndicatorSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String advice;

    IndicatorSyntaxException(int line, String advice) {
        super("line " + line + ": " + advice);
        this.line = line;
        this.advice = advice;
    }

    /** The line of the first problem, counted from 1. */
    public int line() {
        return line;
    }

    /** What is wrong and what would be right. */
    public String advice() {
        return advice;
    }
}
