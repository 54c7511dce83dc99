package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/**
 * Cuts connections on which a call does not end in time, so that a server that hangs or is gone does not keep anybody.
 * Thread-safe.
 *
 * <p>The timeout of a driver is for one read from the network. It knows nothing of a call that reads many times, nor of one
 * that writes to somebody who does not read.
 */
final class Watch implements AutoCloseable {
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(
            1,
            work -> {
                Thread thread = new Thread(work, "mobility-watch");
                thread.setDaemon(true);
                return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy());

    /** Watches the calls on one connection. */
    Guard over(Connection connection) {
        return new OnConnection(connection);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** Is told of the calls on one connection, one after the other. Used by one thread. */
    interface Guard {
        /** Watches nothing, for a database that has no other end. */
        Guard NONE = new Guard() {
            @Override
            public void begin(Deadline answering) {}

            @Override
            public void end() {}
        };

        /** A call begins, which has to end in time. */
        void begin(Deadline answering);

        /** It has ended. */
        void end();
    }

    private final class OnConnection implements Guard {
        private final Connection connection;
        private @Nullable Deadline running;
        private boolean watched;

        OnConnection(Connection connection) {
            this.connection = connection;
        }

        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for it
        public synchronized void begin(Deadline answering) {
            running = answering;
            if (!watched) {
                watched = true;
                clock.schedule(this::look, answering.nanosLeft(), NANOSECONDS);
            }
        }

        @Override
        public synchronized void end() {
            running = null;
        }

        /** Looks when the first call since the last look should be over. Most times that is long over, and another runs. */
        private synchronized void look() {
            Deadline call = running;
            watched = false;
            if (call == null) {
                return;
            }
            if (call.isOver()) {
                cut();
            } else {
                begin(call);
            }
        }

        private void cut() {
            try {
                // On a thread of its own, because even closing may wait for who is writing to a line that nobody reads.
                connection.abort(work -> new Thread(work, "mobility-cut").start());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
