package org.duallearning.mobility.disclosure;

import java.util.List;
import org.duallearning.mobility.disclosure.TrueCounts.Candidate;

/** A count that may be shown as the rule says, more coarsely, or not; by now one of these. Not thread-safe. */
final class Choice {
    final Candidate candidate;
    /** The ways to show it, from the finest to hidden. */
    private final List<Cell> ways;
    /** The count in each scenario. */
    final List<Count> counts;

    private int way;

    Choice(Candidate candidate, List<Cell> ways, List<Count> counts) {
        this.candidate = candidate;
        this.ways = List.copyOf(ways);
        this.counts = List.copyOf(counts);
    }

    Cell cell() {
        return ways.get(way);
    }

    /** How many steps it is away from the finest way. */
    int way() {
        return way;
    }

    int hiddenWay() {
        return ways.size() - 1;
    }

    void take(int newWay) {
        way = newWay;
    }

    boolean isHidden() {
        return way == hiddenWay();
    }
}
