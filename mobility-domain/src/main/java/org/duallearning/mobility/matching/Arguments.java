package org.duallearning.mobility.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The checks that several records of this package share. */
final class Arguments {

    private Arguments() {}

    static void requireId(String name, String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException(name + " is \"" + id + "\"; give a text that is not blank");
        }
    }

    static void requireCapacity(String kind, String id, int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException(
                    "capacity of " + kind + " " + id + " is " + capacity + "; give 0 or more");
        }
    }

    /** A copy in id order in which every id is there once. */
    static List<String> inOrder(String kind, List<String> ids) {
        SortedSet<String> ordered = new TreeSet<>(IdOrder.BY_CODE_POINT);
        for (String id : ids) {
            if (!ordered.add(id)) {
                throw new IllegalArgumentException(kind + " " + id + " is given twice; give every id once");
            }
        }
        return List.copyOf(ordered);
    }

    static @Nullable List<String> copyOfList(String kind, String id, @Nullable List<String> priority) {
        if (priority == null) {
            return null;
        }
        Set<String> seen = new HashSet<>();
        for (String learner : priority) {
            if (!seen.add(learner)) {
                throw new IllegalArgumentException(
                        "priority of " + kind + " " + id + " names " + learner + " twice; name everybody once");
            }
        }
        return List.copyOf(priority);
    }
}
