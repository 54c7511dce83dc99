package org.duallearning.mobility.application.storage;

import static org.duallearning.mobility.application.storage.Fault.that;
import static org.duallearning.mobility.application.storage.contract.StorageSource.commit;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.storage.Overlay.Change;
import org.duallearning.mobility.project.ProjectReference;

/** Storages that do not keep clients apart: what levels of isolation below the highest one allow. */
final class IsolationFaults {
    private static final String CLIENTS = "whatClientsSeeCouldBeOneTransactionAfterAnother";
    private static final String SEATS = "noPlaceHoldsMoreThanItMayWhileClientsCompeteForSeats";
    private static final String BUDGET = "theTotalOfABudgetStaysWhileClientsMoveMoney";

    private IsolationFaults() {}

    static List<Fault> all() {
        return List.of(
                that(
                        "lets the last of two writers win",
                        IsolationFaults::lastWriterWins,
                        CLIENTS,
                        SEATS,
                        BUDGET,
                        "ofManyWritersWithTheSameVersionExactlyOneIsStored"),
                that("lets two write what the other read", IsolationFaults::snapshotIsolation, CLIENTS, SEATS),
                that("takes its view before its turn", IsolationFaults::viewBeforeTurn, CLIENTS, BUDGET),
                that("lets others see half of a commit", IsolationFaults::commitsInParts, CLIENTS, BUDGET),
                that(
                        "lets others see what is not committed",
                        IsolationFaults::dirtyReads,
                        CLIENTS,
                        BUDGET,
                        "nobodySeesWhatIsNotCommitted"),
                that(
                        "reads afresh in a snapshot",
                        IsolationFaults::readCommitted,
                        CLIENTS,
                        SEATS,
                        BUDGET,
                        "aSnapshotStaysAsItWasWhenItWasOpened"),
                that("shows an old state now and then", IsolationFaults::staleReads, CLIENTS));
    }

    private static Storage lastWriterWins() {
        return new BufferedStorage() {
            @Override
            void takeTurn() {}

            @Override
            void write(ProjectReference project, List<Change<?, ?>> changes) {
                commit(records(), project, transaction -> changes.forEach(change -> overwrite(transaction, change)));
            }
        };
    }

    /** The first to commit wins where two changed the same record; nobody looks at what was only read. */
    private static Storage snapshotIsolation() {
        return new BufferedStorage() {
            @Override
            void takeTurn() {}

            @Override
            void write(ProjectReference project, List<Change<?, ?>> changes) {
                try {
                    super.write(project, changes);
                } catch (IllegalStateException e) {
                    throw new StorageException(Reason.UNAVAILABLE, "Another transaction changed the same record.", e);
                }
            }
        };
    }

    private static Storage viewBeforeTurn() {
        return new BufferedStorage() {
            @Override
            Snapshot begin(ProjectReference project) {
                Snapshot view = records().snapshot(project);
                takeTurn();
                return view;
            }

            @Override
            void write(ProjectReference project, List<Change<?, ?>> changes) {
                commit(records(), project, transaction -> changes.forEach(change -> overwrite(transaction, change)));
            }
        };
    }

    private static Storage commitsInParts() {
        return new BufferedStorage() {
            @Override
            void write(ProjectReference project, List<Change<?, ?>> changes) {
                for (Change<?, ?> change : changes) {
                    super.write(project, List.of(change));
                    takeAMoment();
                }
            }
        };
    }

    private static Storage dirtyReads() {
        return new BufferedStorage() {
            private final ConcurrentMap<ProjectReference, List<Change<?, ?>>> open = new ConcurrentHashMap<>();

            @Override
            List<Change<?, ?>> newChanges(ProjectReference project) {
                List<Change<?, ?>> changes = super.newChanges(project);
                open.put(project, changes);
                return changes;
            }

            @Override
            void over(ProjectReference project) {
                open.remove(project);
            }

            @Override
            public Snapshot snapshot(ProjectReference project) {
                List<Change<?, ?>> changes = List.copyOf(open.getOrDefault(project, List.of()));
                Snapshot committed = super.snapshot(project);
                return new Snapshot() {
                    @Override
                    public <K, V> Records<K, V> records(RecordType<K, V> type) {
                        return new Overlay<>(type, committed.records(type), changes, new Lifetime());
                    }

                    @Override
                    public AuditTrail audit() {
                        return committed.audit();
                    }

                    @Override
                    public void close() {
                        committed.close();
                    }
                };
            }
        };
    }

    private static Storage readCommitted() {
        return new BrokenStorage() {
            @Override
            public Snapshot snapshot(ProjectReference project) {
                return unclosed(() -> {
                    BufferedStorage.takeAMoment();
                    return super.snapshot(project);
                });
            }
        };
    }

    /** As from a copy of the database that follows it in steps. */
    private static Storage staleReads() {
        return new BrokenStorage() {
            private final ConcurrentMap<ProjectReference, Snapshot> copies = new ConcurrentHashMap<>();
            private final AtomicInteger reads = new AtomicInteger();

            @Override
            public Snapshot snapshot(ProjectReference project) {
                if (reads.incrementAndGet() % 5 == 0) {
                    copies.put(project, super.snapshot(project));
                }
                Snapshot copy = copies.computeIfAbsent(project, any -> super.snapshot(project));
                return unclosed(() -> copy);
            }
        };
    }

    private static Snapshot unclosed(Supplier<Snapshot> state) {
        return new Snapshot() {
            @Override
            public <K, V> Records<K, V> records(RecordType<K, V> type) {
                return state.get().records(type);
            }

            @Override
            public AuditTrail audit() {
                return state.get().audit();
            }

            @Override
            public void close() {}
        };
    }
}
