package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that is kept about one learner, over HTTP. */
final class PersonsTest {
    private static final String PROJECT = "erasmus-duaal-2018";
    private static final String PERSONS = "/projects/" + PROJECT + "/persons/";

    private HttpDriver http;

    @BeforeEach
    void importTheExample() {
        http = new HttpDriver("memory:");
        http.importDossier(Path.of("../adapter-cli/examples/erasmus-duaal"));
        http.propose(PROJECT, "2018-spring");
        http.confirm(PROJECT, "2018-spring", 1);
    }

    @AfterEach
    void stop() {
        http.close();
    }

    @Test
    void aLearnerIsExportedAsDocumentedInTheBytesOfTheUseCase() {
        HttpResponse<String> answer = http.calls().get(PERSONS + "L038");
        JsonNode person = DocumentedAnswers.checked(answer);
        assertThat(answer.body()).isEqualTo(http.direct().person(PROJECT, "L038"));
        assertThat(person.path("learners")).hasSize(1);
        assertThat(person.path("placements"))
                .extracting(version -> version.path("row").path("status").asText())
                .containsExactly("PROPOSED", "CONFIRMED");
        assertThat(person.path("audit"))
                .extracting(entry -> entry.path("kind").asText())
                .contains("learners", "agreements", "candidacies", "rounds");
    }

    @Test
    void whyThereIsNoPlaceIsSaidInTheLanguageAskedFor() {
        assertThat(http.calls().get(PERSONS + "L038", "Accept-Language", "fr").body())
                .contains("trop jeune");
    }

    @Test
    void aLearnerWhoIsNotThereIsNotFound() {
        assertThat(DocumentedAnswers.checked(http.calls().get(PERSONS + "L999"))
                        .path("status")
                        .asInt())
                .isEqualTo(404);
        assertThat(http.calls().get("/projects/nowhere/persons/L038").statusCode())
                .isEqualTo(404);
    }
}
