package org.duallearning.mobility.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What everybody knows before anything is published: exact sizes of groups, and which answers somebody gave. Immutable and thread-safe.
 *
 * @param total how many learners there are; null if that is not known
 * @param sizes how many there are in a row, by breakdown and row
 * @param somebody the columns in which there is somebody, by measure
 */
public record Background(
        @Nullable Integer total, Map<String, Map<String, Integer>> sizes, Map<String, Set<String>> somebody) {
    /** Copies the maps. */
    public Background {
        Map<String, Map<String, Integer>> ordered = new TreeMap<>();
        sizes.forEach((breakdown, rows) -> ordered.put(breakdown, Collections.unmodifiableMap(new TreeMap<>(rows))));
        sizes = Collections.unmodifiableMap(ordered);
        Map<String, Set<String>> there = new TreeMap<>();
        somebody.forEach((measure, columns) -> there.put(measure, Set.copyOf(columns)));
        somebody = Collections.unmodifiableMap(there);
    }

    /** Nothing is known. */
    public static Background none() {
        return new Background(null, Map.of(), Map.of());
    }

    /** How many learners there are is known too. */
    public Background withTotal(int learners) {
        return new Background(learners, sizes, somebody);
    }

    /** The size of a group is known too. */
    public Background withSize(String breakdown, String row, int learners) {
        Map<String, Map<String, Integer>> more = new TreeMap<>(sizes);
        Map<String, Integer> rows = new TreeMap<>(more.getOrDefault(breakdown, Map.of()));
        rows.put(row, learners);
        more.put(breakdown, rows);
        return new Background(total, more, somebody);
    }

    /** That somebody is in a column of a measure is known too. */
    public Background withSomebody(String measure, String column) {
        Map<String, Set<String>> more = new TreeMap<>(somebody);
        Set<String> columns = new TreeSet<>(more.getOrDefault(measure, Set.of()));
        columns.add(column);
        more.put(measure, columns);
        return new Background(total, sizes, more);
    }

    /** The columns of a measure in which there is somebody, as everybody knows. */
    Set<String> columnsOfSomebody(String measure) {
        return somebody.getOrDefault(measure, Set.of());
    }

    /** How many learners there are: said, or the sum of all groups of a breakdown; null if neither is known. */
    @Nullable
    Integer total(List<Breakdown> breakdowns) {
        return total != null
                ? total
                : breakdowns.stream()
                        .map(this::sum)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Integer sum(Breakdown breakdown) {
        int sum = 0;
        for (String row : breakdown.rows()) {
            Integer size = size(breakdown, row);
            if (size == null) {
                return null;
            }
            sum += size;
        }
        return sum;
    }

    /** The size of a group; null if it is not known. The only group of a breakdown has all learners. */
    @Nullable
    Integer size(Breakdown breakdown, String row) {
        return breakdown.rows().size() == 1 && total != null ? total : size(breakdown.name(), row);
    }

    /** The size of a group; null if it is not known. */
    public @Nullable Integer size(String breakdown, String row) {
        return sizes.getOrDefault(breakdown, Map.of()).get(row);
    }
}
