package org.duallearning.mobility.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duallearning.mobility.notation.Fingerprint;
import org.duallearning.mobility.outcome.QuestionCatalogue;

/**
 * The indicators of a project, by objective. Immutable and thread-safe.
 *
 * <p>{@link #standard()} is a proposal; {@link #parse} reads another book in the same plain text, which the first lines of the
 * standard book explain.
 */
public final class IndicatorBook {
    private final String version;
    private final String fingerprint;
    private final QuestionCatalogue catalogue;
    private final Map<String, Indicator> indicators;

    /**
     * A book of indicators.
     *
     * @throws IllegalArgumentException if two indicators have the same id
     */
    IndicatorBook(String version, String text, QuestionCatalogue catalogue, List<Indicator> indicators) {
        this.version = version;
        this.fingerprint = Fingerprint.of(text);
        this.catalogue = catalogue;
        this.indicators = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            if (this.indicators.put(indicator.id(), indicator) != null) {
                throw new IllegalArgumentException(
                        "There are two indicators '%s'; give one another id.".formatted(indicator.id()));
            }
        }
    }

    /** The book that is proposed, with the questions that are proposed. */
    public static IndicatorBook standard() {
        return Standard.BOOK;
    }

    /**
     * Reads a book.
     *
     * @param catalogue the questions that its formulas may name
     * @throws IndicatorSyntaxException at the first line that cannot be understood
     * @throws UncheckedIOException if reading fails
     */
    public static IndicatorBook parse(Reader reader, QuestionCatalogue catalogue) {
        return new IndicatorBookParser(catalogue).parse(reader);
    }

    /** The version, which begins with the day on which it was settled. */
    public String version() {
        return version;
    }

    /** The SHA-256 of the text, with lines that end in a line feed, in hexadecimal digits: what tells two of one version apart. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The questions that the formulas name. */
    public QuestionCatalogue catalogue() {
        return catalogue;
    }

    /** The indicators, in their order. */
    public List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    /** The indicators of an objective, in their order. */
    public List<Indicator> of(Objective objective) {
        return indicators.values().stream()
                .filter(indicator -> indicator.objective() == objective)
                .toList();
    }

    /** An indicator by its id; empty if there is none. */
    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** Works all indicators out from records; the records are read once. */
    public Evaluation evaluate(EvidenceRecords records) {
        return new Evaluation(this, records);
    }

    private static final class Standard {
        private static final IndicatorBook BOOK = read();

        private static IndicatorBook read() {
            try (InputStream text = Objects.requireNonNull(
                    IndicatorBook.class.getResourceAsStream("standard.indicators"),
                    "The standard book of indicators is missing from the jar.")) {
                return parse(new InputStreamReader(text, UTF_8), QuestionCatalogue.standard());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
