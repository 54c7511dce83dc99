package org.duallearning.mobility.application.storage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.project.ProjectReference;

/**
 * Keeps everything in memory and forgets it when it is gone. Thread-safe.
 *
 * <p>A project is an immutable tree of records that a commit replaces as a whole: a snapshot is the tree it was opened on.
 */
public final class InMemoryStorage implements Storage {
    private final ConcurrentMap<ProjectReference, ProjectRecords> projects = new ConcurrentHashMap<>();
    private final ReentrantLock writing = new ReentrantLock();

    @Override
    public List<ProjectReference> projects() {
        return projects.keySet().stream()
                .sorted(Comparator.comparing(
                        reference -> reference.value().codePoints().toArray(), Arrays::compare))
                .toList();
    }

    @Override
    public Snapshot snapshot(ProjectReference project) {
        return new InMemorySnapshot(current(project));
    }

    @Override
    public Transaction transaction(ProjectReference project) {
        writing.lock();
        return new InMemoryTransaction(current(project), changed -> projects.put(project, changed), writing::unlock);
    }

    @Override
    public void close() {
        projects.clear();
    }

    private ProjectRecords current(ProjectReference project) {
        return projects.getOrDefault(project, ProjectRecords.EMPTY);
    }
}
