package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The learners of a measure with their answers, as they were at one or more releases. Not thread-safe. */
final class Version {
    final int number;
    /** All answers, as numbers; null if nothing is known of who is behind them. */
    final @Nullable BitSet answers;

    final Group all;
    /** The groups of each table. */
    final List<List<Group>> partitions = new ArrayList<>();

    Version(int number, @Nullable BitSet answers, Group all) {
        this.number = number;
        this.answers = answers;
        this.all = all;
    }

    void addPartition(List<Group> groups) {
        if (!partitions.contains(groups)) {
            partitions.add(groups);
        }
    }
}
