package org.duallearning.mobility.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duallearning.mobility.outcome.QuestionCatalogue;
import org.jspecify.annotations.Nullable;

/** Reads a book of indicators line by line. The format is explained at the head of the standard book. Used once. */
final class IndicatorBookParser {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern LEAST = Pattern.compile("([0-9]{1,6})(?: and ([0-9]{1,2}|100) %)?");

    private final QuestionCatalogue catalogue;
    private final ExpressionParser expressions;
    private final Map<String, IndicatorSource> sources = new HashMap<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private @Nullable String version;
    private @Nullable IndicatorDraft draft;
    private int number;

    IndicatorBookParser(QuestionCatalogue catalogue) {
        this.catalogue = catalogue;
        this.expressions = new ExpressionParser(catalogue);
    }

    IndicatorBook parse(Reader reader) {
        try {
            BufferedReader text = new BufferedReader(reader);
            for (String next = text.readLine(); next != null; next = text.readLine()) {
                number++;
                if (!next.isBlank() && !next.startsWith("#")) {
                    read(next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the indicators cannot be read after line " + number, e);
        }
        finish();
        String known = version;
        if (known == null) {
            throw error("the book has no version; begin with 'indicators VERSION'");
        }
        return new IndicatorBook(known, catalogue, indicators);
    }

    private void read(String next) {
        String[] parts = next.strip().split(" +", 2);
        String rest = parts.length < 2 ? "" : parts[1];
        if (rest.isEmpty()) {
            throw error("nothing follows '%s'".formatted(parts[0]));
        }
        if (next.startsWith(" ")) {
            IndicatorDraft current = draft;
            if (current == null) {
                throw error("an indented line belongs to an indicator; start one with 'indicator'");
            }
            current.read(parts[0], rest);
            return;
        }
        switch (parts[0]) {
            case "indicators" -> version = rest;
            case "source" -> readSource(rest);
            case "indicator" -> begin(rest);
            default -> throw error("'%s' is not known here; write indicators, source or indicator".formatted(parts[0]));
        }
    }

    private void begin(String id) {
        finish();
        if (!ID.matcher(id).matches()) {
            throw error("'%s' is not an id; use small letters, digits and hyphens".formatted(id));
        }
        if (indicators.stream().anyMatch(indicator -> indicator.id().equals(id))) {
            throw error("indicator '%s' exists already; give this one another id".formatted(id));
        }
        draft = new IndicatorDraft(id);
    }

    private void readSource(String rest) {
        String[] parts = rest.split("\\|", -1);
        if (parts.length != 3 || Arrays.stream(parts).anyMatch(String::isBlank)) {
            throw error("a source reads 'source NAME | title | date'");
        }
        String key = parts[0].strip();
        if (sources.put(key, new IndicatorSource(key, parts[1].strip(), parts[2].strip())) != null) {
            throw error("source '%s' exists already; give this one another name".formatted(key));
        }
    }

    private void finish() {
        IndicatorDraft current = draft;
        if (current != null) {
            indicators.add(current.indicator());
            draft = null;
        }
    }

    private IndicatorSyntaxException error(String advice) {
        return new IndicatorSyntaxException(number, advice);
    }

    private static <T> T at(int line, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IndicatorSyntaxException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new IndicatorSyntaxException(line, String.valueOf(e.getMessage()));
        }
    }

    /** One indicator as far as it was read. */
    private final class IndicatorDraft {
        private final String id;
        private final int begun = number;
        private final Map<String, String> titles = new HashMap<>();
        private final Map<String, String> sentences = new LinkedHashMap<>();
        private final Map<String, Integer> saidAt = new HashMap<>();
        private List<IndicatorSource> basedOn = List.of();
        private @Nullable Objective objective;
        private @Nullable Population population;
        private @Nullable String formula;
        private int formulaAt;
        private int leastAnswers;
        private int leastResponse;

        IndicatorDraft(String id) {
            this.id = id;
        }

        void read(String word, String rest) {
            switch (word) {
                case "objective" -> objective = at(number, () -> ExpressionParser.code(Objective.class, rest));
                case "of" -> population = at(number, () -> ExpressionParser.code(Population.class, rest));
                case "formula" -> {
                    formula = rest;
                    formulaAt = number;
                }
                case "least" -> readLeast(rest);
                case "source" ->
                    basedOn =
                            Arrays.stream(rest.split(" *, *")).map(this::source).toList();
                case "nl", "en", "fr" -> readWords(word, rest);
                default ->
                    throw error("'%s' is not known here; write objective, of, formula, least, source, nl, en or fr"
                            .formatted(word));
            }
        }

        private void readLeast(String rest) {
            Matcher matcher = LEAST.matcher(rest);
            if (!matcher.matches()) {
                throw error("the least reads 'least 10' or 'least 10 and 50 %'");
            }
            leastAnswers = Integer.parseInt(matcher.group(1));
            String percent = matcher.group(2);
            leastResponse = percent == null ? 0 : Integer.parseInt(percent);
        }

        private void readWords(String language, String rest) {
            String[] parts = rest.split("\\|", -1);
            if (parts.length != 2 || Arrays.stream(parts).anyMatch(String::isBlank)) {
                throw error("words read '%s TITLE | SENTENCE'".formatted(language));
            }
            titles.put(language, parts[0].strip());
            sentences.put(language, parts[1].strip());
            saidAt.put(language, number);
        }

        private IndicatorSource source(String key) {
            IndicatorSource source = sources.get(key);
            if (source == null) {
                throw error("there is no source '%s'; add it above".formatted(key));
            }
            return source;
        }

        Indicator indicator() {
            Objective aim = objective;
            Population counted = population;
            String text = formula;
            if (aim == null || counted == null || text == null || basedOn.isEmpty()) {
                throw new IndicatorSyntaxException(
                        begun, "the indicator '%s' must say objective, of, formula and source".formatted(id));
            }
            if (titles.size() != 3) {
                throw new IndicatorSyntaxException(
                        begun, "the indicator '%s' must have words in nl, en and fr".formatted(id));
            }
            Expression expression = at(formulaAt, () -> expressions.parse(text, counted));
            sentences.forEach((language, sentence) -> checkMarks(
                    new SentencePattern(language, sentence), expression.marks(), saidAt.getOrDefault(language, begun)));
            return new Indicator(id, aim, counted, expression, leastAnswers, leastResponse, basedOn, titles, sentences);
        }

        private void checkMarks(SentencePattern sentence, Set<String> known, int line) {
            sentence.marks().forEach(mark -> {
                if (!known.contains(mark)) {
                    throw new IndicatorSyntaxException(
                            line,
                            "'{%s}' is not a figure of this formula; write one of %s"
                                    .formatted(mark, new TreeSet<>(known)));
                }
            });
        }
    }
}
