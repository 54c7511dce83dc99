package org.duallearning.mobility.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.message.RecommendationRow;
import org.duallearning.mobility.application.message.SurveyRow;
import org.duallearning.mobility.application.view.ProblemView;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCheckTest {
    private static final int LINE = 7;

    private final AnswerCheck check = new AnswerCheck(IndicatorBook.standard(), LocalDate.of(2018, 3, 1));

    private static SurveyRow answer(String respondent, String role, String wave, String question, String value) {
        return new SurveyRow(respondent, role, "L1", null, "2018-spring", wave, question, value, null);
    }

    private List<Problem> problems(Record row) {
        return check.problems(RowShape.of(row.getClass()), new DossierRow<>(LINE, row, List.of()));
    }

    private void accept(SurveyRow row) {
        assertThat(problems(row)).isEmpty();
        check.accepted(row);
    }

    @ParameterizedTest
    @CsvSource({
        "LEARNER, AFTER, mood, 4, QUESTION_UNKNOWN, question, mood",
        "MENTOR, AFTER, satisfaction, 4, ROLE_NOT_ASKED, role, MENTOR",
        "LEARNER, BEFORE, satisfaction, 4, WAVE_NOT_ASKED, wave, BEFORE",
        "LEARNER, AFTER, satisfaction, 6, NOT_IN_LIST, value, 6",
        "LEARNER, AFTER, host-language, B3, NOT_IN_LIST, value, B3",
        "LEARNER, AFTER, contacts, many, NOT_IN_LIST, value, many"
    })
    void anAnswerThatNobodyAskedForIsNamedWithItsPlaceItsValueAndAdviceInThreeLanguages(
            String role, String wave, String question, String value, ProblemCode code, String column, String named) {
        assertThat(problems(answer("L1", role, wave, question, value)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.file()).isEqualTo("surveys.csv");
                    assertThat(problem.line()).isEqualTo(LINE);
                    assertThat(problem.column()).isEqualTo(column);
                    assertThat(problem.value()).isEqualTo(named);
                    everyLanguageHasWordsFor(problem);
                });
    }

    private static void everyLanguageHasWordsFor(Problem problem) {
        List<ProblemView> views = Stream.of(Locale.ENGLISH, new Locale("nl"), Locale.FRENCH)
                .map(language -> AnswerMapper.INSTANCE.problem(problem, Phrases.in(language)))
                .toList();
        assertThat(views).extracting(ProblemView::message).doesNotContain("").doesNotHaveDuplicates();
        assertThat(views).extracting(ProblemView::advice).doesNotContain("").doesNotHaveDuplicates();
        assertThat(views).allSatisfy(view -> assertThat(view.advice()).doesNotContain("%s", ": ."));
    }

    @Test
    void everythingWrongWithAnAnswerIsNamed() {
        assertThat(problems(answer("M1", "MENTOR", "BEFORE", "satisfaction", "9")))
                .extracting(Problem::column)
                .containsExactly("role", "wave", "value");
    }

    @Test
    void ofTwoRespondentsInOneRoleAboutOneStayTheFirstStands() {
        accept(answer("M1", "MENTOR", "AFTER", "autonomy", "3"));

        assertThat(problems(answer("M2", "MENTOR", "AFTER", "autonomy", "4")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.SECOND_ANSWER);
                    assertThat(problem.column()).isEqualTo("respondent");
                    assertThat(problem.value()).isEqualTo("M2");
                    assertThat(problem.expected()).isEqualTo("M1");
                    everyLanguageHasWordsFor(problem);
                });
        assertThat(problems(answer("M2", "MENTOR", "BEFORE", "autonomy", "4"))).isEmpty();
        assertThat(problems(answer("M2", "MENTOR", "AFTER", "cooperation", "4")))
                .isEmpty();
        assertThat(problems(answer("L1", "LEARNER", "AFTER", "autonomy", "4"))).isEmpty();
    }

    @Test
    void aLearnerWhoNamesNobodySpeaksForItself() {
        accept(new SurveyRow("L1", "LEARNER", null, null, "2018-spring", "AFTER", "go-again", "ja", null));

        assertThat(problems(answer("R1", "LEARNER", "AFTER", "go-again", "nee")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.SECOND_ANSWER);
    }

    @ParameterizedTest
    @CsvSource({"go-again, Ja, yes", "go-again, 0, no", "host-language, b1, B1", "satisfaction, ' 4', 4"})
    void anAnswerIsKeptInTheWordsOfItsScale(String question, String given, String kept) {
        assertThat(check.inOneSpelling(answer("L1", "LEARNER", "AFTER", question, given)))
                .isEqualTo(answer("L1", "LEARNER", "AFTER", question, kept));
        SurveyRow unknown = answer("L1", "LEARNER", "AFTER", question, null);
        assertThat(check.inOneSpelling(unknown)).isEqualTo(unknown);
    }

    @Test
    void anyNumberOfPeersAnswerAboutASchool() {
        accept(new SurveyRow("P1", "PEER", null, "S1", null, "AFTER", "awareness", "3", null));
        accept(new SurveyRow("P2", "PEER", null, "S1", null, "AFTER", "awareness", "5", null));
    }

    @Test
    void whatIsNotKnownOfAnAnswerIsNotJudged() {
        accept(new SurveyRow("P1", null, null, null, null, "AFTER", "awareness", null, null));
    }

    @Test
    void evidenceIsAnIndicatorThatThereIs() {
        assertThat(problems(new RecommendationRow("R1", null, null, null, "satisfied  participants")))
                .isEmpty();
        assertThat(problems(new RecommendationRow("R1", null, null, null, null)))
                .isEmpty();
        assertThat(problems(new RecommendationRow("R1", null, null, null, "satisfied joy")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.REFERENCE_MISSING);
                    assertThat(problem.column()).isEqualTo("evidence");
                    assertThat(problem.value()).isEqualTo("joy");
                });
    }

    @Test
    void otherRowsAreNotJudgedHere() {
        assertThat(problems(new LearnerRow(
                        "L1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null)))
                .isEmpty();
    }
}
