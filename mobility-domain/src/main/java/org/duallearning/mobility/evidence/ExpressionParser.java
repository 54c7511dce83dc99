package org.duallearning.mobility.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duallearning.mobility.evidence.Expression.ActivityTotal;
import org.duallearning.mobility.notation.Codes;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.outcome.Audience;
import org.duallearning.mobility.outcome.Question;
import org.duallearning.mobility.outcome.QuestionCatalogue;
import org.duallearning.mobility.outcome.QuestionSubject;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.Scale;
import org.duallearning.mobility.outcome.SurveyWave;

/** Reads the formula of an indicator. What it cannot read it refuses with an {@link IllegalArgumentException} that gives advice. */
final class ExpressionParser {
    private static final Pattern SHARE =
            Pattern.compile("share of ([a-z0-9-]+) by ([a-z-]+) at ([a-z-]+) (>=|<=|=) (.+)");
    private static final Pattern WITH_ACTIVITY = Pattern.compile("share with activity (.+)");
    private static final Pattern CHANGE =
            Pattern.compile("change of ([a-z0-9-]+(?: *, *[a-z0-9-]+)*) by ([a-z-]+) from ([a-z-]+) to ([a-z-]+)");
    private static final Pattern TOTAL =
            Pattern.compile("(number|reach|forums) of activities ([a-z-]+(?: *, *[a-z-]+)*)(?: for (.+))?");
    private static final Pattern AT_STATUS = Pattern.compile("recommendations at ([a-z-]+)");

    /** A share of a rating is published beside each of its answers; more of them than this are no table. */
    private static final int MOST_RATINGS = 50;

    private final QuestionCatalogue catalogue;

    ExpressionParser(QuestionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Expression parse(String text, Population population) {
        Expression expression = read(text);
        if (!populations(expression).contains(population)) {
            throw new IllegalArgumentException("'%s' is worked out of %s, not of %s"
                    .formatted(
                            text,
                            populations(expression).stream().map(Codes::word).collect(Collectors.joining(" or ")),
                            Codes.word(population)));
        }
        return expression;
    }

    private Expression read(String text) {
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            return share(share);
        }
        Matcher activity = WITH_ACTIVITY.matcher(text);
        if (activity.matches()) {
            return new Expression.ShareWithActivity(codes(ActivityKind.class, activity.group(1)));
        }
        Matcher change = CHANGE.matcher(text);
        if (change.matches()) {
            return change(change);
        }
        Matcher total = TOTAL.matcher(text);
        if (total.matches()) {
            String audiences = total.group(3);
            return new ActivityTotal(
                    Codes.code(ActivityTotal.Measure.class, total.group(1)),
                    codes(ActivityKind.class, total.group(2)),
                    audiences == null ? List.of() : codes(Audience.class, audiences));
        }
        Matcher status = AT_STATUS.matcher(text);
        if (status.matches()) {
            return new Expression.RecommendationsAt(Codes.code(RecommendationStatus.class, status.group(1)));
        }
        return switch (text) {
            case "recommendations with evidence" -> new Expression.RecommendationsWithEvidence();
            case "exchanges" -> new Expression.Reciprocity();
            case "participants against target" -> new Expression.ParticipantsAgainstTarget();
            default ->
                throw new IllegalArgumentException(
                        "'%s' is not a formula; the first lines of the standard book list the formulas"
                                .formatted(text));
        };
    }

    private Expression share(Matcher share) {
        RespondentRole role = Codes.code(RespondentRole.class, share.group(2));
        SurveyWave wave = Codes.code(SurveyWave.class, share.group(3));
        Question question = question(share.group(1), role, wave);
        int answers = question.scale().answers().size();
        if (question.scale() instanceof Scale.Rating && answers > MOST_RATINGS) {
            throw new IllegalArgumentException(
                    "'%s' has %s answers, and a share is of a scale with %s at most; write a change, or give it a shorter scale"
                            .formatted(question.id(), answers, MOST_RATINGS));
        }
        AnswerTest.Operator operator = Arrays.stream(AnswerTest.Operator.values())
                .filter(candidate -> candidate.sign().equals(share.group(4)))
                .findFirst()
                .orElseThrow();
        AnswerTest test = AnswerTest.on(question.scale(), operator, list(share.group(5)));
        return new Expression.ShareOfAnswers(question.id(), role, wave, test);
    }

    private Expression change(Matcher change) {
        RespondentRole role = Codes.code(RespondentRole.class, change.group(2));
        SurveyWave from = Codes.code(SurveyWave.class, change.group(3));
        SurveyWave to = Codes.code(SurveyWave.class, change.group(4));
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException(
                    "%s does not come before %s".formatted(Codes.word(from), Codes.word(to)));
        }
        List<String> questions = list(change.group(1));
        if (Set.copyOf(questions).size() < questions.size()) {
            throw new IllegalArgumentException(
                    "a question is named twice in '%s'; name each once".formatted(change.group(1)));
        }
        for (String id : questions) {
            question(id, role, from);
            Question question = question(id, role, to);
            if (!question.scale().isOrdered() || question.subject() != QuestionSubject.LEARNER) {
                throw new IllegalArgumentException(
                        "'%s' must be about a learner, on a scale with an order, to have a change".formatted(id));
            }
        }
        return new Expression.PairedChange(questions, role, from, to);
    }

    private Question question(String id, RespondentRole role, SurveyWave wave) {
        Question question = catalogue
                .find(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no question '%s' in the catalogue".formatted(id)));
        if (!question.isAsked(role, wave)) {
            throw new IllegalArgumentException(
                    "'%s' is not asked of %s at %s".formatted(id, Codes.word(role), Codes.word(wave)));
        }
        return question;
    }

    private List<Population> populations(Expression expression) {
        if (expression instanceof Expression.ShareOfAnswers share) {
            return catalogue.find(share.question()).orElseThrow().subject() == QuestionSubject.LEARNER
                    ? List.of(Population.PARTICIPANTS)
                    : List.of(Population.RESPONDENTS, Population.SCHOOLS);
        }
        if (expression instanceof Expression.ShareWithActivity) {
            return List.of(Population.PARTICIPANTS, Population.SCHOOLS);
        }
        if (expression instanceof Expression.PairedChange) {
            return List.of(Population.PARTICIPANTS);
        }
        if (expression instanceof ActivityTotal
                || expression instanceof Expression.RecommendationsAt
                || expression instanceof Expression.RecommendationsWithEvidence
                || expression instanceof Expression.Reciprocity
                || expression instanceof Expression.ParticipantsAgainstTarget) {
            return List.of(Population.PROJECT);
        }
        throw new IllegalArgumentException("'%s' is worked out of nothing".formatted(expression.text()));
    }

    private static List<String> list(String text) {
        List<String> list = List.of(text.strip().split(" *, *"));
        if (list.isEmpty()) {
            throw new IllegalArgumentException("'%s' lists nothing; write words with commas between".formatted(text));
        }
        return list;
    }

    private static <E extends Enum<E>> List<E> codes(Class<E> type, String words) {
        return list(words).stream().map(word -> Codes.code(type, word)).toList();
    }
}
