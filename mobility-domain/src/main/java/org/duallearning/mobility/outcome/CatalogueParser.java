package org.duallearning.mobility.outcome;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duallearning.mobility.eligibility.Confidence;
import org.duallearning.mobility.notation.Block;
import org.duallearning.mobility.notation.BlockReader;
import org.duallearning.mobility.notation.Codes;
import org.jspecify.annotations.Nullable;

/** Reads a catalogue line by line. The format is explained at the head of the standard catalogue. Used once. */
final class CatalogueParser {
    private static final Pattern RATING = Pattern.compile("rating ([0-9]{1,2}) to ([0-9]{1,3})");
    private static final Pattern COUNT = Pattern.compile("count up to ([0-9]{1,6})");
    private static final Pattern BLOCK = Pattern.compile("(high|medium|low) (.+)");
    private static final String ONE_OF = "one of ";
    private static final String OPTIONAL = "optional";

    private final BlockReader<SurveySource> text = new BlockReader<>(
            new BlockReader.Words("catalogue", "questions", "question"),
            SurveySource::new,
            CatalogueSyntaxException::new);
    private final List<Question> questions = new ArrayList<>();

    QuestionCatalogue parse(Reader reader) {
        String version = text.read(reader, QuestionDraft::new);
        return new QuestionCatalogue(version, text.text(), questions);
    }

    private <E extends Enum<E>> E code(Class<E> type, String word) {
        try {
            return Codes.code(type, word);
        } catch (IllegalArgumentException e) {
            throw text.error(String.valueOf(e.getMessage()));
        }
    }

    private <E extends Enum<E>> Set<E> codes(Class<E> type, String words) {
        return Arrays.stream(words.split(" *, *")).map(word -> code(type, word)).collect(Collectors.toSet());
    }

    private Scale scale(String words) {
        Matcher rating = RATING.matcher(words);
        Matcher count = COUNT.matcher(words);
        try {
            if (rating.matches()) {
                return new Scale.Rating(Integer.parseInt(rating.group(1)), Integer.parseInt(rating.group(2)));
            }
            if (count.matches()) {
                return new Scale.Count(Integer.parseInt(count.group(1)));
            }
            if (words.startsWith(ONE_OF)) {
                return choice(words.substring(ONE_OF.length()));
            }
        } catch (IllegalArgumentException e) {
            throw text.error(String.valueOf(e.getMessage()));
        }
        return switch (words) {
            case "yes-no" -> new Scale.YesNo();
            case "cefr" -> new Scale.Cefr(false);
            case "cefr or not-applicable" -> new Scale.Cefr(true);
            default ->
                throw text.error(
                        "a scale reads 'rating 1 to 5', 'yes-no', 'cefr', 'cefr or not-applicable', 'count up to 99'"
                                + " or 'one of CODE, CODE'");
        };
    }

    private Scale choice(String codes) {
        List<String> list = List.of(codes.split(" *, *"));
        if (!list.stream().allMatch(code -> BlockReader.ID.matcher(code).matches())) {
            throw text.error("the codes of a choice are of small letters, digits and hyphens, with commas between");
        }
        return new Scale.Choice(list);
    }

    /** One question as far as it was read. */
    private final class QuestionDraft implements Block {
        private final String id;
        private final int begun = text.line();
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

        @Override
        public boolean mayStandAlone(String word) {
            return word.equals(OPTIONAL);
        }

        @Override
        public void read(String word, String rest) {
            switch (word) {
                case "about" -> subject = code(QuestionSubject.class, rest);
                case "asked-of" -> roles = codes(RespondentRole.class, rest);
                case "waves" -> waves = codes(SurveyWave.class, rest);
                case OPTIONAL -> readOptional(rest);
                case "scale" -> scale = scale(rest);
                case "block" -> readBlock(rest);
                case "source" -> basedOn = text.sources(rest);
                case "nl", "en", "fr" -> words.put(word, rest);
                default ->
                    throw text.error(
                            "'%s' is not known here; write about, asked-of, waves, optional, scale, block, source, nl, en or fr"
                                    .formatted(word));
            }
        }

        private void readOptional(String rest) {
            if (!rest.isEmpty()) {
                throw text.error("'optional' stands alone; leave out '%s'".formatted(rest));
            }
            optional = true;
        }

        private void readBlock(String rest) {
            Matcher matcher = BLOCK.matcher(rest);
            if (!matcher.matches()) {
                throw text.error("a block reads 'block high|medium|low WORDS'");
            }
            confidence = code(Confidence.class, matcher.group(1));
            block = matcher.group(2);
        }

        @Override
        public void end() {
            QuestionSubject about = subject;
            Scale answers = scale;
            if (about == null || answers == null || roles.isEmpty() || waves.isEmpty() || basedOn.isEmpty()) {
                throw new CatalogueSyntaxException(
                        begun, "the question '%s' must say about, asked-of, waves, scale and source".formatted(id));
            }
            if (about == QuestionSubject.SCHOOL && answers.mayNotApply()) {
                throw new CatalogueSyntaxException(
                        begun,
                        "the question '%s' is about a school, to which every question applies; leave out 'or not-applicable'"
                                .formatted(id));
            }
            if (words.size() != 3) {
                throw new CatalogueSyntaxException(
                        begun, "the question '%s' must have words in nl, en and fr".formatted(id));
            }
            questions.add(new Question(id, about, roles, waves, optional, answers, block, confidence, basedOn, words));
        }
    }
}
