package org.duallearning.mobility.disclosure;

import java.util.Map;
import java.util.Objects;

/**
 * Sides that have variables of their own: how many of each side are in each column. Takes as many columns as there are, but is
 * slower to search than {@link SidesBySums} where they are few. Immutable and thread-safe.
 *
 * @param plus the variables of those who come, by the place of the column
 * @param minus the variables of those who go
 */
record SidesByColumn(Map<Integer, Integer> plus, Map<Integer, Integer> minus) implements Sides {
    SidesByColumn {
        plus = Map.copyOf(plus);
        minus = Map.copyOf(minus);
    }

    @Override
    public Goal least(boolean come, int at) {
        return Goal.smallest(variable(come, at));
    }

    @Override
    public Goal most(boolean come, int at) {
        return Goal.greatest(variable(come, at));
    }

    private int variable(boolean come, int at) {
        return Objects.requireNonNull((come ? plus : minus).get(at));
    }
}
