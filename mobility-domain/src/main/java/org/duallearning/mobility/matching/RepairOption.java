package org.duallearning.mobility.matching;

import java.util.List;
import java.util.Objects;

/**
 * One way to repair a placement. Immutable and thread-safe.
 *
 * @param matching who goes where; it calls itself optimal if its certificate was checked and proves the option
 * @param relocations the learners who were promised a place and do not keep it, in id order
 * @param admitted the learners who were promised nothing and have a place now, in the order of the reserve list
 * @param proof how sure it is that nothing better can be had with as few moves
 */
public record RepairOption(Matching matching, List<Relocation> relocations, List<String> admitted, Proof proof) {

    /** Copies the lists. */
    public RepairOption {
        Objects.requireNonNull(matching, "matching");
        relocations = List.copyOf(relocations);
        admitted = List.copyOf(admitted);
    }

    /** How many learners do not keep the place they were promised, whether they have to or not. */
    public int moves() {
        return relocations.size();
    }

    /** How many of those had no choice. */
    public int forced() {
        return (int) relocations.stream().filter(Relocation::forced).count();
    }

    /** How sure something is. */
    public enum Proof {
        /** The certificate proves it, and was checked. */
        CERTIFICATE,
        /** Everything else was searched through and is not better; there is no certificate for that. */
        SEARCH,
        /** It is the best that was found before the work budget was spent. */
        BEST_FOUND
    }
}
