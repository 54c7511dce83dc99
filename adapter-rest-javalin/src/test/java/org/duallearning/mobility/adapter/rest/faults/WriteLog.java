package org.duallearning.mobility.adapter.rest.faults;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What was asked of a server about one project, and what it answered, in the order in which it happened. Thread-safe. */
final class WriteLog {
    private final Map<String, LoggedWrite> writes = new LinkedHashMap<>();
    private final CountDownLatch awaited;
    private long events;

    /** @param awaited how many acknowledged writes somebody waits for */
    WriteLog(int awaited) {
        this.awaited = new CountDownLatch(awaited);
    }

    /**
     * Notes a write that is about to be sent.
     *
     * @throws IllegalArgumentException if another one has the same mark, so that they could not be told apart
     */
    synchronized void sends(Write write) {
        if (writes.putIfAbsent(write.mark(), LoggedWrite.sent(write, events++)) != null) {
            throw new IllegalArgumentException("There is another write with the mark '%s'.".formatted(write.mark()));
        }
    }

    /** Notes that the server answered. */
    synchronized void answered(Write write, int status) {
        LoggedWrite answered = writes.get(write.mark()).answered(status, events++);
        writes.put(write.mark(), answered);
        if (answered.isAcknowledged()) {
            awaited.countDown();
        }
    }

    /** Waits for the acknowledged writes; false if they did not come in time. */
    boolean awaitAcknowledged(Duration patience) throws InterruptedException {
        return awaited.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Everything so far, in the order in which it was sent. */
    synchronized List<LoggedWrite> writes() {
        return List.copyOf(writes.values());
    }
}
