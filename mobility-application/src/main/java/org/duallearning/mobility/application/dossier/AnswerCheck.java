package org.duallearning.mobility.application.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.message.ActivityRow;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.message.RecommendationRow;
import org.duallearning.mobility.application.message.SurveyRow;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.outcome.Question;
import org.duallearning.mobility.outcome.QuestionSubject;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.Scale;
import org.duallearning.mobility.outcome.SurveyWave;
import org.jspecify.annotations.Nullable;

/**
 * Checks answers against the questions that are asked, evidence against the indicators there are, and that what is done by
 * ambassadors says by whom. About a learner one answer is expected of each role, in each wave, for each edition; the first of a dossier stands. Used by one thread.
 */
final class AnswerCheck {
    /** No project of this programme is of a call before. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final IndicatorBook book;
    private final LocalDate lastDay;
    private final Map<Expected, String> given = new HashMap<>();

    /** An answer that is expected once. */
    private record Expected(
            String question,
            String wave,
            String role,
            String learner,
            @Nullable String edition) {}

    /**
     * Checks against the indicators of a book and its questions.
     *
     * @param today the day on which the answers come in
     */
    AnswerCheck(IndicatorBook book, LocalDate today) {
        this.book = book;
        this.lastDay = today;
    }

    /** What is wrong with a row that is sound in itself; nothing with rows of other kinds. */
    List<Problem> problems(RowShape shape, DossierRow<?> row) {
        if (row.row() instanceof SurveyRow answer) {
            return ofAnswer(new Place(shape, row.line()), answer);
        }
        if (row.row() instanceof RecommendationRow recommendation) {
            return ofEvidence(new Place(shape, row.line()), recommendation);
        }
        if (row.row() instanceof ActivityRow activity && lacksAmbassador(activity)) {
            return List.of(new Place(shape, row.line()).needed("learner", "kind " + activity.kind()));
        }
        return List.of();
    }

    /** Whether a row leaves out a value that rows of its kind, or of what it says, cannot do without. */
    boolean lacksAValue(Record row) {
        if (row instanceof SurveyRow answer) {
            return book.catalogue()
                    .find(answer.question())
                    .filter(question -> lacksSchool(answer, question))
                    .isPresent();
        }
        if (row instanceof RecommendationRow recommendation) {
            return isEmpty(recommendation.title()) || isEmpty(recommendation.evidence());
        }
        return row instanceof ActivityRow activity && lacksAmbassador(activity);
    }

    private static boolean lacksAmbassador(ActivityRow activity) {
        return activity.learner() == null && AmbassadorSchools.isOfAmbassador(activity);
    }

    private static boolean lacksSchool(SurveyRow answer, Question question) {
        return answer.role() != null && answer.school() == null && question.subject() == QuestionSubject.SCHOOL;
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** A row that was found sound; an answer in the words of its scale, so that {@code ja} and {@code yes} are kept as one answer. */
    Record inOneSpelling(Record row) {
        if (!(row instanceof SurveyRow answer) || answer.value() == null) {
            return row;
        }
        Scale scale = book.catalogue().find(answer.question()).orElseThrow().scale();
        int position = scale.position(answer.value()).orElseThrow();
        return new SurveyRow(
                answer.respondent(),
                answer.role(),
                answer.learner(),
                answer.school(),
                answer.edition(),
                answer.wave(),
                answer.question(),
                scale.answer(position),
                answer.answeredOn());
    }

    /** Who answers in the role of a learner about another; a code of its own for a respondent is no learner's. */
    static Optional<String> otherLearner(Record row) {
        return row instanceof SurveyRow answer
                        && RespondentRole.LEARNER.name().equals(answer.role())
                        && answer.learner() != null
                        && !answer.learner().equals(answer.respondent())
                ? Optional.ofNullable(answer.respondent())
                : Optional.empty();
    }

    /** Takes note of a row that was found sound and goes in. */
    void accepted(Record row) {
        if (row instanceof SurveyRow answer && expected(answer) != null) {
            given.put(expected(answer), answer.respondent());
        }
    }

    private List<Problem> ofAnswer(Place place, SurveyRow answer) {
        Question question = book.catalogue().find(answer.question()).orElse(null);
        if (question == null) {
            String questions =
                    book.catalogue().questions().stream().map(Question::id).collect(Collectors.joining(", "));
            return List.of(place.problem(ProblemCode.QUESTION_UNKNOWN, "question", answer.question(), questions));
        }
        List<Problem> wrong = new ArrayList<>();
        String role = answer.role();
        if (role != null && !question.roles().contains(RespondentRole.valueOf(role))) {
            wrong.add(place.problem(ProblemCode.ROLE_NOT_ASKED, "role", role, names(question.roles())));
        }
        if (!question.waves().contains(SurveyWave.valueOf(answer.wave()))) {
            wrong.add(place.problem(ProblemCode.WAVE_NOT_ASKED, "wave", answer.wave(), names(question.waves())));
        }
        if (lacksSchool(answer, question)) {
            wrong.add(place.needed("school", "question " + question.id()));
        }
        String value = answer.value();
        if (value != null && question.scale().position(value).isEmpty()) {
            wrong.add(place.problem(
                    ProblemCode.NOT_IN_LIST, "value", value, question.scale().allowed()));
        }
        LocalDate day = answer.answeredOn();
        if (day != null && day.isBefore(FIRST_DAY)) {
            wrong.add(place.problem(ProblemCode.OUT_OF_BOUNDS, "answeredOn", day.toString(), ">= " + FIRST_DAY));
        } else if (day != null && day.isAfter(lastDay)) {
            wrong.add(place.problem(ProblemCode.OUT_OF_BOUNDS, "answeredOn", day.toString(), "<= " + lastDay));
        }
        Expected expected = expected(answer);
        String first = expected == null ? null : given.get(expected);
        if (wrong.isEmpty() && first != null && !first.equals(answer.respondent())) {
            wrong.add(place.problem(ProblemCode.SECOND_ANSWER, "respondent", answer.respondent(), first));
        }
        return wrong;
    }

    private List<Problem> ofEvidence(Place place, RecommendationRow recommendation) {
        String evidence =
                Objects.requireNonNullElse(recommendation.evidence(), "").strip();
        return evidence.isEmpty()
                ? List.of()
                : Arrays.stream(evidence.split("\\s+"))
                        .filter(id -> book.find(id).isEmpty())
                        .map(id -> place.problem(ProblemCode.REFERENCE_MISSING, "evidence", id, null))
                        .toList();
    }

    /** What is expected once; null for an answer of which there may be any number. */
    private @Nullable Expected expected(SurveyRow answer) {
        String role = answer.role();
        String learner =
                answer.learner() == null && RespondentRole.LEARNER.name().equals(role)
                        ? answer.respondent()
                        : answer.learner();
        boolean once = book.catalogue()
                .find(answer.question())
                .filter(question -> question.subject() == QuestionSubject.LEARNER)
                .isPresent();
        return once && role != null && learner != null
                ? new Expected(answer.question(), answer.wave(), role, learner, answer.edition())
                : null;
    }

    private static String names(Set<? extends Enum<?>> codes) {
        return new TreeSet<>(codes).stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private record Place(RowShape shape, int line) {
        Problem problem(ProblemCode code, String column, String value, @Nullable String expected) {
            return new Problem(code, shape.file(), line, column, value, expected);
        }

        /** A column is empty that may not be, because of another cell. */
        Problem needed(String column, String because) {
            return new Problem(ProblemCode.VALUE_NEEDED, shape.file(), line, column, null, because);
        }
    }
}
