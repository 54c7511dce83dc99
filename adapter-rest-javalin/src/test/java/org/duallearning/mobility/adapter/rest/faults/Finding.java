package org.duallearning.mobility.adapter.rest.faults;

/**
 * A flaw of a store, and where it is.
 *
 * @param flaw what is wrong
 * @param about with which write, version or entry
 */
record Finding(Flaw flaw, String about) {
    @Override
    public String toString() {
        return "%s: %s".formatted(flaw, about);
    }
}
