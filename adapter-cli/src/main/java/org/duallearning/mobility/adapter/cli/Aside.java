package org.duallearning.mobility.adapter.cli;

import java.io.PrintWriter;

/**
 * What is said beside the answer. Lines stay; on a terminal, progress is one line that is written over and is gone before
 * anything else is said. Thread-safe.
 */
final class Aside {
    private final PrintWriter err;
    private final boolean onTerminal;
    private int shown;

    /** What is said on standard error, and whether that is a terminal. */
    Aside(PrintWriter err, boolean onTerminal) {
        this.err = err;
        this.onTerminal = onTerminal;
    }

    boolean isOnTerminal() {
        return onTerminal;
    }

    /** Says something that stays. */
    synchronized void say(String line) {
        wipe();
        err.println(line);
        err.flush();
    }

    /** Shows how far the work has come. */
    synchronized void show(String line) {
        if (!onTerminal) {
            say(line);
            return;
        }
        err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        err.flush();
        shown = line.length();
    }

    /** Takes the line of progress away. */
    synchronized void wipe() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
            shown = 0;
        }
    }
}
