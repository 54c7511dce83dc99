package org.duallearning.mobility.application.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.application.port.in.ImportDossier.FileCounts;
import org.duallearning.mobility.application.port.out.Change;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;

/** The records of one file on their way into the store, some hundreds at a time; those that changed are saved. Used by one thread. */
final class Bundle<K, V> {
    private static final int SIZE = 500;

    private final RecordType<K, V> type;
    private final WritableRecords<K, V> records;
    private final Map<K, V> waiting = new LinkedHashMap<>();
    private int added;
    private int changed;
    private int unchanged;

    Bundle(RecordType<K, V> type, WritableRecords<K, V> records) {
        this.type = type;
        this.records = records;
    }

    /** Takes a record whose key no other has. */
    void add(V value) {
        waiting.put(type.keyOf(value), value);
        if (waiting.size() == SIZE) {
            save();
        }
    }

    /** Saves what is left, and says what became of all. */
    FileCounts counts(String file, int rows) {
        save();
        return new FileCounts(file, added, changed, unchanged, rows - added - changed - unchanged);
    }

    private void save() {
        Map<K, Versioned<V>> before = records.findAll(waiting.keySet());
        List<Change<V>> changes = new ArrayList<>();
        waiting.forEach((key, value) -> {
            Versioned<V> stored = before.get(key);
            if (stored == null) {
                changes.add(new Change<>(value, 0));
                added++;
            } else if (stored.value().equals(value)) {
                unchanged++;
            } else {
                changes.add(new Change<>(value, stored.version()));
                changed++;
            }
        });
        records.saveAll(changes).forEach(Saved::orThrow);
        waiting.clear();
    }
}
