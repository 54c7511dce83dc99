package org.duallearning.mobility.application.port.out;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.duallearning.mobility.application.audit.Action;

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

    /**
     * Gets changes ready to be saved, as far as that takes no look at what is stored: the rest takes less time then. Unlike all else here,
     * it may be done while another thread uses the transaction.
     *
     * @param changes values with keys that differ
     * @return saves them, when it is asked for the first time, by the thread that uses the transaction then; says what became of each,
     *     in their order
     */
    default Supplier<List<Saved>> ready(List<Change<V>> changes) {
        return () -> saveAll(changes);
    }

    /**
     * Puts other values in the place of every version under a key, so that nothing is left of what they held. The versions
     * stay as many as they are, and get no entry in the audit trail: whoever erases saves a record that says so with it.
     *
     * @param change what stands in the place of a value from now on, under the same key
     * @return how many versions are other than before
     * @throws IllegalStateException if the transaction was opened for an action that {@linkplain Action#erases() erases}
     *     nothing
     * @throws IllegalArgumentException if a value gets another key
     */
    int rewrite(K key, UnaryOperator<V> change);
}
