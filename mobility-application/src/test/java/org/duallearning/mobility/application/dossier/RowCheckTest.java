package org.duallearning.mobility.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duallearning.mobility.application.message.AgreementRow;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.message.MessageConstraints;
import org.duallearning.mobility.application.message.PlaceRow;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.message.RecommendationStepRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RowCheckTest {
    private static final ValidatorFactory VALIDATORS = MessageConstraints.validators();

    @AfterAll
    static void close() {
        VALIDATORS.close();
    }

    private static List<Problem> check(Record row, Problem... unread) {
        return new RowCheck(VALIDATORS.getValidator())
                .check(RowShape.of(row.getClass()), new DossierRow<>(7, row, List.of(unread)));
    }

    private static LearnerRow learner(String id, Integer grade, String system, String field, String languages) {
        return new LearnerRow(
                id, null, null, null, null, null, null, null, grade, system, null, null, null, null, null, null, field,
                languages, null);
    }

    private static AgreementRow agreement(LocalDate startsOn, String endsOn, BigDecimal hours) {
        return new AgreementRow("ann", "OAO", null, startsOn, endsOn, hours, null, null, null, null);
    }

    private static PlaceRow place(String country, String languages) {
        return new PlaceRow(
                "bakery", null, null, country, null, null, null, null, null, null, null, languages, null, null);
    }

    static Stream<Arguments> rowsWithOneWrongCell() {
        LocalDate day = LocalDate.of(2018, 9, 1);
        return Stream.of(
                Arguments.of(learner(" ", null, null, null, null), ProblemCode.VALUE_MISSING, "learner", " "),
                Arguments.of(learner("ann", 5, null, null, null), ProblemCode.OUT_OF_BOUNDS, "grade", "5"),
                Arguments.of(learner("ann", 0, null, null, null), ProblemCode.OUT_OF_BOUNDS, "grade", "0"),
                Arguments.of(learner("ann", null, "DUAL", null, null), ProblemCode.NOT_IN_LIST, "system", "DUAL"),
                Arguments.of(learner("ann", null, null, "cook", null), ProblemCode.FORM_INVALID, "iscedField", "cook"),
                Arguments.of(learner("ann", null, null, null, "fr"), ProblemCode.FORM_INVALID, "languages", "fr"),
                Arguments.of(agreement(null, null, null), ProblemCode.VALUE_MISSING, "startsOn", null),
                Arguments.of(agreement(day, "soon", null), ProblemCode.FORM_INVALID, "endsOn", "soon"),
                Arguments.of(
                        agreement(day, null, new BigDecimal("-0.5")), ProblemCode.OUT_OF_BOUNDS, "weeklyHours", "-0.5"),
                Arguments.of(place("XX", null), ProblemCode.NOT_IN_LIST, "country", "XX"),
                Arguments.of(place("FR", "French"), ProblemCode.FORM_INVALID, "workingLanguages", "French"),
                Arguments.of(
                        new RecommendationStepRow("R1", "PROPOSED", "last year", null, null),
                        ProblemCode.FORM_INVALID,
                        "date",
                        "last year"));
    }

    @ParameterizedTest
    @MethodSource("rowsWithOneWrongCell")
    void aWrongCellIsToldWithItsPlaceItsValueAndWhatWouldBeRight(
            Record row, ProblemCode code, String column, String value) {
        assertThat(check(row)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.file()).isEqualTo(RowShape.of(row.getClass()).file());
            assertThat(problem.line()).isEqualTo(7);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.value()).isEqualTo(value);
            if (code != ProblemCode.VALUE_MISSING) {
                assertThat(problem.expected()).isNotBlank();
            }
        });
    }

    @Test
    void everyWrongCellIsToldInTheOrderOfTheColumns() {
        assertThat(check(learner("", 9, "?", "?", "?")))
                .extracting(Problem::column, Problem::code)
                .containsExactly(
                        tuple("learner", ProblemCode.VALUE_MISSING),
                        tuple("grade", ProblemCode.OUT_OF_BOUNDS),
                        tuple("system", ProblemCode.NOT_IN_LIST),
                        tuple("iscedField", ProblemCode.FORM_INVALID),
                        tuple("languages", ProblemCode.FORM_INVALID));
    }

    @Test
    void aCellThatCouldNotBeReadIsNotJudgedAgainAsMissing() {
        Problem unread = new Problem(ProblemCode.DATE_INVALID, "agreements.csv", 7, "startsOn", "1/9", null);

        assertThat(check(agreement(null, null, null), unread)).containsExactly(unread);
    }

    @Test
    void aGoodRowHasNoProblem() {
        assertThat(check(learner("ann", 3, "DUAAL_SO", "1013", "fr:B1"))).isEmpty();
        assertThat(check(place("EL", "el"))).isEmpty();
    }

    @Test
    void whatIsOutOfAListIsToldWithTheWholeList() {
        assertThat(check(learner("ann", null, "DUAL", null, null)))
                .singleElement()
                .extracting(Problem::expected)
                .asString()
                .startsWith("DBSO, LEERTIJD, DUAAL_SO");
    }
}
