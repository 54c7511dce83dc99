package org.duallearning.mobility.application.storage;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.duallearning.mobility.application.port.out.RecordType;
import org.jspecify.annotations.Nullable;

/** Makes records again with other values in some of their components, as a table does that does not keep what it was given. */
final class Columns {
    /** What becomes of the value of a component. */
    interface Change {
        @Nullable
        Object of(RecordComponent column, @Nullable Object value);
    }

    private Columns() {}

    /** The record with every component changed that is not part of its key and can be. */
    static <K, V> V changed(RecordType<K, V> type, V value, Change change) {
        V changed = value;
        RecordComponent[] columns = value.getClass().getRecordComponents();
        for (int i = 0; i < columns.length; i++) {
            @Nullable Object[] values = values(changed);
            values[i] = change.of(columns[i], values[i]);
            V next = make(changed, values);
            if (type.keyOf(next).equals(type.keyOf(value))) {
                changed = next;
            }
        }
        return changed;
    }

    /** The record with the values of two components exchanged. */
    static Object swapped(Object value, String one, String other) {
        @Nullable Object[] values = values(value);
        int first = index(value, one);
        int second = index(value, other);
        @Nullable Object kept = values[first];
        values[first] = values[second];
        values[second] = kept;
        return make(value, values);
    }

    private static int index(Object value, String name) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList()
                .indexOf(name);
    }

    private static @Nullable Object[] values(Object value) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .map(column -> {
                    try {
                        return column.getAccessor().invoke(value);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(column.getName(), e);
                    }
                })
                .toArray();
    }

    /** A record of the same class; the old one if these values cannot be together. */
    @SuppressWarnings("unchecked") // of the class of the old one
    private static <V> V make(V old, @Nullable Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(old.getClass().getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = old.getClass().getDeclaredConstructor(types);
            return (V) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            return old;
        }
    }
}
