package org.duallearning.mobility.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How far a project came with an objective (indicator): what is counted of whom, and how it is said. Immutable and
 * thread-safe.
 *
 * @param id what it is known by, and named by as evidence of a recommendation
 * @param objective the objective it tells of
 * @param population what is counted
 * @param expression how
 * @param leastAnswers with fewer answers it is stated with a warning
 * @param leastResponsePercent with a smaller part answered, of those to whom it applies, it is stated with a warning
 * @param sources what it rests on
 * @param titles what it is called, by language
 * @param sentences what is said, by language, with marks such as {@code {numerator}} for figures
 */
public record Indicator(
        String id,
        Objective objective,
        Population population,
        Expression expression,
        int leastAnswers,
        int leastResponsePercent,
        List<IndicatorSource> sources,
        Map<String, String> titles,
        Map<String, String> sentences) {
    /** Copies the collections and checks that it has words in English. */
    public Indicator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(objective, "objective");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(expression, "expression");
        sources = List.copyOf(sources);
        titles = Map.copyOf(titles);
        sentences = Map.copyOf(sentences);
        if (!titles.containsKey("en") || !sentences.containsKey("en")) {
            throw new IllegalArgumentException("The indicator '%s' must have words in English.".formatted(id));
        }
    }

    /** What it is called in a language; in English if it has no words in that one. */
    public String title(String language) {
        return in(titles, language);
    }

    /** What is said in a language, with its marks; in English if it has no words in that one. */
    public String sentence(String language) {
        return in(sentences, language);
    }

    /** Whether it is worked out for each participant, so that it can be broken down. */
    public boolean isOfParticipants() {
        return population == Population.PARTICIPANTS;
    }

    private static String in(Map<String, String> words, String language) {
        return Objects.requireNonNull(words.containsKey(language) ? words.get(language) : words.get("en"));
    }
}
