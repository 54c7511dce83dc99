package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.storage.contract.StorageSource.ACTION;
import static org.duallearning.mobility.application.storage.contract.StorageSource.REQUEST;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.ProjectReference;

/**
 * People who write and read all the time, whatever happens: each writer adds learners to a project, each reader looks at one.
 * Times every call of the storage and notes what was promised.
 */
final class Traffic implements AutoCloseable {
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);
    private static final int WRITERS = 4;
    private static final int PROJECTS = 2;
    private static final int READERS = 4;

    private final Storage storage;
    private final List<Thread> people = new ArrayList<>();
    private final Queue<Added> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Added> open = new ConcurrentLinkedQueue<>();
    private final Queue<Added> refused = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> surprises = new ConcurrentLinkedQueue<>();
    private final Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
    private final AtomicReference<Call> longest = new AtomicReference<>(new Call("none", 0));
    private volatile long lastWritten;
    private volatile long lastRead;
    private volatile boolean over;

    private record Added(ProjectReference project, LearnerId learner) {}

    private record Call(String name, long nanos) {}

    private Traffic(Storage storage) {
        this.storage = storage;
    }

    /** Lets people begin. */
    static Traffic on(Storage storage) {
        Traffic traffic = new Traffic(storage);
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            traffic.start(() -> traffic.write(number));
        }
        for (int reader = 0; reader < READERS; reader++) {
            int number = reader;
            traffic.start(() -> traffic.read(number));
        }
        return traffic;
    }

    private void start(Runnable work) {
        Thread person = new Thread(() -> {
            try {
                while (!over) {
                    work.run();
                }
            } catch (RuntimeException | AssertionError e) {
                surprises.add(e);
            }
        });
        people.add(person);
        person.start();
    }

    private void write(int writer) {
        ProjectReference project = project(writer);
        Learner learner =
                SampleRecords.of(RecordType.LEARNERS).minimal("%d-%d".formatted(writer, System.nanoTime()), "");
        Added added = new Added(project, learner.id());
        boolean committing = false;
        try {
            Transaction transaction = timed("transaction", () -> storage.transaction(project, REQUEST, ACTION));
            try {
                timed("save", () -> transaction.records(RecordType.LEARNERS).save(learner, 0));
                committing = true;
                timed("commit", () -> transaction.commit());
            } finally {
                timed("close", transaction::close);
            }
            acknowledged.add(added);
            lastWritten = System.nanoTime();
        } catch (StorageException e) {
            note(e);
            if (e.reason() == Reason.OUTCOME_UNKNOWN) {
                assertThat(committing).isTrue();
                open.add(added);
            } else {
                refused.add(added);
            }
        }
    }

    private void read(int reader) {
        try {
            timed("projects", storage::projects);
            Snapshot snapshot = timed("snapshot", () -> storage.snapshot(project(reader)));
            try {
                timed("find", () -> snapshot.records(RecordType.LEARNERS).find(new LearnerId("nobody")));
            } finally {
                timed("close", snapshot::close);
            }
            lastRead = System.nanoTime();
        } catch (StorageException e) {
            note(e);
        }
        // People look at what they read.
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }

    private static ProjectReference project(int number) {
        return new ProjectReference("project " + number % PROJECTS);
    }

    private void timed(String name, Runnable call) {
        timed(name, () -> {
            call.run();
            return true;
        });
    }

    private <T> T timed(String name, Supplier<T> call) {
        long start = System.nanoTime();
        try {
            return call.get();
        } finally {
            Call made = new Call(name, System.nanoTime() - start);
            longest.accumulateAndGet(made, (one, other) -> one.nanos() > other.nanos() ? one : other);
        }
    }

    private void note(StorageException failure) {
        synchronized (reasons) {
            reasons.merge(failure.reason(), 1, Integer::sum);
        }
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** Waits until somebody wrote and somebody read after this moment; how long that took. */
    Duration awaitBoth() {
        long start = System.nanoTime();
        long patience = start + Duration.ofSeconds(30).toNanos();
        while (lastWritten - start <= 0 || lastRead - start <= 0) {
            assertThat(System.nanoTime()).as("somebody writes and reads again").isLessThan(patience);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Lets everybody finish. */
    @Override
    public void close() {
        over = true;
        for (Thread person : people) {
            try {
                person.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Closes, prints what it saw, and holds it against what the database kept. */
    void check(String fault, Storage kept) {
        close();
        System.out.printf(
                "%s: %d writes kept, longest call %s %d ms, failures %s%n",
                fault, acknowledged.size(), longest.get().name(), longest.get().nanos() / 1_000_000, reasons);
        assertThat(surprises).isEmpty();
        assertThat(Duration.ofNanos(longest.get().nanos())).isLessThanOrEqualTo(FIVE_SECONDS);
        List<Added> there = new ArrayList<>();
        for (ProjectReference project : kept.projects()) {
            try (Snapshot snapshot = kept.snapshot(project)) {
                snapshot.records(RecordType.LEARNERS)
                        .all()
                        .forEach(learner -> there.add(new Added(project, learner.id())));
            }
        }
        assertThat(there).containsAll(acknowledged).noneMatch(refused::contains);
        List<Added> expected = new ArrayList<>(acknowledged);
        expected.addAll(open);
        assertThat(expected).containsAll(there);
    }
}
