package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.matching.Mechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesReaderTest {
    @Test
    void aPolicyHasRulesOrAMechanismOrBoth() {
        assertThat(read("""
                        {"policies": [
                          {"rules": "mild", "text": "book mild"},
                          {"rules": null, "mechanism": "stable"},
                          {"rules": "mild", "text": "book mild", "mechanism": "first-come"}]}
                        """).policies())
                .containsExactly(
                        new TriedPolicy("mild", "book mild", Mechanism.MOST_PLACED),
                        new TriedPolicy(null, null, Mechanism.STABLE),
                        new TriedPolicy("mild", "book mild", Mechanism.FIRST_COME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | policies[0].mechanism | VALUE_MISSING |",
                "{\"mechanism\": null} | policies[0].mechanism | VALUE_MISSING |",
                "{\"mechanism\": 3} | policies[0].mechanism | NOT_IN_LIST | 3",
                "{\"text\": \"book b\"} | policies[0].rules | VALUE_MISSING |",
                "{\"rules\": \"b\", \"text\": \" \"} | policies[0].text | VALUE_MISSING |",
                "{\"rules\": \"b\", \"text\": 3} | policies[0].text | FORM_INVALID | 3",
                "{\"mechanism\": \"stable\", \"note\": 1} | policies[0].note | TOO_MANY_FIELDS |"
            })
    void whatIsWrongWithAPolicyIsToldWithItsPlace(String policy, String column, ProblemCode code, String value) {
        assertThat(read("{\"policies\": [" + policy + "]}").problems())
                .singleElement()
                .extracting(Problem::column, Problem::code, Problem::value)
                .containsExactly(column, code, value);
    }

    @Test
    void everyPolicyIsLookedAt() {
        assertThat(read("{\"policies\": [{}, {\"mechanism\": \"stable\"}, {}], \"seed\": 1}")
                        .problems())
                .extracting(Problem::column)
                .containsExactly("seed", "policies[0].mechanism", "policies[2].mechanism");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "1", "[1]", "[{\"mechanism\": \"stable\"}, []]"})
    void oneToTwentyFivePoliciesAreAskedFor(String policies) {
        assertThat(read("{\"policies\": " + policies + "}").problems())
                .singleElement()
                .extracting(Problem::column, Problem::code, Problem::expected)
                .containsExactly("policies", ProblemCode.OUT_OF_BOUNDS, "25");
    }

    @Test
    void twentySixPoliciesAreOneTooMany() {
        String policy = ", {\"mechanism\": \"stable\"}";
        String most = policy.substring(2) + policy.repeat(24);

        assertThat(read("{\"policies\": [" + most + "]}").policies()).hasSize(25);
        assertThat(read("{\"policies\": [" + most + policy + "]}").problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"policies\": [], \"policies\": []}"})
    void whatIsNoObjectOfJsonIsTold(String document) {
        assertThat(read(document).problems())
                .containsExactly(new Problem(ProblemCode.UNREADABLE, null, null, null, null, "policies"));
    }

    @Test
    void aReadingHasPoliciesOrProblems() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PoliciesReading(List.of(), List.of()));
    }

    private static PoliciesReading read(String document) {
        return PoliciesReader.read(document.getBytes(StandardCharsets.UTF_8));
    }
}
