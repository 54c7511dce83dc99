package org.duallearning.mobility.evidence;

import java.io.Reader;
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
import org.duallearning.mobility.notation.Block;
import org.duallearning.mobility.notation.BlockReader;
import org.duallearning.mobility.notation.Codes;
import org.duallearning.mobility.outcome.QuestionCatalogue;
import org.jspecify.annotations.Nullable;

/** Reads a book of indicators line by line. The format is explained at the head of the standard book. Used once. */
final class IndicatorBookParser {
    private static final Pattern LEAST = Pattern.compile("([0-9]{1,6})(?: and ([0-9]{1,2}|100) %)?");

    /** What is counted besides indicators goes by these names. */
    private static final Set<String> TAKEN = Set.of("applicants", "applied", "funnel", "nobody", "stay", "wishes");

    private final QuestionCatalogue catalogue;
    private final ExpressionParser expressions;
    private final BlockReader<IndicatorSource> text = new BlockReader<>(
            new BlockReader.Words("book", "indicators", "indicator"),
            IndicatorSource::new,
            IndicatorSyntaxException::new);
    private final List<Indicator> indicators = new ArrayList<>();

    IndicatorBookParser(QuestionCatalogue catalogue) {
        this.catalogue = catalogue;
        this.expressions = new ExpressionParser(catalogue);
    }

    IndicatorBook parse(Reader reader) {
        String version = text.read(reader, IndicatorDraft::new);
        return new IndicatorBook(version, text.text(), catalogue, indicators);
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
    private final class IndicatorDraft implements Block {
        private final String id;
        private final int begun = text.line();
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
            if (TAKEN.contains(id)) {
                throw text.error("'%s' is the name of something else that is counted; give the indicator another id"
                        .formatted(id));
            }
            this.id = id;
        }

        @Override
        public void read(String word, String rest) {
            switch (word) {
                case "objective" -> objective = at(text.line(), () -> Codes.code(Objective.class, rest));
                case "of" -> population = at(text.line(), () -> Codes.code(Population.class, rest));
                case "formula" -> {
                    formula = rest;
                    formulaAt = text.line();
                }
                case "least" -> readLeast(rest);
                case "source" -> basedOn = text.sources(rest);
                case "nl", "en", "fr" -> readWords(word, rest);
                default ->
                    throw text.error("'%s' is not known here; write objective, of, formula, least, source, nl, en or fr"
                            .formatted(word));
            }
        }

        private void readLeast(String rest) {
            Matcher matcher = LEAST.matcher(rest);
            if (!matcher.matches()) {
                throw text.error("the least reads 'least 10' or 'least 10 and 50 %'");
            }
            leastAnswers = Integer.parseInt(matcher.group(1));
            String percent = matcher.group(2);
            leastResponse = percent == null ? 0 : Integer.parseInt(percent);
        }

        private void readWords(String language, String rest) {
            String[] parts = rest.split("\\|", -1);
            if (parts.length != 2 || Arrays.stream(parts).anyMatch(String::isBlank)) {
                throw text.error("words read '%s TITLE | SENTENCE'".formatted(language));
            }
            titles.put(language, parts[0].strip());
            sentences.put(language, parts[1].strip());
            saidAt.put(language, text.line());
        }

        @Override
        public void end() {
            Objective aim = objective;
            Population counted = population;
            String known = formula;
            if (aim == null || counted == null || known == null || basedOn.isEmpty()) {
                throw new IndicatorSyntaxException(
                        begun, "the indicator '%s' must say objective, of, formula and source".formatted(id));
            }
            if (titles.size() != 3) {
                throw new IndicatorSyntaxException(
                        begun, "the indicator '%s' must have words in nl, en and fr".formatted(id));
            }
            Expression expression = at(formulaAt, () -> expressions.parse(known, counted));
            sentences.forEach((language, sentence) -> checkMarks(
                    new SentencePattern(language, sentence), expression.marks(), saidAt.getOrDefault(language, begun)));
            indicators.add(new Indicator(
                    id, aim, counted, expression, leastAnswers, leastResponse, basedOn, titles, sentences));
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
