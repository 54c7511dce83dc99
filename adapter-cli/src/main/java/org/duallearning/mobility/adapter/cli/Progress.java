package org.duallearning.mobility.adapter.cli;

import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Supplier;

/** Tells a waiting person that work is going on. Silent for work of less than a second. */
final class Progress {
    private static final long PATIENCE_MILLIS = 1000;
    private static final long INTERVAL_MILLIS = 10_000;

    private Progress() {}

    /** Does the work, and tells again and again until it is done. */
    static <T> T during(Supplier<T> work, Runnable telling) {
        Timer timer = new Timer("progress", true);
        timer.schedule(task(telling), PATIENCE_MILLIS, INTERVAL_MILLIS);
        try {
            return work.get();
        } finally {
            timer.cancel();
        }
    }

    private static TimerTask task(Runnable telling) {
        return new TimerTask() {
            @Override
            public void run() {
                telling.run();
            }
        };
    }
}
