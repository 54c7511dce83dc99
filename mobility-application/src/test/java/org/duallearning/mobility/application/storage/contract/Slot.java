package org.duallearning.mobility.application.storage.contract;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.duallearning.mobility.project.ProjectReference;

/** The list that clients use now, and after it the next, so that a history grows no faster than what is done. Thread-safe. */
final class Slot {
    /** How long a list gets before the next one is used. */
    private static final int LONGEST = 24;

    private final ProjectReference project;
    private final ListKind<?, ?> kind;
    private final String label;
    private final AtomicInteger used = new AtomicInteger();

    Slot(ProjectReference project, ListKind<?, ?> kind, String label) {
        this.project = project;
        this.kind = kind;
        this.label = label;
    }

    NumberList current() {
        return list(used.get());
    }

    /** Every list that was used. */
    List<NumberList> all() {
        return IntStream.rangeClosed(0, used.get()).mapToObj(this::list).toList();
    }

    /** Says how long a list has become. */
    void grown(NumberList list, int length) {
        int number = used.get();
        if (length >= LONGEST && list.equals(list(number))) {
            used.compareAndSet(number, number + 1);
        }
    }

    private NumberList list(int number) {
        String id = label + "." + number;
        return new NumberList("'%s' %s %s".formatted(project, kind.type(), id), kind, id);
    }
}
