package org.duallearning.mobility.adapter.rest.faults;

import java.util.function.Predicate;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.port.out.RecordType;

/**
 * What a write does to one record: a version that it alone can have made.
 *
 * @param kind the name of the kind of record
 * @param key the key, as the audit trail writes it
 * @param isMadeBy whether a stored value is what the write makes of the record
 */
record Effect(String kind, String key, Predicate<Object> isMadeBy) {
    /** The record becomes this value. */
    static <K, V> Effect saves(RecordType<K, V> type, V value) {
        return new Effect(type.name(), keyText(type, type.keyOf(value)), value::equals);
    }

    /** The record becomes a value of which not everything is known beforehand. */
    static <K, V> Effect saves(RecordType<K, V> type, K key, Class<V> valueType, Predicate<V> value) {
        return new Effect(
                type.name(),
                keyText(type, key),
                stored -> valueType.isInstance(stored) && value.test(valueType.cast(stored)));
    }

    /** The key of a record, as the audit trail writes it. */
    static <K> String keyText(RecordType<K, ?> type, K key) {
        return AuditEntry.keyText(type.keyParts(key));
    }
}
