package org.duallearning.mobility.application.storage;

import static org.duallearning.mobility.application.storage.Fault.that;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.application.storage.Overlay.Change;
import org.duallearning.mobility.project.ProjectReference;

/** Storages that do not keep versions, or keep something else of a transaction than all or nothing. */
final class TransactionFaults {
    private static final String DROPS = "closingWithoutCommitDropsEverything";

    private TransactionFaults() {}

    static List<Fault> all() {
        return List.of(
                that(
                        "saves whatever version is expected",
                        TransactionFaults::ignoringVersions,
                        "aChangeOfAnOldVersionIsRefusedAndNothingIsSaved",
                        "ofManyWritersWithTheSameVersionExactlyOneIsStored"),
                that(
                        "forgets the history",
                        TransactionFaults::withoutHistory,
                        "everyChangeIsOneVersionMoreAndTheHistoryIsOldestFirst"),
                that("commits on close", TransactionFaults::committingOnClose, DROPS),
                that("drops a commit", TransactionFaults::droppingCommits, "aNewRecordIsVersionOne"),
                that(
                        "keeps only part of a commit",
                        TransactionFaults::keepingAllButTheLast,
                        "aTransactionKeepsItsChangesToAllKinds"),
                that(
                        "drops all where one change was refused",
                        TransactionFaults::droppingAllOnARefusal,
                        "aRefusedChangeLeavesTheOthersOfItsTransactionStanding"),
                that("remembers what was dropped", TransactionFaults::cachingWhatWasSaved, DROPS),
                that("uses up versions that were dropped", TransactionFaults::usingUpVersions, DROPS),
                that(
                        "answers when it is over",
                        TransactionFaults::answeringWhenOver,
                        "recordsOfAClosedSnapshotCannotBeUsed"),
                that(
                        "has a history that goes on",
                        TransactionFaults::withAHistoryThatGoesOn,
                        "aSnapshotStaysAsItWasWhenItWasOpened"));
    }

    private static Storage ignoringVersions() {
        return new BrokenStorage() {
            @Override
            <K, V> Saved save(RecordType<K, V> type, WritableRecords<K, V> records, V value, long expected) {
                return records.save(value, records.history(type.keyOf(value)).size());
            }
        };
    }

    private static Storage withoutHistory() {
        return new BrokenStorage() {
            @Override
            <K, V> List<Versioned<V>> history(RecordType<K, V> type, Records<K, V> records, K key) {
                return records.find(key).stream().toList();
            }
        };
    }

    private static Storage committingOnClose() {
        return new BrokenStorage() {
            @Override
            void close(Transaction transaction) {
                try {
                    transaction.commit();
                } catch (IllegalStateException e) {
                    transaction.close();
                }
            }
        };
    }

    private static Storage droppingCommits() {
        return new BrokenStorage() {
            @Override
            void commit(Transaction transaction) {
                transaction.close();
            }
        };
    }

    private static Storage keepingAllButTheLast() {
        return new BufferedStorage() {
            @Override
            void write(ProjectReference project, List<Change<?, ?>> changes) {
                super.write(project, changes.size() < 2 ? changes : changes.subList(0, changes.size() - 1));
            }
        };
    }

    private static Storage droppingAllOnARefusal() {
        return new BrokenStorage() {
            private boolean refused;

            @Override
            <K, V> Saved save(RecordType<K, V> type, WritableRecords<K, V> records, V value, long expected) {
                Saved saved = records.save(value, expected);
                refused |= saved instanceof Saved.ChangedMeanwhile;
                return saved;
            }

            @Override
            void commit(Transaction transaction) {
                if (refused) {
                    transaction.close();
                } else {
                    transaction.commit();
                }
                refused = false;
            }
        };
    }

    private static Storage cachingWhatWasSaved() {
        return new BrokenStorage() {
            private final Map<Object, Object> cache = new ConcurrentHashMap<>();

            @Override
            <K, V> Saved save(RecordType<K, V> type, WritableRecords<K, V> records, V value, long expected) {
                Saved saved = records.save(value, expected);
                if (saved instanceof Saved.Stored stored) {
                    cache.put(type.keyOf(value), new Versioned<>(value, stored.version()));
                }
                return saved;
            }

            @Override
            @SuppressWarnings("unchecked") // a record is under its key
            <K, V> Optional<Versioned<V>> find(RecordType<K, V> type, Records<K, V> records, K key) {
                Object cached = cache.get(key);
                return cached == null ? records.find(key) : Optional.of((Versioned<V>) cached);
            }
        };
    }

    /** Counts versions as a sequence of a database does, which does not go back. */
    private static Storage usingUpVersions() {
        return new BrokenStorage() {
            private final Map<Object, Long> last = new HashMap<>();

            @Override
            <K, V> Saved save(RecordType<K, V> type, WritableRecords<K, V> records, V value, long expected) {
                Saved saved = records.save(value, expected);
                return saved instanceof Saved.Stored
                        ? new Saved.Stored(last.merge(type.keyOf(value), 1L, Long::sum))
                        : saved;
            }
        };
    }

    private static Storage answeringWhenOver() {
        return new BrokenStorage() {
            @Override
            <K, V> Optional<Versioned<V>> find(RecordType<K, V> type, Records<K, V> records, K key) {
                try {
                    return records.find(key);
                } catch (IllegalStateException e) {
                    return Optional.empty();
                }
            }
        };
    }

    private static Storage withAHistoryThatGoesOn() {
        return new BrokenStorage() {
            @Override
            <K, V> List<Versioned<V>> history(RecordType<K, V> type, Records<K, V> records, K key) {
                return records instanceof WritableRecords
                        ? records.history(key)
                        : super.snapshot(PROJECT).records(type).history(key);
            }
        };
    }
}
