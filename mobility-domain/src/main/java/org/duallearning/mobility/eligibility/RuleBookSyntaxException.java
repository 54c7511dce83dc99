package org.duallearning.mobility.eligibility;

/** A rule book cannot be read; says where and what to do about it. */
public final class RuleBookSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String advice;

    RuleBookSyntaxException(int line, int column, String advice) {
        super("line " + line + ", column " + column + ": " + advice);
        this.line = line;
        this.column = column;
        this.advice = advice;
    }

    /** Returns the line of the first problem, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns the column of the first problem, counted from 1. */
    public int column() {
        return column;
    }

    /** Returns what is wrong and what would be right. */
    public String advice() {
        return advice;
    }
}
