package org.duallearning.mobility.application.port.out;

import java.util.function.UnaryOperator;
import org.duallearning.mobility.application.audit.Action;

/** Keeps {@link WritableRecords#rewrite} to its terms: for those who write a storage. As thread-safe as what it applies. */
public final class Rewriting<K, V> {
    private final RecordType<K, V> type;
    private final UnaryOperator<V> change;

    /**
     * A rewriting of records.
     *
     * @param action what the transaction was opened for
     * @throws IllegalStateException if that erases nothing
     */
    public Rewriting(RecordType<K, V> type, Action action, UnaryOperator<V> change) {
        if (!action.erases()) {
            throw new IllegalStateException(
                    "A transaction for %s rewrites nothing that was saved. Open one for an action that erases."
                            .formatted(action));
        }
        this.type = type;
        this.change = change;
    }

    /**
     * What stands in the place of a value.
     *
     * @throws IllegalArgumentException if it has another key
     */
    public V of(V value) {
        V rewritten = change.apply(value);
        if (!type.keyOf(rewritten).equals(type.keyOf(value))) {
            throw new IllegalArgumentException(
                    "A record of '%s' got another key where it was rewritten.".formatted(type));
        }
        return rewritten;
    }
}
