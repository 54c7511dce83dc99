package org.duallearning.mobility.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Some learners of one version of a measure, counted together: all of them, or a row of a table. Not thread-safe. */
final class Group {
    final int index;
    final Version version;
    /** What it is a row of; empty for all learners. */
    final String breakdown;

    final String row;
    /** The answers behind it, as numbers; null if nothing is known of who is behind it. */
    final @Nullable BitSet members;
    /** The published counts, by the columns that they add up. */
    final Map<Long, Count> counts = new TreeMap<>();
    /** How many learners it has, if the attacker knows; -1 otherwise. */
    int knownSize = -1;
    /** Whether the attacker may know it; else it is a secret that got out. */
    boolean isSizePublic;
    /** How many of those in each column a school knows, if the attacker is one. */
    List<Integer> own = List.of();
    /** How many answers the school does not know, but those that are no secret. */
    int others;

    Group(int index, Version version, String breakdown, String row, @Nullable BitSet members) {
        this.index = index;
        this.version = version;
        this.breakdown = breakdown;
        this.row = row;
        this.members = members;
    }

    boolean isAll() {
        return breakdown.isEmpty();
    }

    /** How many in some columns the school knows. */
    int own(long columns) {
        int sum = 0;
        for (int at = 0; at < own.size(); at++) {
            sum += (columns >> at & 1) == 1 ? own.get(at) : 0;
        }
        return sum;
    }

    /** Whether an answer of it is shown or known, so that there is something to subtract. */
    boolean isPublished() {
        return version.isUnanswered
                || counts.values().stream().anyMatch(count -> count.shown && !count.isSize && !count.isOpen());
    }
}
