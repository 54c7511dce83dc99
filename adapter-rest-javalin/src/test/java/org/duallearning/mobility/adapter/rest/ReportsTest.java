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

/** Reports published, listed, shown and made again over HTTP. */
final class ReportsTest {
    private static final String PROJECT = "erasmus-duaal-2018";
    private static final String PATH = "/projects/" + PROJECT;
    private static final String REPORTS = PATH + "/reports";
    private static final String KEY = "Idempotency-Key";

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
    void aReportIsPublishedOnTheDayAskedForAndFoundAtItsAddress() {
        int before = listed();
        HttpResponse<String> answer = publish("?on=2019-09-01", "PUBLIC");
        JsonNode report = documented(201, answer);
        assertThat(report.path("number").asInt()).isEqualTo(before + 1);
        assertThat(report.path("audience").asText()).isEqualTo("PUBLIC");
        assertThat(report.path("publishedOn").asText()).isEqualTo("2019-09-01");
        String address = answer.headers().firstValue("Location").orElseThrow();
        assertThat(address).isEqualTo(REPORTS + "/" + (before + 1));
        HttpResponse<String> shown = http.calls().get(address);
        documented(200, shown);
        assertThat(shown.body())
                .isEqualTo(answer.body())
                .isEqualTo(http.direct().report(PROJECT, before + 1));
    }

    @Test
    void withoutADayAReportIsPublishedTodayInBelgium() {
        assertThat(documented(201, publish("", "PARTNERS")).path("publishedOn").asText())
                .isEqualTo(HttpDriver.TODAY.toString());
    }

    @Test
    void reportsAreListedInTheOrderInWhichTheyWerePublished() {
        int before = listed();
        publish("", "PARTNERS");
        publish("", "PUBLIC");
        HttpResponse<String> answer = http.calls().get(REPORTS);
        assertThat(documented(200, answer).path("reports"))
                .extracting(report -> report.path("number").asInt() + " "
                        + report.path("audience").asText())
                .endsWith((before + 1) + " PARTNERS", (before + 2) + " PUBLIC");
        assertThat(answer.body()).isEqualTo(http.direct().reports(PROJECT));
    }

    @Test
    void aReportComesOutTheSameAgain() {
        int number = documented(201, publish("", "PUBLIC")).path("number").asInt();
        HttpResponse<String> answer = http.calls().get(REPORTS + "/" + number + "/replay");
        JsonNode replayed = documented(200, answer);
        assertThat(replayed.path("isReproduced").asBoolean()).isTrue();
        assertThat(replayed.path("published")).isEqualTo(replayed.path("again"));
        assertThat(answer.body()).isEqualTo(http.direct().replay(PROJECT, number));
    }

    @Test
    void aRequestThatIsSentAgainPublishesOnce() {
        HttpResponse<String> first = publish("", "PUBLIC", KEY, "sent-again");
        int published = listed();
        HttpResponse<String> again = publish("", "PUBLIC", KEY, "sent-again");
        documented(201, again);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(again.headers().firstValue("Location"))
                .isPresent()
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(listed()).isEqualTo(published);
    }

    @Test
    void aKeyThatWasUsedForAnotherAudienceIsRefusedAndNothingIsPublished() {
        publish("", "PUBLIC", KEY, "another");
        int published = listed();
        problem(publish("", "PARTNERS", KEY, "another"), 422, "mobility:idempotencyKeyReused");
        assertThat(listed()).isEqualTo(published);
    }

    @Test
    void whoPublishedIsEnteredInTheAuditTrail() {
        String audit = PATH + "/audit";
        long before = documented(200, http.calls().get(audit + "/check"))
                .path("entries")
                .asLong();
        publish("", "PUBLIC");
        assertThat(documented(200, http.calls().get(audit + "?after=" + before)).path("items"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.path("action").asText()).isEqualTo("PUBLISH_REPORT");
                    assertThat(entry.path("caller").asText()).isEqualTo("tester");
                    assertThat(entry.path("kind").asText()).isEqualTo("reports");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"audience\": \"OWN_SCHOOL\"} | audience | OWN_SCHOOL | single learners",
                "{\"audience\": \"EVERYBODY\"}  | audience | EVERYBODY  | PUBLIC, PARTNERS",
                "{\"audience\": \"public\"}     | audience | public     | PUBLIC, PARTNERS",
                "{\"audience\": \" \"}          | audience | ''         | Fill in",
                "{}                             | audience | ''         | Fill in",
                "{\"audience\": \"PUBLIC\", \"on\": \"2019-09-01\"} | on | '' | Leave this field out",
                "[\"PUBLIC\"]                   | body     | ''         | one JSON object"
            })
    void aBodyThatNamesNoAudienceOfReportsIsToldWhichThereAre(String body, String name, String value, String advice) {
        int published = listed();
        JsonNode issues = problem(
                        http.calls().send("POST", REPORTS, "application/json", body), 400, "belgif:badRequest")
                .path("issues");
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.path("in").asText()).isEqualTo("body");
            assertThat(issue.path("name").asText()).isEqualTo(name);
            assertThat(issue.path("value").asText()).isEqualTo(value);
            assertThat(issue.path("detail").asText()).contains(advice);
        });
        assertThat(listed()).isEqualTo(published);
    }

    @Test
    void aReportForOneSchoolIsRefusedInTheLanguageAskedFor() {
        assertThat(publish("", "OWN_SCHOOL", "Accept-Language", "nl").body()).contains("Een verslag voor één school");
        assertThat(publish("", "OWN_SCHOOL", "Accept-Language", "fr").body()).contains("pour une seule école");
    }

    @Test
    void aDayOfPublicationThatIsNoneIsNamed() {
        assertThat(problem(publish("?on=2019-02-30", "PUBLIC"), 400, "belgif:badRequest")
                        .at("/issues/0/name")
                        .asText())
                .isEqualTo("on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/999", "/0", "/-1", "/first", "/999/replay", "/99999999999"})
    void aReportThatThereIsNotIsNotFound(String path) {
        problem(http.calls().get(REPORTS + path), 404, "belgif:resourceNotFound");
    }

    @Test
    void thereAreNoReportsOnAnUnknownProject() {
        String nowhere = "/projects/nowhere/reports";
        problem(http.calls().get(nowhere), 404, "belgif:resourceNotFound");
        problem(http.calls().get(nowhere + "/1"), 404, "belgif:resourceNotFound");
        problem(http.calls().get(nowhere + "/1/replay"), 404, "belgif:resourceNotFound");
        problem(
                http.calls().send("POST", nowhere, "application/json", "{\"audience\": \"PUBLIC\"}"),
                404,
                "belgif:resourceNotFound");
    }

    @Test
    void noReportIsChangedNorTakenBack() {
        problem(http.calls().send(http.calls().request(REPORTS + "/1").DELETE()), 405, "mobility:methodNotAllowed");
        problem(http.calls().send("PUT", REPORTS + "/1", "application/json", "{}"), 405, "mobility:methodNotAllowed");
    }

    private static HttpResponse<String> publish(String query, String audience, String... headers) {
        return http.calls()
                .send("POST", REPORTS + query, "application/json", "{\"audience\": \"" + audience + "\"}", headers);
    }

    private static int listed() {
        return documented(200, http.calls().get(REPORTS)).path("reports").size();
    }

    private static JsonNode documented(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return DocumentedAnswers.checked(answer);
    }
}
