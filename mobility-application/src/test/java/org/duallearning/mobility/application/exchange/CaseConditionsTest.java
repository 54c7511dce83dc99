package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.duallearning.mobility.matching.GoTogether;
import org.duallearning.mobility.matching.Matching;
import org.duallearning.mobility.matching.MatchingProblem;
import org.duallearning.mobility.matching.Mechanism;
import org.junit.jupiter.api.Test;

/** Cases with groups, shares and learners who go together. */
class CaseConditionsTest {

    private static final String CASE = """
            {'format': 'mobility-matching-case/2', 'id': 't',
             'learners': [
               {'id': 'A', 'edges': [{'place': 'P', 'weight': 9}, {'place': 'Q', 'weight': 1}]},
               {'id': 'B', 'edges': [{'place': 'P', 'weight': 9}, {'place': 'R', 'weight': 2}]},
               {'id': 'C', 'edges': [{'place': 'Q', 'weight': 3}, {'place': 'R', 'weight': 3}]}],
             'places': [{'id': 'P', 'capacity': 1}, {'id': 'Q', 'capacity': 2}, {'id': 'R', 'capacity': 1}],
             'groups': [{'id': 'west', 'places': ['P', 'Q'], 'minimum': 2}, {'id': 'east', 'places': ['R'], 'minimum': 1}],
             'shares': [{'id': 'class', 'learners': ['A', 'B'], 'places': ['P', 'Q', 'R'], 'most': 1}],
             'together': [['A', 'C']]}
            """.replace('\'', '"');

    static byte[] documentWithConditions() {
        return CASE.getBytes(StandardCharsets.UTF_8);
    }

    private static CaseReading read(String json) throws IOException {
        return MatchingCases.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static MatchingProblem problem() throws IOException {
        return Objects.requireNonNull(read(CASE).matchingCase()).problem();
    }

    private static List<String> problems(String right, String wrong) throws IOException {
        assertThat(CASE).contains(right);
        return read(CASE.replace(right, wrong)).problems().stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    @Test
    void conditionsAreReadAndKept() throws IOException {
        MatchingProblem problem = problem();

        Matching matching = Mechanism.MOST_PLACED.match(problem);

        assertThat(problem.together()).containsExactly(new GoTogether("A", "C"));
        assertThat(matching.placement())
                .containsEntry("A", "P")
                .containsEntry("C", "Q")
                .hasSize(2);
        assertThat(matching.optimal()).isTrue();
    }

    @Test
    void anAnswerWithCasesIsVerifiedFromItsDocument() throws IOException {
        MatchingProblem problem = problem();
        String answer =
                new ObjectMapper().writeValueAsString(MatchingAnswer.of(Mechanism.MOST_PLACED.match(problem), 0.5));

        assertThat(answer).contains("\"kind\":\"cases\"");
        assertThat(verify(problem, answer)).isEmpty();
        String unknownGroup = "\"root\":{\"group\":\"north\",\"closed\":{},\"open\":{}},\"before\":";
        assertThat(verify(problem, answer.replace("\"root\":", unknownGroup))).contains("WRONG_CERTIFICATE");
        assertThat(verify(problem, answer.replace("\"B\":null", "\"B\":\"R\""))).contains("SHARE_EXCEEDED");
    }

    private static List<String> verify(MatchingProblem problem, String answer) throws IOException {
        return MatchingAnswers.problems(problem, new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)))
                .stream()
                .map(CaseProblem::code)
                .toList();
    }

    @Test
    void whatIsWrongIsNamedWhereItStands() throws IOException {
        assertThat(problems("\"places\": [\"R\"], \"minimum\": 1", "\"places\": [\"Q\"], \"minimum\": 0"))
                .containsExactly("$.groups[1].places IN_TWO_GROUPS", "$.groups[1].minimum OUT_OF_RANGE");
        assertThat(problems("\"id\": \"class\"", "\"id\": \"west\"")).containsExactly("$.shares[0].id DUPLICATE_ID");
        assertThat(problems("\"learners\": [\"A\", \"B\"]", "\"learners\": [\"A\", \"Z\", \"A\"]"))
                .containsExactly("$.shares[0].learners[1] UNKNOWN_ID", "$.shares[0].learners[2] LISTED_TWICE");
        assertThat(problems("[\"A\", \"C\"]", "[\"A\", \"A\"]")).containsExactly("$.together[0] NOT_A_COMPANY");
        assertThat(problems("[[\"A\", \"C\"]]", "{}")).containsExactly("$.together NOT_A_LIST");
    }
}
