package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The learners of a measure with their answers, as they were at one or more releases. Not thread-safe. */
final class Version {
    final int number;
    /** All answers, as numbers; null if nothing is known of who is behind them. */
    final @Nullable BitSet answers;

    final Group all;
    /** The columns that are no secret, a bit each. */
    long open;
    /** Whether these are all columns: there is nothing behind it, as everybody knows. */
    boolean isUnanswered;
    /** The columns in which there is somebody, as everybody knows, a bit each. */
    long somebody;

    /** The groups of each table. */
    final List<List<Group>> partitions = new ArrayList<>();

    /**
     * Learners with their answers.
     *
     * @param all makes the group of all of them
     */
    Version(int number, @Nullable BitSet answers, Function<Version, Group> all) {
        this.number = number;
        this.answers = answers;
        this.all = all.apply(this);
    }

    void addPartition(List<Group> groups) {
        if (!partitions.contains(groups)) {
            partitions.add(groups);
        }
    }
}
