package org.duallearning.mobility.adapter.rest.faults;

import java.io.UncheckedIOException;
import java.util.Iterator;
import org.duallearning.mobility.adapter.rest.journey.HttpCalls;

/** Sends writes, each as soon as the one before is answered, until there are no more or the server is gone. */
final class Client implements Runnable {
    private final HttpCalls calls;
    private final WriteLog log;
    private final Iterator<Write> writes;

    Client(HttpCalls calls, WriteLog log, Iterator<Write> writes) {
        this.calls = calls;
        this.log = log;
        this.writes = writes;
    }

    @Override
    public void run() {
        try {
            while (writes.hasNext()) {
                Write write = writes.next();
                log.sends(write);
                log.answered(write, write.request().apply(calls).statusCode());
            }
        } catch (UncheckedIOException serverIsGone) {
            // The write stays in the log without an answer.
        }
    }
}
