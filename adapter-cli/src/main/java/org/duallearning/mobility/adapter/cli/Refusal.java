package org.duallearning.mobility.adapter.cli;

/** A command cannot do what was asked, for a reason that the user can act on. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final String words;

    /** A refusal in words: what, where, and what to do. */
    Refusal(ExitCode exitCode, String words) {
        super(words);
        this.exitCode = exitCode;
        this.words = words;
    }

    /** What, where, and what to do. */
    String words() {
        return words;
    }

    /** How the process ends. */
    ExitCode exitCode() {
        return exitCode;
    }
}
