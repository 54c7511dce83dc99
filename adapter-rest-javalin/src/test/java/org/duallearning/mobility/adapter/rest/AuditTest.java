package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.adapter.rest.ProblemsTest.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who changed what, over HTTP. */
final class AuditTest {
    private static final String AUDIT = "/projects/erasmus-duaal-2018/audit";

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
    void everyChangeIsEnteredWithWhoAskedForItAndWhen() {
        long imported = ok(AUDIT + "/check").path("entries").asLong();
        http.propose("erasmus-duaal-2018", "2018-spring");
        JsonNode entry = ok(AUDIT + "?after=" + imported).path("items").get(0);
        assertThat(entry.path("action").asText()).isEqualTo("PROPOSE_ROUND");
        assertThat(entry.path("caller").asText()).isEqualTo("tester");
        assertThat(entry.path("at").asText()).isEqualTo("2026-11-25T23:30:00Z");
        assertThat(entry.path("kind").asText()).isEqualTo("rounds");
        assertThat(entry.path("key").asText()).isEqualTo("2018-spring|0000000001");
    }

    @Test
    void pagesFollowEachOtherToTheEnd() {
        JsonNode check = ok(AUDIT + "/check");
        long seen = 0;
        JsonNode page = ok(AUDIT + "?pageSize=1000");
        while (!page.path("next").isNull()) {
            seen += page.path("items").size();
            page = ok(AUDIT + "?pageSize=1000&after=" + page.path("next").asLong());
        }
        JsonNode items = page.path("items");
        JsonNode last = items.get(items.size() - 1);
        assertThat(seen + items.size()).isEqualTo(check.path("entries").asLong());
        assertThat(check.path("end").asText())
                .isEqualTo(
                        last.path("number").asLong() + ":" + last.path("hash").asText());
    }

    @Test
    void aCheckRunsThroughTheEndThatWasNotedBefore() {
        String end = ok(AUDIT + "/check").path("end").asText();
        http.propose("erasmus-duaal-2018", "2018-spring");
        assertThat(ok(AUDIT + "/check?end=" + end).path("valid").asBoolean()).isTrue();
        JsonNode other = ok(AUDIT + "/check?end=" + end.replaceFirst("^\\d+", "9999"));
        assertThat(other.path("valid").asBoolean()).isFalse();
        assertThat(other.path("problems").get(0).path("code").asText()).isEqualTo("OTHER_END");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?after=-1", "?pageSize=0", "?pageSize=1001", "/check?end=12", "/check?end=12:xyz"})
    void whatIsNotUnderstoodIsNamed(String asked) {
        problem(http.calls().get(AUDIT + asked), 400, "belgif:badRequest");
    }

    @Test
    void aProjectThatIsNotThereHasNoTrail() {
        problem(http.calls().get("/projects/nowhere/audit"), 404, "belgif:resourceNotFound");
        problem(http.calls().get("/projects/nowhere/audit/check"), 404, "belgif:resourceNotFound");
    }

    private JsonNode ok(String path) {
        HttpResponse<String> answer = http.calls().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return DocumentedAnswers.checked(answer);
    }
}
