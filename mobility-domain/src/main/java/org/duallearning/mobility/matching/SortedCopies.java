package org.duallearning.mobility.matching;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Unmodifiable copies of maps, in id order. */
final class SortedCopies {

    private SortedCopies() {}

    static Map<String, List<Long>> of(Map<String, List<Long>> prices) {
        SortedMap<String, List<Long>> copy = new TreeMap<>(IdOrder.BY_CODE_POINT);
        prices.forEach((id, price) -> copy.put(id, List.copyOf(price)));
        return Collections.unmodifiableSortedMap(copy);
    }

    static Map<String, String> ofPlacement(Map<String, String> placement) {
        SortedMap<String, String> copy = new TreeMap<>(IdOrder.BY_CODE_POINT);
        copy.putAll(placement);
        return Collections.unmodifiableSortedMap(copy);
    }

    /** The entries whose id is meant. */
    static Map<String, String> where(Map<String, String> placement, Predicate<String> meant) {
        SortedMap<String, String> copy = new TreeMap<>(IdOrder.BY_CODE_POINT);
        placement.forEach((id, place) -> {
            if (meant.test(id)) {
                copy.put(id, place);
            }
        });
        return Collections.unmodifiableSortedMap(copy);
    }
}
