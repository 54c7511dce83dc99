package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.adapter.rest.ProblemsTest.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are still to come, and indicators in exact figures, over HTTP. */
final class EvidenceTest {
    private static final String PROJECT = "erasmus-duaal-2018";
    private static final String OUTCOMES = "/projects/" + PROJECT + "/outcomes";
    private static final String INDICATORS = "/projects/" + PROJECT + "/indicators";

    private static HttpDriver http;

    @BeforeAll
    static void importTheExample() {
        http = new HttpDriver("memory:");
        http.importDossier(Path.of("../adapter-cli/examples/erasmus-duaal"));
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void answersThatAreStillToComeAreListedBySchool() {
        HttpResponse<String> answer = http.calls().get(OUTCOMES + "?on=2019-09-01");
        JsonNode awaited = ok(answer);
        assertThat(awaited.path("on").asText()).isEqualTo("2019-09-01");
        assertThat(awaited.path("schools")).hasSizeGreaterThan(3);
        assertThat(answer.body()).isEqualTo(http.direct().awaitedAnswers(PROJECT));
    }

    @Test
    void theAnswersOfOneSchoolAreListedAlone() {
        JsonNode all = ok(http.calls().get(OUTCOMES + "?on=2019-09-01")).path("schools");
        String school = all.get(1).path("school").asText();
        JsonNode one = ok(http.calls().get(OUTCOMES + "?on=2019-09-01&school=" + school));
        assertThat(one.path("schools")).singleElement().isEqualTo(all.get(1));
        assertThat(one.path("on").asText()).isEqualTo("2019-09-01");
    }

    @Test
    void withoutADayAnswersAreDueTodayInBelgium() {
        assertThat(ok(http.calls().get(OUTCOMES)).path("on").asText()).isEqualTo(HttpDriver.TODAY.toString());
    }

    @Test
    void beforeAnybodyLeftNoAnswersAreDue() {
        assertThat(ok(http.calls().get(OUTCOMES + "?on=2017-01-01")).path("schools"))
                .isEmpty();
        problem(http.calls().get(OUTCOMES + "?on=2017-01-01&school=S01"), 404, "belgif:resourceNotFound");
    }

    @Test
    void everyIndicatorIsListedByObjectiveInTheLanguageAskedFor() {
        HttpResponse<String> english = http.calls().get(INDICATORS);
        assertThat(ok(english).path("objectives")).hasSize(4);
        assertThat(english.body()).isEqualTo(http.direct().indicators(PROJECT));
        HttpResponse<String> dutch = http.calls().get(INDICATORS, "Accept-Language", "nl");
        ok(dutch);
        assertThat(dutch.headers().firstValue("Content-Language")).hasValue("nl");
        assertThat(dutch.body()).isNotEqualTo(english.body()).contains("leerlingen");
    }

    @Test
    void anIndicatorIsShownByGroupWithHowItIsWorkedOut() {
        HttpResponse<String> answer = http.calls().get(INDICATORS + "/satisfied");
        JsonNode indicator = ok(answer);
        assertThat(indicator.at("/value/indicator").asText()).isEqualTo("satisfied");
        assertThat(indicator.path("formula").asText()).isNotBlank();
        assertThat(indicator.path("breakdowns"))
                .extracting(breakdown -> breakdown.path("by").asText())
                .containsExactly("REPORTING_GROUP", "EDITION", "SYSTEM", "HOST_COUNTRY");
        assertThat(answer.body()).isEqualTo(http.direct().indicator(PROJECT, "satisfied"));
        HttpResponse<String> french = http.calls().get(INDICATORS + "/satisfied", "Accept-Language", "fr");
        assertThat(french.headers().firstValue("Content-Language")).hasValue("fr");
        assertThat(ok(french).at("/value/sentence")).isNotEqualTo(indicator.at("/value/sentence"));
    }

    @Test
    void everyIndicatorThatIsListedIsShownAsIsDocumented() {
        for (JsonNode objective : ok(http.calls().get(INDICATORS)).path("objectives")) {
            for (JsonNode value : objective.path("indicators")) {
                String id = value.path("indicator").asText();
                assertThat(ok(http.calls().get(INDICATORS + "/" + id)).path("value"))
                        .as(id)
                        .isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OUTCOMES + "?school=S99",
                INDICATORS + "/happiness",
                INDICATORS + "/%20",
                "/projects/nowhere/outcomes",
                "/projects/nowhere/outcomes?school=S01",
                "/projects/nowhere/indicators",
                "/projects/nowhere/indicators/satisfied"
            })
    void whatThereIsNotIsNotFound(String path) {
        problem(http.calls().get(path), 404, "belgif:resourceNotFound");
    }

    @ParameterizedTest
    @CsvSource({"on=yesterday, on, yesterday, 2018-03-18", "school=, school, '', Give an id"})
    void aWrongQueryParameterIsNamedWithWhatToDo(String query, String name, String value, String advice) {
        JsonNode issue = problem(http.calls().get(OUTCOMES + "?" + query), 400, "belgif:badRequest")
                .at("/issues/0");
        assertThat(issue.path("name").asText()).isEqualTo(name);
        assertThat(issue.path("value").asText()).isEqualTo(value);
        assertThat(issue.path("detail").asText()).contains(advice);
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return DocumentedAnswers.checked(answer);
    }
}
