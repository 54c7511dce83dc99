package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.duallearning.mobility.matching.MatchingProblem;
import org.duallearning.mobility.matching.Mechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchingAnswersTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void anAnswerIsWrittenWithTheseFieldsInThisOrder() throws IOException {
        assertThat(answer(Mechanism.FIRST_COME, hostedCase()))
                .isEqualTo("{\"mechanism\":\"first-come\",\"placed\":5,\"learners\":5,\"totalWeight\":null,"
                        + "\"totalCost\":null,\"rankSum\":7,\"optimal\":true,"
                        + "\"matching\":{\"A\":\"X1\",\"B\":\"Y2\",\"C\":\"X1\",\"D\":\"Y2\",\"E\":\"X2\"},"
                        + "\"certificate\":{\"kind\":\"order\",\"order\":[\"A\",\"B\",\"C\",\"D\",\"E\"]},"
                        + "\"solveMillis\":0.5}");
    }

    @Test
    void learnersWithoutAPlaceStandInTheMatchingWithNull() throws IOException {
        assertThat(answer(Mechanism.STABLE, problem("hr-learner-loses-all.json")))
                .contains("\"matching\":{\"A\":null,\"B\":\"X\"}");
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerThatIsWrittenVerifies(Mechanism mechanism) throws IOException {
        for (String name :
                List.of("spa-docs-two-hosts.json", "hr-learner-loses-all.json", "sm-two-stable-matchings.json")) {
            MatchingProblem problem = problem(name);
            assertThat(verify(problem, answer(mechanism, problem))).as(name).isEmpty();
        }
    }

    @Test
    void tamperedAnswersAreRefused() throws IOException {
        MatchingProblem problem = hostedCase();
        String sound = answer(Mechanism.MOST_PLACED, problem);
        assertThat(codes(problem, sound.replace("\"placed\":5", "\"placed\":4")))
                .containsExactly("WRONG_TOTAL");
        assertThat(codes(problem, sound.replace("\"totalCost\":null", "\"totalCost\":3")))
                .containsExactly("WRONG_TOTAL");
        assertThat(codes(problem, sound.replace("\"B\":\"Y2\"", "\"B\":\"X1\"")))
                .contains("PAIR_NOT_ADMISSIBLE");
        assertThat(codes(problem, sound.replace("\"B\":\"Y2\"", "\"B\":null"))).contains("UNPLACED_LEARNER_PRICED");
        assertThat(codes(problem, sound.replace("most-placed", "stable"))).containsExactly("WRONG_CERTIFICATE");
        assertThat(codes(problem, sound.replace("most-placed", "best"))).containsExactly("UNKNOWN_MECHANISM");
        assertThat(codes(problem, sound.replace("\"prices\"", "\"faith\""))).containsExactly("UNKNOWN_KIND");
        assertThat(codes(problem, "{}")).contains("UNKNOWN_MECHANISM", "NOT_AN_OBJECT", "UNKNOWN_KIND");
        assertThat(codes(problem, "{")).containsExactly("NOT_JSON");
    }

    private static MatchingProblem hostedCase() throws IOException {
        return problem("spa-docs-two-hosts.json");
    }

    private static MatchingProblem problem(String name) throws IOException {
        try (var bytes = MatchingAnswersTest.class.getResourceAsStream("matching-cases/" + name)) {
            CaseReading reading = MatchingCases.read(Objects.requireNonNull(bytes));
            return Objects.requireNonNull(reading.matchingCase()).problem();
        }
    }

    private static String answer(Mechanism mechanism, MatchingProblem problem) throws IOException {
        return MAPPER.writeValueAsString(MatchingAnswer.of(mechanism.match(problem), 0.5));
    }

    private static List<CaseProblem> verify(MatchingProblem problem, String answer) throws IOException {
        return MatchingAnswers.problems(problem, new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> codes(MatchingProblem problem, String answer) throws IOException {
        return verify(problem, answer).stream().map(CaseProblem::code).toList();
    }
}
