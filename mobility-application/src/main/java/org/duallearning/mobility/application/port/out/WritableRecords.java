package org.duallearning.mobility.application.port.out;

import java.util.List;

/** Records that can be changed within a transaction; what was saved is seen at once by the same transaction. */
public interface WritableRecords<K, V> extends Records<K, V> {
    /**
     * Saves a value if nobody changed it since it was read.
     *
     * @param value the new value; its key says what is replaced
     * @param expectedVersion the version that was read; 0 if there was none
     * @return the new version, or that it was changed meanwhile, in which case nothing was saved
     */
    Saved save(V value, long expectedVersion);

    /**
     * Saves many values, as one after the other.
     *
     * @param changes values with keys that differ
     * @return what became of each, in their order
     */
    default List<Saved> saveAll(List<Change<V>> changes) {
        return changes.stream()
                .map(change -> save(change.value(), change.expectedVersion()))
                .toList();
    }
}
