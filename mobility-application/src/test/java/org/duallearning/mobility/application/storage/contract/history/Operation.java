package org.duallearning.mobility.application.storage.contract.history;

import java.util.List;

/** One thing that a transaction did to one list. */
public sealed interface Operation {
    /** The name of the list. */
    String list();

    /**
     * Read a list.
     *
     * @param list its name
     * @param seen its numbers; empty if there was no such list
     * @param version the version of the record that holds it, which every append makes one more; 0 if there was none
     */
    record Read(String list, List<Integer> seen, long version) implements Operation {
        /** Copies the numbers. */
        public Read {
            seen = List.copyOf(seen);
        }
    }

    /**
     * Appended a number to a list.
     *
     * @param list its name
     * @param number the number, which nobody appends a second time
     */
    record Append(String list, int number) implements Operation {}
}
