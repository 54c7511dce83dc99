package org.duallearning.mobility.adapter.cli;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Tells a waiting person how far the work has come: nothing for a second, then now and then until it is closed. Thread-safe.
 */
final class Progress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
    private static final Duration BETWEEN_REWRITES = Duration.ofMillis(200);

    private final Aside aside;
    private final LongSupplier nanoTime;
    private final long interval;
    private final Timer timer = new Timer("progress", true);
    private long lastHeard;
    private long nextShown;
    private boolean closed;

    /**
     * Starts waiting.
     *
     * @param aside where to show it
     * @param nanoTime the time
     * @param working what to say while nothing is heard from the work
     */
    Progress(Aside aside, LongSupplier nanoTime, String working) {
        this.aside = aside;
        this.nanoTime = nanoTime;
        this.interval = (aside.isOnTerminal() ? BETWEEN_REWRITES : BETWEEN_LINES).toNanos();
        this.lastHeard = nanoTime.getAsLong();
        this.nextShown = lastHeard + PATIENCE.toNanos();
        TimerTask whileSilent = new TimerTask() {
            @Override
            public void run() {
                showIfSilent(working);
            }
        };
        timer.schedule(whileSilent, PATIENCE.toMillis(), 2 * BETWEEN_LINES.toMillis());
    }

    /** Hears from the work how far it has come, as often as it likes. */
    synchronized void at(Supplier<String> words) {
        lastHeard = nanoTime.getAsLong();
        if (lastHeard - nextShown >= 0 && !closed) {
            nextShown = lastHeard + interval;
            aside.show(words.get());
        }
    }

    private synchronized void showIfSilent(String working) {
        if (nanoTime.getAsLong() - lastHeard >= PATIENCE.toNanos() && !closed) {
            aside.show(working);
        }
    }

    /** Says no more, and takes away what does not stay. */
    @Override
    public synchronized void close() {
        closed = true;
        timer.cancel();
        aside.wipe();
    }
}
