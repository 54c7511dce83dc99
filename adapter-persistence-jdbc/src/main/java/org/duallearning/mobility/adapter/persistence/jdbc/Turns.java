package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one thread of this program at a time have a thing, in the order of asking. Thread-safe.
 *
 * <p>Other programs are kept out by the database. That alone would do, but then every thread that waits would hold a
 * connection, and those of other projects would find none.
 */
final class Turns {
    private final ConcurrentMap<Object, Turn> turns = new ConcurrentHashMap<>();

    /** Whether this thread has its turn with anything. */
    boolean isMine() {
        return turns.values().stream().anyMatch(turn -> turn.lock.isHeldByCurrentThread());
    }

    /** Waits for the turn; false if it did not come in time, or the thread was interrupted. */
    boolean await(Object thing, Deadline waiting) {
        Turn turn = turns.compute(thing, (any, there) -> (there == null ? new Turn() : there).with(1));
        boolean mine = false;
        try {
            mine = turn.lock.tryLock(waiting.nanosLeft(), NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!mine) {
            leave(thing);
        }
        return mine;
    }

    /** Ends the turn. */
    void end(Object thing) {
        turns.computeIfPresent(thing, (any, turn) -> {
            turn.lock.unlock();
            return turn;
        });
        leave(thing);
    }

    /** Forgets a thing that nobody has or waits for. */
    private void leave(Object thing) {
        turns.computeIfPresent(thing, (any, turn) -> turn.with(-1).users == 0 ? null : turn);
    }

    /** Its number of users is read and changed only within the map. */
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int users;

        Turn with(int more) {
            users += more;
            return this;
        }
    }
}
