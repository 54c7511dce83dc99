package org.duallearning.mobility.adapter.persistence.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * A column that is not part of the key.
 *
 * @param name its name
 * @param label what it tells about people
 * @param of what it holds of a value, before {@link Codec#encode}
 */
record Column<V>(String name, Sensitivity label, Getter<V> of) {
    /** Takes one fact from a value. */
    interface Getter<V> {
        @Nullable
        Object of(V value);
    }
}
