package org.duallearning.mobility.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Sides without variables of their own: all that is said of them is what several columns together gain or lose.
 *
 * <p>Let <i>x</i> be what each column gains, and let all of them gain as many as come less as many as go. Then some can have come and
 * gone so if, and only if, no columns together lose more than those who go: let from each column that loses go what it loses; of
 * those who go some may be left, and as many of those who come, who are in whichever column.
 *
 * <p>As many as can be come in one column if all of those are in it: what it gains, and as many as go, less what every other column
 * loses that loses anything. That is as many as go and the least that any columns gain together of which it is one. With three
 * columns that gain 2, −1 and 0 by 3 who come and 2 who go, it is 2 + min(2, 2 − 1, 2 + 0, 2 − 1 + 0) = 3 in the first. For those who go
 * it is the same of the columns of which it is none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param more what some columns gain together, a bit each: all sets of them if any go, else each alone
 * @param come how many come whose answer is a secret
 * @param go how many go
 */
record SidesBySums(Map<Long, Goal.Part> more, int come, int go) implements Sides {
    SidesBySums {
        more = new TreeMap<>(more);
    }

    @Override
    public Goal least(boolean come, int at) {
        return Goal.smallest(Objects.requireNonNull(more.get(1L << at)), !come);
    }

    @Override
    public Goal most(boolean come, int at) {
        List<Goal.Part> sums = more.entrySet().stream()
                .filter(sum -> (sum.getKey() >> at & 1) == (come ? 1 : 0))
                .map(Map.Entry::getValue)
                .toList();
        return Goal.greatest(go, sums, come ? this.come : go);
    }
}
