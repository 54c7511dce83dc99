package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionReaderTest {
    private static final String WHOLE =
            "{\"admits\": true, \"reason\": \"wél gemotiveerd\", \"role\": \"SCHOOL\", \"decidedOn\": \"2018-01-15\"}";

    @Test
    void aWholeDecisionIsReadAsItIsWritten() {
        assertThat(read(WHOLE))
                .isEqualTo(new DecisionReading(
                        new PersonalDecision(true, "wél gemotiveerd", DecisionRole.SCHOOL, LocalDate.of(2018, 1, 15)),
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admits", "reason", "role", "decidedOn"})
    void everyFieldIsAskedFor(String field) {
        for (String without : List.of(
                WHOLE.replace(field, field + "2"), WHOLE.replaceFirst(field + "\": [^,}]+", field + "\": null"))) {
            assertThat(read(without).decision()).isNull();
            assertThat(read(without).problems())
                    .contains(new Problem(ProblemCode.VALUE_MISSING, null, null, field, null, null));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "admits    | true         | \"yes\"        | yes        | YES_NO_INVALID |",
                "admits    | true         | 1              | 1          | YES_NO_INVALID |",
                "reason    | \"wél gemotiveerd\" | [\"a\"] | [\"a\"]    | FORM_INVALID |",
                "role      | \"SCHOOL\"   | \"school\"     | school     | NOT_IN_LIST | COORDINATOR, SCHOOL, AGENCY",
                "decidedOn | \"2018-01-15\" | \"15/01/2018\" | 15/01/2018 | DATE_INVALID |",
                "decidedOn | \"2018-01-15\" | \"2018-02-30\" | 2018-02-30 | DATE_INVALID |"
            })
    void aValueOfAnotherKindIsNamedWithItsField(
            String field, String right, String wrong, String value, ProblemCode code, String expected) {
        assertThat(read(WHOLE.replace(right, wrong)).problems())
                .containsExactly(new Problem(code, null, null, field, value, expected));
    }

    @Test
    void aReasonOfBlanksIsNoReason() {
        assertThat(read(WHOLE.replace("wél gemotiveerd", " \\t ")).problems())
                .containsExactly(new Problem(ProblemCode.VALUE_MISSING, null, null, "reason", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\u0000"})
    void whatNoDatabaseKeepsIsNoText(String character) {
        assertThat(read(WHOLE.replace("w\u00e9l", character)).problems())
                .singleElement()
                .extracting(Problem::code, Problem::column)
                .containsExactly(ProblemCode.FORM_INVALID, "reason");
    }

    @Test
    void aFieldThatIsNotKnownIsRefusedInsteadOfDropped() {
        assertThat(read(WHOLE.replace("{", "{\"comment\": \"only if she calls\", "))
                        .problems())
                .containsExactly(new Problem(
                        ProblemCode.TOO_MANY_FIELDS, null, null, "comment", null, "admits, reason, role, decidedOn"));
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThat(read("{\"role\": \"" + "x".repeat(1000) + "\", \"decidedOn\": 2018}")
                        .problems())
                .extracting(Problem::column)
                .containsExactly("admits", "reason", "role", "decidedOn");
    }

    @Test
    void longValuesAreToldInPart() {
        assertThat(read(WHOLE.replace("SCHOOL", "x".repeat(1000))).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.value()).hasSizeLessThan(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "true", "{", "{} {}", "{\"admits\": true, \"admits\": false}", "\u001f\u008b"})
    void whatIsNoObjectOfJsonIsTold(String document) {
        assertThat(read(document).problems())
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo(ProblemCode.UNREADABLE);
    }

    private static DecisionReading read(String document) {
        return DecisionReader.read(document.getBytes(StandardCharsets.UTF_8));
    }
}
