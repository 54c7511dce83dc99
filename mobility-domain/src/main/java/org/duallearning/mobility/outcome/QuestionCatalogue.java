package org.duallearning.mobility.outcome;

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

/**
 * The questions that are asked about a stay (vragenlijst). Immutable and thread-safe.
 *
 * <p>{@link #standard()} is a proposal; {@link #parse} reads another one in the same plain text, which the first lines of the
 * standard catalogue explain.
 */
public final class QuestionCatalogue {
    private final String version;
    private final String fingerprint;
    private final Map<String, Question> questions;

    /**
     * A catalogue of questions.
     *
     * @throws IllegalArgumentException if two questions have the same id
     */
    QuestionCatalogue(String version, String text, List<Question> questions) {
        this.version = version;
        this.fingerprint = Fingerprint.of(text);
        this.questions = new LinkedHashMap<>();
        for (Question question : questions) {
            if (this.questions.put(question.id(), question) != null) {
                throw new IllegalArgumentException(
                        "There are two questions '%s'; give one another id.".formatted(question.id()));
            }
        }
    }

    /** The catalogue that is proposed. */
    public static QuestionCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /**
     * Reads a catalogue.
     *
     * @throws CatalogueSyntaxException at the first line that cannot be understood
     * @throws UncheckedIOException if reading fails
     */
    public static QuestionCatalogue parse(Reader reader) {
        return new CatalogueParser().parse(reader);
    }

    /** The version, which begins with the day on which it was settled. */
    public String version() {
        return version;
    }

    /** The SHA-256 of the text, with lines that end in a line feed, in hexadecimal digits: what tells two of one version apart. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The questions, in their order. */
    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    /** A question by its id; empty if there is none. */
    public Optional<Question> find(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    private static final class Standard {
        private static final QuestionCatalogue CATALOGUE = read();

        private static QuestionCatalogue read() {
            try (InputStream text = Objects.requireNonNull(
                    QuestionCatalogue.class.getResourceAsStream("standard.questions"),
                    "The standard catalogue of questions is missing from the jar.")) {
                return parse(new InputStreamReader(text, UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
