package org.duallearning.mobility.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duallearning.mobility.placement.TradeAffinity;

/** How many points each reason is worth when a place is weighed for a learner. Immutable and thread-safe. */
public final class FitTable {
    private static final String STANDARD = "fit-table.txt";
    private static final Pattern LINE = Pattern.compile("([a-z.]+)\\s+(\\d{1,6})");
    private static final String SAME = "trade.same";
    private static final String SPECIALISATION = "trade.specialisation";
    private static final String COMPLEMENTARY = "trade.complementary";
    private static final String LANGUAGE = "language.known";
    private static final List<String> COUNTRY_BY_RANK = List.of("country.first", "country.second", "country.elsewhere");

    private final Map<String, Integer> points;

    private FitTable(Map<String, Integer> points) {
        this.points = Map.copyOf(points);
    }

    /** The table shipped with this library. */
    public static FitTable standard() {
        try (InputStream resource = FitTable.class.getResourceAsStream(STANDARD)) {
            return parse(new InputStreamReader(
                    Objects.requireNonNull(resource, () -> "The resource " + STANDARD + " is missing from the jar."),
                    StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table: a line for each reason, {@code trade.same 200}; {@code #} starts a comment.
     *
     * @throws IllegalArgumentException if a line has another form, or a reason is missing, repeated or not known
     * @throws UncheckedIOException if reading fails
     */
    public static FitTable parse(Reader text) {
        Map<String, Integer> points = new HashMap<>();
        new BufferedReader(text)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    Matcher matcher = LINE.matcher(line);
                    if (!matcher.matches() || points.put(matcher.group(1), Integer.valueOf(matcher.group(2))) != null) {
                        throw new IllegalArgumentException(
                                "The line '%s' of the fit table is not one new reason. Write it as: trade.same 200"
                                        .formatted(line));
                    }
                });
        List<String> known = new ArrayList<>(COUNTRY_BY_RANK);
        known.addAll(List.of(SAME, SPECIALISATION, COMPLEMENTARY, LANGUAGE));
        if (!points.keySet().equals(Set.copyOf(known))) {
            throw new IllegalArgumentException(
                    "The fit table gives points to %s. Give them to %s.".formatted(points.keySet(), known));
        }
        return new FitTable(points);
    }

    /**
     * Weighs a place for a learner.
     *
     * @param rank 1 if the place is in the country wished first, 2 if second, 3 elsewhere
     * @param affinity how close the trades are; {@link TradeAffinity#OTHER} earns nothing
     * @param knowsLanguage whether the learner knows a language spoken at work, other than their own
     */
    public Fit weigh(int rank, TradeAffinity affinity, boolean knowsLanguage) {
        int trade = switch (affinity) {
            case SAME -> points(SAME);
            case SPECIALISATION -> points(SPECIALISATION);
            case COMPLEMENTARY -> points(COMPLEMENTARY);
            case OTHER -> 0;
        };
        return new Fit(points(COUNTRY_BY_RANK.get(rank - 1)), trade, knowsLanguage ? points(LANGUAGE) : 0);
    }

    private int points(String reason) {
        return Objects.requireNonNull(points.get(reason));
    }
}
