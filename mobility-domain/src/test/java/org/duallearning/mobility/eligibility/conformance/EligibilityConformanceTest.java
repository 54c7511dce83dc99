package org.duallearning.mobility.eligibility.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class EligibilityConformanceTest {
    private static final Answer RIGHT =
            new Answer("UNDETERMINED", "SAO", "G02=SATISFIED", List.of("M02=UNKNOWN"), List.of("employerConsentOn"));
    private static final Case CASE =
            new Case("G02-example", "An example.", "G02", "RUNNING", Map.of("weeklyHours", "16.0"), RIGHT);

    @Test
    void anEngineThatAnswersAsExpectedConforms() {
        assertThatCode(() -> engine(Case::expected).check(CASE)).doesNotThrowAnyException();
    }

    @Test
    void anEngineThatAnswersOtherwiseFailsWithTheWholeCase() {
        Answer wrong = new Answer("ELIGIBLE", "OTHER", "G03=SATISFIED", List.of(), List.of());

        assertThatThrownBy(() -> engine(any -> wrong).check(CASE))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("""
                        G02-example: An example.
                          verdict: expected UNDETERMINED but was ELIGIBLE
                          reporting group: expected SAO but was OTHER
                          decisive row: expected G02=SATISFIED but was G03=SATISFIED
                          other findings: expected [M02=UNKNOWN] but was []
                          missing columns: expected [employerConsentOn] but was []
                          facts: agreement=RUNNING {weeklyHours=16.0}""");
    }

    @Test
    void oneFindingTooManyIsEnoughToFail() {
        Answer more = new Answer(
                RIGHT.verdict(),
                RIGHT.reportingGroup(),
                RIGHT.decisive(),
                List.of("M02=UNKNOWN", "M03=UNKNOWN"),
                RIGHT.missing());

        assertThat(CASE.difference(more))
                .get()
                .asString()
                .contains("other findings: expected [M02=UNKNOWN] but was [M02=UNKNOWN, M03=UNKNOWN]")
                .doesNotContain("verdict:");
    }

    @Test
    void everyCaseOfTheKitIsATestOfItsOwn() {
        assertThat(engine(Case::expected).theEngineConforms())
                .hasSameSizeAs(CaseFile.standard())
                .first()
                .extracting(test -> test.getDisplayName())
                .isEqualTo(CaseFile.standard().get(0).toString());
    }

    private static EligibilityConformance engine(Function<Case, Answer> answers) {
        return new EligibilityConformance() {
            @Override
            protected Answer answer(Case facts) {
                return answers.apply(facts);
            }
        };
    }
}
