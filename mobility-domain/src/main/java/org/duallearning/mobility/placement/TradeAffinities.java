package org.duallearning.mobility.placement;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which trades are close to which: a dated, editable table of a rule book. Immutable and thread-safe.
 *
 * <p>Two trades are the same if they are written alike or share a four-digit field of ISCED-F 2013; what else is close
 * is what the table says, and every other pair is {@link TradeAffinity#OTHER}.
 */
public final class TradeAffinities {
    private static final int DETAILED = 4;

    private final Map<FieldPair, TradeAffinity> table;

    /** A learner's field and a place's field. */
    private record FieldPair(String learner, String place) {}

    /**
     * One row of the table.
     *
     * @param learnerField the learner's field, four digits of ISCED-F 2013
     * @param placeField the place's field, likewise
     * @param affinity how the place's relates to the learner's
     */
    public record Row(String learnerField, String placeField, TradeAffinity affinity) {
        /** Whether the row is about these two fields, in this direction. */
        public boolean isAbout(String learner, String place) {
            return learnerField.equals(learner) && placeField.equals(place);
        }
    }

    /**
     * A table of these rows.
     *
     * @throws IllegalStateException if two rows are about the same fields
     */
    public TradeAffinities(Collection<Row> rows) {
        this.table = rows.stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> new FieldPair(row.learnerField(), row.placeField()), Row::affinity));
    }

    /**
     * How the trade of a place relates to the trade of a learner.
     *
     * @param learnerTrade the learner's trade in words
     * @param learnerField the learner's ISCED-F field
     * @param placeTrade the place's trade in words
     * @param placeField the place's ISCED-F field
     * @return empty if too little is known of either to tell
     */
    public Optional<TradeAffinity> between(
            @Nullable String learnerTrade,
            @Nullable String learnerField,
            @Nullable String placeTrade,
            @Nullable String placeField) {
        if (learnerTrade != null && learnerTrade.equals(placeTrade)) {
            return Optional.of(TradeAffinity.SAME);
        }
        if (learnerField == null || placeField == null) {
            return learnerTrade == null || placeTrade == null ? Optional.empty() : Optional.of(TradeAffinity.OTHER);
        }
        if (learnerField.length() == DETAILED && learnerField.equals(placeField)) {
            return Optional.of(TradeAffinity.SAME);
        }
        return Optional.of(table.getOrDefault(new FieldPair(learnerField, placeField), TradeAffinity.OTHER));
    }
}
