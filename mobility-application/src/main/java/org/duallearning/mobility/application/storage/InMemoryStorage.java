package org.duallearning.mobility.application.storage;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Iterables;
import com.google.common.collect.Table;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.AuditPen;
import org.duallearning.mobility.application.audit.KeptAnswer;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.out.AnsweredBefore;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.project.ProjectReference;

/**
 * Keeps everything in memory and forgets it when it is gone. Thread-safe.
 *
 * <p>A project is an immutable tree of records that a commit replaces as a whole: a snapshot is the tree it was opened on.
 */
public final class InMemoryStorage implements Storage {
    private final ConcurrentMap<ProjectReference, ProjectRecords> projects = new ConcurrentHashMap<>();
    /** By caller and key. Guarded by {@link #writing}. */
    private final Table<String, String, KeptAnswer> answers = HashBasedTable.create();

    private final ReentrantLock writing = new ReentrantLock(true);
    private final Duration patience;
    private volatile boolean open = true;

    /** An empty storage. */
    public InMemoryStorage() {
        this(Duration.ofSeconds(4));
    }

    /** An empty storage in which a writer waits so long for another. */
    InMemoryStorage(Duration patience) {
        this.patience = patience;
    }

    @Override
    public List<ProjectReference> projects() {
        requireOpen();
        return projects.keySet().stream().sorted(RecordType.PROJECT.keyOrder()).toList();
    }

    @Override
    public Snapshot snapshot(ProjectReference project) {
        requireOpen();
        return new InMemorySnapshot(current(project));
    }

    @Override
    public Transaction transaction(ProjectReference project, Request request, Action action) {
        requireOpen();
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException(
                    "This thread has a transaction open. Commit or close it before it opens one on project %s."
                            .formatted(project));
        }
        awaitTurn();
        try {
            requireNew(request);
            ProjectRecords base = current(project);
            AuditPen pen = new AuditPen(project, request, action, Iterables.getLast(base.audit(), null));
            return new InMemoryTransaction(
                    base,
                    pen,
                    action,
                    (changed, answers, forgetting) -> {
                        replace(project, changed);
                        if (forgetting) {
                            this.answers
                                    .rowMap()
                                    .values()
                                    .forEach(row -> row.replaceAll((key, answer) -> answer.forgotten()));
                        }
                        answers.forEach((key, answer) -> this.answers.put(caller(request), key, answer));
                    },
                    writing::unlock);
        } catch (AnsweredBefore e) {
            writing.unlock();
            throw e;
        }
    }

    @Override
    public void close() {
        open = false;
        projects.clear();
    }

    private void awaitTurn() {
        boolean mine = false;
        try {
            mine = writing.tryLock(patience.toNanos(), NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!mine) {
            throw new StorageException(Reason.BUSY, "Somebody else is writing. Try again.", null);
        }
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("This storage is over: it was closed. Open another one.");
        }
    }

    private void requireNew(Request request) {
        OnceOnly once = request.once();
        KeptAnswer kept = once == null ? null : answers.get(caller(request), once.key());
        if (once != null && kept != null) {
            throw new AnsweredBefore(once, kept);
        }
    }

    private static String caller(Request request) {
        return request.caller().id();
    }

    private void replace(ProjectReference project, ProjectRecords changed) {
        if (!changed.isEmpty()) {
            projects.put(project, changed);
        }
    }

    private ProjectRecords current(ProjectReference project) {
        return projects.getOrDefault(project, ProjectRecords.EMPTY);
    }
}
