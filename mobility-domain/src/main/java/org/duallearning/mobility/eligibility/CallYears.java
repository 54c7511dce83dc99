package org.duallearning.mobility.eligibility;

import java.util.Collection;
import java.util.List;

/** Call years from one to another, both included. */
record CallYears(int from, int until) {

    static final int NO_END = 9999;

    boolean include(int callYear) {
        return from <= callYear && callYear <= until;
    }

    /** Adds the years at which an answer may turn. */
    void addBoundaries(Collection<Object> into) {
        into.addAll(List.of(from - 1, from, until, until + 1));
    }

    @Override
    public String toString() {
        if (until == NO_END) {
            return from + "-";
        }
        return from == until ? String.valueOf(from) : from + "-" + until;
    }
}
