package org.duallearning.mobility.adapter.persistence.jdbc;

import java.time.Duration;

/**
 * The moment by which something has to be over. Immutable and thread-safe.
 *
 * @param nanoTime the moment, on the clock of {@link System#nanoTime()}
 */
record Deadline(long nanoTime) {
    /** How long a call waits for others: for the writer before it, for a free connection, for a lock in the database. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** How long a call may take, so that whoever is told of it has not waited for five seconds. */
    private static final Duration ANSWER = Duration.ofMillis(4_600);

    /** For a call that begins now: until when it waits for others. */
    static Deadline ofWaiting() {
        return in(PATIENCE);
    }

    /** For a call that begins now: until when it has to have answered. */
    static Deadline ofAnswering() {
        return in(ANSWER);
    }

    private static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** This one, or the end of that time from now, whichever comes first. */
    Deadline orIn(Duration time) {
        Deadline other = in(time);
        return other.nanoTime - nanoTime < 0 ? other : this;
    }

    boolean isOver() {
        return nanosLeft() <= 0;
    }

    /** At least 0. */
    long nanosLeft() {
        return Math.max(0, nanoTime - System.nanoTime());
    }

    /** At least 1, because 0 is read as without limit by drivers and servers. */
    long millisLeft() {
        return Math.max(1, Duration.ofNanos(nanosLeft()).toMillis());
    }
}
