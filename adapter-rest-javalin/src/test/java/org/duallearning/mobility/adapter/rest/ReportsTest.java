package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.adapter.rest.ProblemsTest.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.duallearning.mobility.application.journey.OtherAnswers;
import org.duallearning.mobility.disclosure.UnprotectableException.Reason;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports published, listed, shown and made again over HTTP. */
final class ReportsTest {
    private static final String PROJECT = "erasmus-duaal-2018";
    private static final String PATH = "/projects/" + PROJECT;
    private static final String REPORTS = PATH + "/reports";
    private static final Path EXAMPLE = Path.of("../adapter-cli/examples/erasmus-duaal");
    private static final String KEY = "Idempotency-Key";

    private static HttpDriver http;
    private static HttpResponse<String> first;

    @BeforeAll
    static void importTheExampleAndPublishAReport() {
        http = new HttpDriver("memory:");
        http.importDossier(EXAMPLE);
        first = publish("?on=2019-09-01", "PUBLIC");
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void aReportIsPublishedOnTheDayAskedForAndFoundAtItsAddress() {
        JsonNode report = documented(201, first);
        assertThat(report.path("number").asInt()).isOne();
        assertThat(report.path("audience").asText()).isEqualTo("PUBLIC");
        assertThat(report.path("publishedOn").asText()).isEqualTo("2019-09-01");
        String address = first.headers().firstValue("Location").orElseThrow();
        assertThat(address).isEqualTo(REPORTS + "/1");
        HttpResponse<String> shown = http.calls().get(address);
        documented(200, shown);
        assertThat(shown.body()).isEqualTo(first.body()).isEqualTo(http.direct().report(PROJECT, 1));
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
        assertThat(publish("", "OWN_SCHOOL", "Accept-Language", "nl").body()).contains("Een rapport voor één school");
        assertThat(publish("", "OWN_SCHOOL", "Accept-Language", "fr").body()).contains("pour une seule école");
    }

    @Test
    void aDayOfPublicationThatIsNoneIsNamed() {
        assertThat(problem(publish("?on=2019-02-30", "PUBLIC"), 400, "belgif:badRequest")
                        .at("/issues/0/name")
                        .asText())
                .isEqualTo("on");
    }

    @Test
    void aReportIsNotPublishedOnADayBeforeTheLastOne() {
        int published = listed();
        JsonNode issue = problem(publish("?on=2019-08-31", "PUBLIC"), 400, "belgif:badRequest")
                .at("/issues/0");
        assertThat(issue.path("name").asText()).isEqualTo("on");
        assertThat(issue.path("detail").asText()).contains("give that day or a later one");
        assertThat(listed()).isEqualTo(published);
    }

    @Test
    void aReportIsNotPublishedOnADayThatHasNotCome() {
        int published = listed();
        JsonNode issue = problem(publish("?on=2091-05-01", "PUBLIC"), 400, "belgif:badRequest")
                .at("/issues/0");
        assertThat(issue.path("name").asText()).isEqualTo("on");
        assertThat(issue.path("detail").asText()).contains("2026-11-26", "give that day or an earlier one");
        assertThat(listed()).isEqualTo(published);
    }

    @Test
    void aReportThatCannotBeProtectedIsAProblemThatNamesTheTable() {
        try (HttpDriver other = new HttpDriver("memory:")) {
            other.importDossier(EXAMPLE);
            other.publish(PROJECT, "PUBLIC");
            OtherAnswers.nobodyBehindATableInTheReportOf(
                    new ProjectReference(PROJECT), other.direct().storage());
            JsonNode document = problem(
                    other.calls().send("POST", REPORTS, "application/json", "{\"audience\": \"PUBLIC\"}"),
                    409,
                    "mobility:unprotectable");
            assertThat(document.path("detail").asText()).contains(OtherAnswers.TABLE, "Nothing was published.");
            assertThat(DocumentedAnswers.checked(other.calls().get(REPORTS)).path("reports"))
                    .hasSize(1);
        }
    }

    @Test
    void aReportOfWhichAnotherVersionKeptASaltIsAProblemOfTheNext() {
        try (HttpDriver other = new HttpDriver("memory:")) {
            other.importDossier(EXAMPLE);
            other.publish(PROJECT, "PUBLIC");
            OtherAnswers.saltInTheReportOf(
                    new ProjectReference(PROJECT), other.direct().storage());
            JsonNode document = problem(
                    other.calls().send("POST", REPORTS, "application/json", "{\"audience\": \"PUBLIC\"}"),
                    409,
                    "mobility:unprotectable");
            assertThat(document.path("detail").asText()).contains("Report 1 was kept by another version");
            JsonNode replayed = DocumentedAnswers.checked(other.calls().get(REPORTS + "/1/replay"));
            assertThat(replayed.path("isReproduced").asBoolean()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void whyAReportCannotBeProtectedIsSaidInEveryLanguage(Reason reason) {
        Sentence sentence = Sentence.of("unprotectable." + reason, "THIS-TABLE");
        assertThat(List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.FRENCH))
                .extracting(sentence::in)
                .doesNotHaveDuplicates()
                .allMatch(said -> said.contains("THIS-TABLE"));
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
