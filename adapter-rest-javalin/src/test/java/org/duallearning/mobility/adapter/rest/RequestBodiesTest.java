package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.adapter.rest.ProblemsTest.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that are refused whatever they are about. */
final class RequestBodiesTest {
    private static final String ADOPT = "PUT, /projects/p/ruleBook, text/plain";
    private static final String COMPARE = "POST, /projects/p/ruleBook/comparison, text/plain";
    private static final String DECIDE = "PUT, /projects/p/candidacies/l/e/assessment/decision, application/json";
    private static final String TRY = "POST, /projects/p/policies/comparison, application/json";
    private static final String PUBLISH = "POST, /projects/p/reports, application/json";

    private static HttpDriver http;

    @BeforeAll
    static void start() {
        http = new HttpDriver("memory:");
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @ParameterizedTest
    @CsvSource({ADOPT, COMPARE, DECIDE, TRY, PUBLISH})
    void aBodyOfAnotherMediaTypeOrOfNoneIsToldTheRightOne(String method, String path, String mediaType) {
        for (HttpResponse<String> answer : List.of(
                http.calls().send(method, path, "text/html", "x"),
                http.calls().send(method, path, mediaType + "x", "x"),
                http.calls().send(http.calls().request(path).method(method, BodyPublishers.ofString("x"))))) {
            JsonNode document = problem(answer, 415, "mobility:unsupportedMediaType");
            assertThat(document.path("detail").asText()).contains(mediaType);
        }
    }

    @ParameterizedTest
    @CsvSource({ADOPT, COMPARE, DECIDE, TRY, PUBLISH})
    void aBodyThatIsTooLargeIsNotReadWhetherOrNotItSaysItsSize(String method, String path, String mediaType) {
        byte[] large = new byte[(RequestBodies.GREATEST_MIB << 20) + 1];
        for (BodyPublisher body : List.of(
                BodyPublishers.ofByteArray(large),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
            HttpResponse<String> answer = http.calls()
                    .send(http.calls()
                            .request(path, "Content-Type", mediaType + "; charset=UTF-8")
                            .method(method, body));
            assertThat(problem(answer, 413, "belgif:payloadTooLarge")
                            .path("detail")
                            .asText())
                    .contains("1 MiB");
        }
    }

    @ParameterizedTest
    @CsvSource({ADOPT, COMPARE})
    void aRuleBookIsTextInUtf8(String method, String path, String mediaType) {
        HttpResponse<String> answer = http.calls()
                .send(http.calls()
                        .request(path, "Content-Type", mediaType)
                        .method(method, BodyPublishers.ofByteArray(new byte[] {'#', (byte) 0xE9})));
        JsonNode issue = problem(answer, 400, "belgif:badRequest").at("/issues/0");
        assertThat(issue.path("in").asText()).isEqualTo("body");
        assertThat(issue.path("detail").asText()).contains("UTF-8");
    }
}
