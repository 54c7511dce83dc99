package org.duallearning.mobility.adapter.cli;

/** A command cannot do what was asked, for a reason that the user can act on. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    /** A refusal in words: what, where, and what to do. */
    Refusal(ExitCode exitCode, String words) {
        super(words);
        this.exitCode = exitCode;
    }

    /** How the process ends. */
    ExitCode exitCode() {
        return exitCode;
    }
}
