package org.duallearning.mobility.application.dossier;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Saves rows while the next ones are judged, on a thread of its own: one part at a time, in their order. Whoever else uses what it
 * saves into waits for it first, so that this is used by one thread at a time. Used by one thread.
 */
final class Saving implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(new ThreadFactoryBuilder()
            .setNameFormat("mobility-import")
            .setDaemon(true)
            .build());
    private Future<?> underWay = Futures.immediateVoidFuture();

    /** Begins to save a part, once the one before is saved. */
    void begin(Runnable part) {
        await();
        underWay = thread.submit(part);
    }

    /** Waits until nothing is under way; throws what the last part failed with. Nothing is left half done for an interrupt. */
    void await() {
        try {
            Uninterruptibles.getUninterruptibly(underWay);
        } catch (ExecutionException e) {
            Throwables.throwIfUnchecked(Objects.requireNonNull(e.getCause()));
            throw new IllegalStateException(e);
        }
    }

    /** Ends; what is under way is done when this returns. */
    @Override
    public void close() {
        thread.shutdown();
        Uninterruptibles.awaitTerminationUninterruptibly(thread);
    }
}
