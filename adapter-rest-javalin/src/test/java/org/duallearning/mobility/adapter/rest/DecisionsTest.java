package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.adapter.rest.ProblemsTest.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person decides where the rules refer to a person. */
final class DecisionsTest {
    private static final ProjectReference PROJECT = new ProjectReference("erasmus-duaal-2018");
    private static final String PATH = "/projects/erasmus-duaal-2018";
    private static final String ADMITTED =
            "{\"admits\": true, \"reason\": \"The agreement is being prolonged.\", \"role\": \"COORDINATOR\","
                    + " \"decidedOn\": \"2018-01-15\"}";

    private HttpDriver http;

    @BeforeEach
    void importTheExample() {
        http = new HttpDriver("memory:");
        http.importDossier(Path.of("../adapter-cli/examples/erasmus-duaal"));
    }

    @AfterEach
    void stop() {
        http.close();
    }

    @Test
    void aDecisionIsPutOnRecordWithTheAssessmentItIsAbout() throws IOException {
        JsonNode referred = assessed("REFER");
        JsonNode decided = ok(decide(referred, "?on=2018-01-16", ADMITTED));
        JsonNode recorded = decided.path("recorded");
        assertThat(recorded.path("verdict").asText()).isEqualTo("REFER");
        assertThat(recorded.path("recordedOn").asText()).isEqualTo("2018-01-16");
        assertThat(recorded.at("/decision/admits").asBoolean()).isTrue();
        assertThat(recorded.at("/decision/role").asText()).isEqualTo("COORDINATOR");
        assertThat(recorded.at("/decision/decidedOn").asText()).isEqualTo("2018-01-15");
        assertThat(decided.path("provenance").asText()).isEqualTo("MIXED");
        assertThat(recorded)
                .isEqualTo(tree(http.direct()
                        .application()
                        .recordAssessments()
                        .recorded(
                                PROJECT, new EditionId(referred.path("edition").asText()), null)
                        .orElseThrow()
                        .recorded()
                        .get(0)));
        assertThat(ok(http.calls().get(assessment(referred))).at("/assessments/0/decision"))
                .isEqualTo(recorded.path("decision"));
    }

    @Test
    void decidingTheSameAgainChangesNothingAndDecidingOtherwiseReplacesIt() {
        JsonNode referred = assessed("REFER");
        String first = decide(referred, "", ADMITTED).body();
        assertThat(first).contains("\"recordedOn\": \"" + HttpDriver.TODAY + "\"");
        assertThat(decide(referred, "?on=2027-01-01", ADMITTED).body()).isEqualTo(first);
        JsonNode recorded =
                ok(decide(referred, "", ADMITTED.replace("true", "false"))).path("recorded");
        assertThat(recorded.at("/decision/admits").asBoolean()).isFalse();
        assertThat(recorded.path("number").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ELIGIBLE", "NOT_ELIGIBLE", "UNDETERMINED"})
    void onlyAReferredCandidacyIsDecidedOn(String verdict) {
        JsonNode document = problem(decide(assessed(verdict), "", ADMITTED), 409, "mobility:notReferred");
        assertThat(document.path("detail").asText()).contains("The verdict is " + verdict + ";");
    }

    @Test
    void thereIsNothingToDecideOnACandidacyThatDoesNotExist() {
        String path = PATH + "/candidacies/L000/2018-spring/assessment/decision";
        problem(http.calls().send("PUT", path, "application/json", ADMITTED), 404, "belgif:resourceNotFound");
        String elsewhere = path.replace(PROJECT.value(), "none");
        problem(http.calls().send("PUT", elsewhere, "application/json", ADMITTED), 404, "belgif:resourceNotFound");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true          | 1               | admits    | Give true or false",
                "\"The agreement is being prolonged.\" | \"  \" | reason | Fill in",
                "\"The agreement is being prolonged.\" | 12 | reason | Give a text",
                "\"COORDINATOR\" | \"MENTOR\"    | role      | COORDINATOR, SCHOOL, AGENCY",
                "\"COORDINATOR\" | null          | role      | Fill in",
                "\"2018-01-15\"  | \"15/1/2018\" | decidedOn | 2018-03-18",
                "\"admits\"      | \"because\": 1, \"admits\" | because | admits, reason, role, decidedOn",
                "{               | [{            | body      | JSON object"
            })
    void whatIsWrongWithADecisionIsNamedWithWhatToDo(String right, String wrong, String name, String advice) {
        HttpResponse<String> answer = decide(assessed("REFER"), "", ADMITTED.replace(right, wrong));
        JsonNode issues = problem(answer, 400, "belgif:badRequest").path("issues");
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.path("in").asText()).isEqualTo("body");
            assertThat(issue.path("name").asText()).isEqualTo(name);
            assertThat(issue.path("detail").asText()).contains(advice);
        });
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        JsonNode document = problem(decide(assessed("REFER"), "", "{}"), 400, "belgif:badRequest");
        assertThat(document.path("issues"))
                .extracting(issue -> issue.path("name").asText())
                .containsExactly("admits", "reason", "role", "decidedOn");
        assertThat(document.path("detail").asText()).contains("'admits', 'reason', 'role', 'decidedOn'");
    }

    /** An assessment of the example that ended in a verdict. */
    private JsonNode assessed(String verdict) {
        JsonNode assessments = ok(http.calls().get(PATH + "/assessments")).path("assessments");
        return StreamSupport.stream(assessments.spliterator(), false)
                .filter(assessment -> assessment.path("verdict").asText().equals(verdict))
                .findFirst()
                .orElseThrow();
    }

    private static String assessment(JsonNode assessed) {
        return "%s/candidacies/%s/%s/assessment"
                .formatted(
                        PATH,
                        assessed.path("learner").asText(),
                        assessed.path("edition").asText());
    }

    private HttpResponse<String> decide(JsonNode assessed, String query, String decision) {
        return http.calls().send("PUT", assessment(assessed) + "/decision" + query, "application/json", decision);
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return DocumentedAnswers.checked(answer);
    }

    private static JsonNode tree(Object view) throws IOException {
        return JsonMapper.builder().build().readTree(Json.write(view));
    }
}
