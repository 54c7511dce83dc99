package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why learners have no place, or none in the country wished first, over HTTP. */
final class ExplanationsTest {
    private static final String PROJECT = "/projects/erasmus-duaal-2018";
    private static final String EXPLANATIONS = PROJECT + "/editions/2018-spring/explanations";

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
    void everyLearnerWithoutTheFirstWishIsExplained() {
        JsonNode all = DocumentedAnswers.checked(http.calls().get(EXPLANATIONS));

        assertThat(all.path("mechanism").asText()).isEqualTo("most-placed");
        assertThat(all.path("explanations"))
                .hasSize(all.path("entered").asInt() - all.path("firstCountry").asInt())
                .anySatisfy(explanation ->
                        assertThat(explanation.path("learner").asText()).isEqualTo("L038"));
    }

    @Test
    void oneLearnerIsExplainedInTheLanguageAskedForAsAmongTheOthers() {
        JsonNode one = DocumentedAnswers.checked(http.calls().get(EXPLANATIONS + "/L038"));
        JsonNode all = DocumentedAnswers.checked(http.calls().get(EXPLANATIONS));

        assertThat(one.path("explanations")).hasSize(1);
        assertThat(all.path("explanations")).contains(one.path("explanations").get(0));
        assertThat(http.calls()
                        .get(EXPLANATIONS + "/L038", "Accept-Language", "nl")
                        .body())
                .contains("Je hebt voorlopig geen plaats.");
    }

    @Test
    void anotherMechanismMayBeAskedFor() {
        JsonNode view = DocumentedAnswers.checked(http.calls().get(EXPLANATIONS + "?mechanism=lottery&seed=5"));

        assertThat(view.path("mechanism").asText()).isEqualTo("lottery");
        assertThat(view.path("seed").asLong()).isEqualTo(5);
        assertThat(http.calls().get(EXPLANATIONS + "?mechanism=nope").statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(http.calls().get(EXPLANATIONS + "/L999").statusCode()).isEqualTo(404);
        assertThat(http.calls().get(PROJECT + "/editions/nope/explanations").statusCode())
                .isEqualTo(404);
    }
}
