package org.duallearning.mobility.placement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which trades are close to which: a dated, editable table. Immutable and thread-safe.
 *
 * <p>Two trades are the same if they are written alike or share a four-digit field of ISCED-F 2013; what else is close
 * is read from the table. {@link #standard} is our own, of low confidence: consortia are expected to bring theirs.
 */
public final class TradeAffinities {
    private static final String STANDARD = "trade-affinities.txt";
    private static final Pattern LINE =
            Pattern.compile("(\\d{4})\\s+(\\d{4})\\s+(SAME|SPECIALISATION|COMPLEMENTARY|OTHER)");

    private final Map<FieldPair, TradeAffinity> table;

    private TradeAffinities(Map<FieldPair, TradeAffinity> table) {
        this.table = Map.copyOf(table);
    }

    /** The table shipped with this library. */
    public static TradeAffinities standard() {
        try (InputStream resource = TradeAffinities.class.getResourceAsStream(STANDARD)) {
            return parse(new InputStreamReader(
                    Objects.requireNonNull(resource, () -> "The resource " + STANDARD + " is missing from the jar."),
                    StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table: a line for each pair of fields, {@code 1013 0721 COMPLEMENTARY}; {@code #} starts a comment.
     *
     * @throws IllegalArgumentException if a line has another form, naming it
     * @throws UncheckedIOException if reading fails
     */
    public static TradeAffinities parse(Reader text) {
        Map<FieldPair, TradeAffinity> table = new HashMap<>();
        BufferedReader lines = new BufferedReader(text);
        try {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String content = line.replaceFirst("#.*", "").strip();
                if (!content.isEmpty()) {
                    add(table, content, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TradeAffinities(table);
    }

    private static void add(Map<FieldPair, TradeAffinity> table, String content, int number) {
        Matcher matcher = LINE.matcher(content);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Line %s of the trade affinities is '%s'. Write it as: 1013 0721 COMPLEMENTARY"
                            .formatted(number, content));
        }
        FieldPair pair = new FieldPair(matcher.group(1), matcher.group(2));
        if (table.put(pair, TradeAffinity.valueOf(matcher.group(3))) != null) {
            throw new IllegalArgumentException(
                    "Line %s of the trade affinities repeats the pair %s. Keep one line.".formatted(number, content));
        }
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
        if (learnerField.length() == FieldPair.DETAILED && learnerField.equals(placeField)) {
            return Optional.of(TradeAffinity.SAME);
        }
        return Optional.of(table.getOrDefault(new FieldPair(learnerField, placeField), TradeAffinity.OTHER));
    }

    /** A learner's field and a place's field. */
    private record FieldPair(String learner, String place) {
        /** Digits of a detailed field. */
        static final int DETAILED = 4;
    }
}
