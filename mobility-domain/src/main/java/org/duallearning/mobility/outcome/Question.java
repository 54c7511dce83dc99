package org.duallearning.mobility.outcome;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duallearning.mobility.eligibility.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * A question of a survey (bevraging): what is asked, of whom and when, and which answers there are. Immutable and
 * thread-safe.
 *
 * @param id what it is known by in {@code surveys.csv}
 * @param subject whom it is about
 * @param roles who is asked
 * @param waves when it is asked
 * @param optional whether nobody need answer it, since it does not apply to everybody asked
 * @param scale the answers allowed
 * @param block the part of the Commission's participant report that it corresponds to; null for none
 * @param confidence how sure that correspondence is; null without a block
 * @param sources what it rests on
 * @param words the question as it is put, by language
 */
public record Question(
        String id,
        QuestionSubject subject,
        Set<RespondentRole> roles,
        Set<SurveyWave> waves,
        boolean optional,
        Scale scale,
        @Nullable String block,
        @Nullable Confidence confidence,
        List<SurveySource> sources,
        Map<String, String> words) {
    /** Copies the collections and checks that it is asked of somebody, at some time, in English too. */
    public Question {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(scale, "scale");
        roles = Set.copyOf(roles);
        waves = Set.copyOf(waves);
        sources = List.copyOf(sources);
        words = Map.copyOf(words);
        if (roles.isEmpty() || waves.isEmpty()) {
            throw new IllegalArgumentException(
                    "The question '%s' must be asked of somebody in some wave.".formatted(id));
        }
        if (!words.containsKey("en")) {
            throw new IllegalArgumentException("The question '%s' must have words in English.".formatted(id));
        }
    }

    /** The question as it is put in a language; in English if it has no words in that one. */
    public String in(String language) {
        return Objects.requireNonNull(words.containsKey(language) ? words.get(language) : words.get("en"));
    }

    /** Whether it is asked of this role in this wave. */
    public boolean isAsked(RespondentRole role, SurveyWave wave) {
        return roles.contains(role) && waves.contains(wave);
    }
}
