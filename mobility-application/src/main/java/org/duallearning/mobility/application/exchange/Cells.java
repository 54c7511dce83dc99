package org.duallearning.mobility.application.exchange;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row by the name of their column, in the order of the columns; an empty one is absent. Immutable and
 * thread-safe.
 *
 * <p>A map like any other, but all rows of a table share the names of the columns: a table of a hundred thousand rows is
 * little more than its texts.
 */
final class Cells extends AbstractMap<String, String> {
    /** Where each column stands among the texts. */
    private final ImmutableMap<String, Integer> positions;

    /** Cleaned. */
    private final String[] texts;

    private Cells(ImmutableMap<String, Integer> positions, List<String> texts) {
        this.positions = positions;
        this.texts = new String[texts.size()];
        for (int i = 0; i < this.texts.length; i++) {
            this.texts[i] = CellText.clean(texts.get(i));
        }
    }

    /** The cells of a row that shares nothing. */
    static Cells of(Map<String, String> cells) {
        return new Cells(positions(List.copyOf(cells.keySet())), List.copyOf(cells.values()));
    }

    /**
     * The cells of one of many rows.
     *
     * @param positions the {@link #positions} of the columns of all
     * @param texts what stands in the row from its first column on; the rest is empty
     */
    static Cells of(ImmutableMap<String, Integer> positions, List<String> texts) {
        return new Cells(positions, texts);
    }

    /** Where each column stands; one without a name is not read. */
    static ImmutableMap<String, Integer> positions(List<String> columns) {
        ImmutableMap.Builder<String, Integer> positions = ImmutableMap.builder();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isEmpty()) {
                positions.put(columns.get(i), i);
            }
        }
        return positions.buildOrThrow();
    }

    private String text(@Nullable Integer position) {
        return position == null || position >= texts.length ? "" : texts[position];
    }

    @Override
    public @Nullable String get(@Nullable Object column) {
        String text = text(positions.get(column));
        return text.isEmpty() ? null : text;
    }

    @Override
    public boolean containsKey(@Nullable Object column) {
        return get(column) != null;
    }

    @Override
    public boolean isEmpty() {
        for (Integer position : positions.values()) {
            if (!text(position).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Maps.filterValues(Maps.transformValues(positions, this::text), text -> !text.isEmpty())
                .entrySet();
    }
}
