package org.duallearning.mobility.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Some of the cells on every axis of a {@link Grid}. Nobody changes them. */
record Region(List<BitSet> cells) {

    Region {
        cells = List.copyOf(cells);
    }

    Region with(int axis, BitSet others) {
        List<BitSet> changed = new ArrayList<>(cells);
        changed.set(axis, others);
        return new Region(changed);
    }

    boolean includes(Region other) {
        for (int axis = 0; axis < cells.size(); axis++) {
            BitSet outside = (BitSet) other.cells.get(axis).clone();
            outside.andNot(cells.get(axis));
            if (!outside.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** By the first cell on the first axis where they differ; of two that begin alike, the one with fewer cells first. */
    static int compare(Region one, Region other) {
        for (int axis = 0; axis < one.cells.size(); axis++) {
            int order = Comparator.<BitSet>comparingInt(cells -> cells.nextSetBit(0))
                    .thenComparingInt(BitSet::cardinality)
                    .compare(one.cells.get(axis), other.cells.get(axis));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
