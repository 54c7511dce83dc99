package org.duallearning.mobility.outcome;

/** A catalogue of questions cannot be read; says where and what to do about it. */
public final class CatalogueSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String advice;

    CatalogueSyntaxException(int line, String advice) {
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
