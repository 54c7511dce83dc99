package org.duallearning.mobility.application.port.out;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored records of one kind in one project, ordered by key in the order of Unicode code points. */
public interface Records<K, V> {
    /** The current value under {@code key}, if there is one. */
    Optional<Versioned<V>> find(K key);

    /** The current values under some keys; keys without a value are left out. */
    default Map<K, Versioned<V>> findAll(Collection<K> keys) {
        Map<K, Versioned<V>> found = new HashMap<>();
        keys.forEach(key -> find(key).ifPresent(value -> found.put(key, value)));
        return found;
    }

    /**
     * At most {@code size} current values whose keys come after {@code after}, in order.
     *
     * @param after the last key of the page before; null for the first page
     * @param size at least 1
     * @throws IllegalArgumentException if the size is less
     */
    List<Versioned<V>> pageAfter(@Nullable K after, int size);

    /** Every value ever saved under {@code key}, oldest first; empty if there was none. */
    List<Versioned<V>> history(K key);

    /** Every value ever saved under some keys, oldest first; keys without a value are left out. */
    default Map<K, List<Versioned<V>>> histories(Collection<K> keys) {
        Map<K, List<Versioned<V>>> histories = new HashMap<>();
        keys.forEach(key -> {
            List<Versioned<V>> history = history(key);
            if (!history.isEmpty()) {
                histories.put(key, history);
            }
        });
        return histories;
    }

    /** All current values in order. */
    default List<V> all() {
        List<V> values = new ArrayList<>();
        pageAfter(null, Integer.MAX_VALUE).forEach(versioned -> values.add(versioned.value()));
        return List.copyOf(values);
    }
}
