package org.duallearning.mobility.application.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.duallearning.mobility.application.port.in.ImportDossier.FileCounts;
import org.duallearning.mobility.application.port.out.Change;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;

/**
 * The records of one file on their way into the store, some hundreds at a time, while others are judged; those that changed are
 * saved. Used by one thread.
 */
final class Bundle<K, V> {
    private static final int SIZE = 500;

    private final RecordType<K, V> type;
    private final WritableRecords<K, V> records;
    private final Saving saving;
    private List<V> waiting = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    Bundle(RecordType<K, V> type, WritableRecords<K, V> records, Saving saving) {
        this.type = type;
        this.saving = saving;
        this.records = records;
    }

    /** Takes a record whose key no other has. */
    void add(V value) {
        waiting.add(value);
        if (waiting.size() == SIZE) {
            saveWaiting();
        }
    }

    /** Saves what is left, and says what became of all. */
    FileCounts counts(String file, int rows) {
        saveWaiting();
        saving.await();
        return new FileCounts(file, added, changed, unchanged, rows - added - changed - unchanged);
    }

    private void saveWaiting() {
        List<V> all = waiting;
        waiting = new ArrayList<>();
        Supplier<List<Saved>> ready =
                records.ready(all.stream().map(value -> new Change<>(value, 0)).toList());
        saving.begin(() -> save(all, ready));
    }

    /** Most records are new, so all are saved as such; only those that turn out to be there are read and compared. */
    private void save(List<V> all, Supplier<List<Saved>> ready) {
        List<V> there = new ArrayList<>();
        List<Saved> saved = ready.get();
        for (int i = 0; i < all.size(); i++) {
            if (saved.get(i) instanceof Saved.Stored) {
                added++;
            } else {
                there.add(all.get(i));
            }
        }
        change(there);
    }

    private void change(List<V> there) {
        Map<K, Versioned<V>> before =
                records.findAll(there.stream().map(type::keyOf).toList());
        List<Change<V>> changes = new ArrayList<>();
        for (V value : there) {
            Versioned<V> stored = Objects.requireNonNull(before.get(type.keyOf(value)));
            if (stored.value().equals(value)) {
                unchanged++;
            } else {
                changes.add(new Change<>(value, stored.version()));
                changed++;
            }
        }
        records.saveAll(changes).forEach(Saved::orThrow);
    }
}
