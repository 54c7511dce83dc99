package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.duallearning.mobility.matching.Mechanism;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways to decide side by side, and what more seats would change. */
final class MechanismsTest {
    private static final String EDITION = "/projects/erasmus-duaal-2018/editions/2018-spring";

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
    void everyMechanismIsComparedAndItsGroupsAddUp() throws IOException {
        JsonNode comparison = get(EDITION + "/mechanisms?seed=3");

        assertThat(comparison.path("mechanisms")).hasSize(Mechanism.values().length);
        for (JsonNode outcome : comparison.path("mechanisms")) {
            int placed = outcome.path("all").path("placed").asInt();
            for (String groups : new String[] {"bySystem", "byReportingGroup", "bySchool"}) {
                int sum = 0;
                for (JsonNode group : outcome.path(groups)) {
                    sum += group.path("placed").asInt();
                }
                assertThat(sum)
                        .as("%s of %s", groups, outcome.path("mechanism"))
                        .isEqualTo(placed);
            }
        }
        assertThat(comparison
                        .path("mechanisms")
                        .get(0)
                        .path("all")
                        .path("placed")
                        .asInt())
                .isEqualTo(43);
    }

    @Test
    void oneMoreSeatServesALearnerWithoutOne() throws IOException {
        JsonNode best = get(EDITION + "/seatValues").path("places").get(0);

        assertThat(best.path("placed").asInt()).isEqualTo(1);
        assertThat(best.path("changes").get(0).path("from").isNull()).isTrue();
        assertThat(best.path("changes").get(0).path("to").asText())
                .isEqualTo(best.path("place").asText());
    }

    @Test
    void anEditionThatIsNotThereIsNotFound() {
        assertThat(http.calls()
                        .get("/projects/erasmus-duaal-2018/editions/nope/mechanisms")
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.calls()
                        .get("/projects/erasmus-duaal-2018/editions/nope/seatValues")
                        .statusCode())
                .isEqualTo(404);
    }

    private JsonNode get(String path) throws IOException {
        HttpResponse<String> answer = http.calls().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }
}
