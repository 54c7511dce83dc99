package org.duallearning.mobility.application.storage;

/** Whether a snapshot or transaction, and the records it handed out, may still be used. Used by one thread. */
final class Lifetime {
    private boolean open = true;

    boolean isOpen() {
        return open;
    }

    void requireOpen() {
        if (!open) {
            throw new IllegalStateException("This snapshot or transaction is over. Open another one.");
        }
    }

    void end() {
        open = false;
    }
}
