package org.duallearning.mobility.application.port.out;

/** How sure it must be that what was committed is kept. */
public enum Durability {
    /** A commit that returned survives a crash of process and machine; where that is not so, the storage is not opened. */
    REQUIRED,
    /** The storage is opened as it was set up, though a crash of the machine may lose commits. */
    BEST_EFFORT
}
