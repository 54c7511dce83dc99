package org.duallearning.mobility.outcome;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duallearning.mobility.eligibility.Confidence;
import org.jspecify.annotations.Nullable;

/** Reads a catalogue line by line. The format is explained at the head of the standard catalogue. Used once. */
final class CatalogueParser {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern RATING = Pattern.compile("rating ([0-9]{1,2}) to ([0-9]{1,3})");
    private static final Pattern COUNT = Pattern.compile("count up to ([0-9]{1,6})");
    private static final Pattern BLOCK = Pattern.compile("(high|medium|low) (.+)");
    private static final String ONE_OF = "one of ";
    private static final String OPTIONAL = "optional";

    private final Map<String, SurveySource> sources = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private @Nullable String version;
    private @Nullable QuestionDraft draft;
    private int number;

    QuestionCatalogue parse(Reader reader) {
        try {
            BufferedReader text = new BufferedReader(reader);
            for (String next = text.readLine(); next != null; next = text.readLine()) {
                number++;
                if (!next.isBlank() && !next.startsWith("#")) {
                    read(next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue cannot be read after line " + number, e);
        }
        finish();
        String known = version;
        if (known == null) {
            throw error("the catalogue has no version; begin with 'questions VERSION'");
        }
        return new QuestionCatalogue(known, questions);
    }

    private void read(String next) {
        String[] parts = next.strip().split(" +", 2);
        String rest = parts.length < 2 ? "" : parts[1];
        if (rest.isEmpty() && !parts[0].equals(OPTIONAL)) {
            throw error("nothing follows '%s'".formatted(parts[0]));
        }
        if (next.startsWith(" ")) {
            QuestionDraft current = draft;
            if (current == null) {
                throw error("an indented line belongs to a question; start one with 'question'");
            }
            current.read(parts[0], rest);
            return;
        }
        switch (parts[0]) {
            case "questions" -> version = rest;
            case "source" -> readSource(rest);
            case "question" -> begin(rest);
            default -> throw error("'%s' is not known here; write questions, source or question".formatted(parts[0]));
        }
    }

    private void begin(String id) {
        finish();
        if (!ID.matcher(id).matches()) {
            throw error("'%s' is not an id; use small letters, digits and hyphens".formatted(id));
        }
        if (questions.stream().anyMatch(question -> question.id().equals(id))) {
            throw error("question '%s' exists already; give this one another id".formatted(id));
        }
        draft = new QuestionDraft(id);
    }

    private void readSource(String rest) {
        String[] parts = rest.split("\\|", -1);
        if (parts.length != 3 || Arrays.stream(parts).anyMatch(String::isBlank)) {
            throw error("a source reads 'source NAME | title | date'");
        }
        String key = parts[0].strip();
        if (sources.put(key, new SurveySource(key, parts[1].strip(), parts[2].strip())) != null) {
            throw error("source '%s' exists already; give this one another name".formatted(key));
        }
    }

    private void finish() {
        QuestionDraft current = draft;
        if (current != null) {
            questions.add(current.question());
            draft = null;
        }
    }

    private CatalogueSyntaxException error(String advice) {
        return new CatalogueSyntaxException(number, advice);
    }

    private <E extends Enum<E>> E code(Class<E> type, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> error("'%s' is not known; write one of %s"
                        .formatted(
                                word,
                                Arrays.stream(type.getEnumConstants())
                                        .map(constant -> constant.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))
                                        .collect(Collectors.joining(", ")))));
    }

    private <E extends Enum<E>> Set<E> codes(Class<E> type, String words) {
        return Arrays.stream(words.split(" *, *")).map(word -> code(type, word)).collect(Collectors.toSet());
    }

    private Scale scale(String text) {
        Matcher rating = RATING.matcher(text);
        Matcher count = COUNT.matcher(text);
        try {
            if (rating.matches()) {
                return new Scale.Rating(Integer.parseInt(rating.group(1)), Integer.parseInt(rating.group(2)));
            }
            if (count.matches()) {
                return new Scale.Count(Integer.parseInt(count.group(1)));
            }
            if (text.startsWith(ONE_OF)) {
                return choice(text.substring(ONE_OF.length()));
            }
        } catch (IllegalArgumentException e) {
            throw error(String.valueOf(e.getMessage()));
        }
        return switch (text) {
            case "yes-no" -> new Scale.YesNo();
            case "cefr" -> new Scale.Cefr(false);
            case "cefr or not-applicable" -> new Scale.Cefr(true);
            default ->
                throw error(
                        "a scale reads 'rating 1 to 5', 'yes-no', 'cefr', 'cefr or not-applicable', 'count up to 99'"
                                + " or 'one of CODE, CODE'");
        };
    }

    private Scale choice(String codes) {
        List<String> list = List.of(codes.split(" *, *"));
        if (!list.stream().allMatch(code -> ID.matcher(code).matches())) {
            throw error("the codes of a choice are of small letters, digits and hyphens, with commas between");
        }
        return new Scale.Choice(list);
    }

    /** One question as far as it was read. */
    private final class QuestionDraft {
        private final String id;
        private final int begun = number;
        private final Map<String, String> words = new HashMap<>();
        private Set<RespondentRole> roles = Set.of();
        private Set<SurveyWave> waves = Set.of();
        private boolean optional;
        private List<SurveySource> basedOn = List.of();
        private @Nullable QuestionSubject subject;
        private @Nullable Scale scale;
        private @Nullable String block;
        private @Nullable Confidence confidence;

        QuestionDraft(String id) {
            this.id = id;
        }

        void read(String word, String rest) {
            switch (word) {
                case "about" -> subject = code(QuestionSubject.class, rest);
                case "asked-of" -> roles = codes(RespondentRole.class, rest);
                case "waves" -> waves = codes(SurveyWave.class, rest);
                case OPTIONAL -> readOptional(rest);
                case "scale" -> scale = scale(rest);
                case "block" -> readBlock(rest);
                case "source" ->
                    basedOn =
                            Arrays.stream(rest.split(" *, *")).map(this::source).toList();
                case "nl", "en", "fr" -> words.put(word, rest);
                default ->
                    throw error(
                            "'%s' is not known here; write about, asked-of, waves, optional, scale, block, source, nl, en or fr"
                                    .formatted(word));
            }
        }

        private void readOptional(String rest) {
            if (!rest.isEmpty()) {
                throw error("'optional' stands alone; leave out '%s'".formatted(rest));
            }
            optional = true;
        }

        private void readBlock(String rest) {
            Matcher matcher = BLOCK.matcher(rest);
            if (!matcher.matches()) {
                throw error("a block reads 'block high|medium|low WORDS'");
            }
            confidence = code(Confidence.class, matcher.group(1));
            block = matcher.group(2);
        }

        private SurveySource source(String key) {
            SurveySource source = sources.get(key);
            if (source == null) {
                throw error("there is no source '%s'; add it above".formatted(key));
            }
            return source;
        }

        Question question() {
            QuestionSubject about = subject;
            Scale answers = scale;
            if (about == null || answers == null || roles.isEmpty() || waves.isEmpty() || basedOn.isEmpty()) {
                throw new CatalogueSyntaxException(
                        begun, "the question '%s' must say about, asked-of, waves, scale and source".formatted(id));
            }
            if (words.size() != 3) {
                throw new CatalogueSyntaxException(
                        begun, "the question '%s' must have words in nl, en and fr".formatted(id));
            }
            return new Question(id, about, roles, waves, optional, answers, block, confidence, basedOn, words);
        }
    }
}
