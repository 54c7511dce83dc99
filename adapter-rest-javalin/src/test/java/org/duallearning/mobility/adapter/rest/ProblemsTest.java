package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.duallearning.mobility.adapter.rest.journey.DossierZip;
import org.duallearning.mobility.adapter.rest.journey.HttpCalls;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a request is refused. */
final class ProblemsTest {
    private static final Path EXAMPLE = Path.of("../adapter-cli/examples/erasmus-duaal");
    private static final String PATH = "/projects/erasmus-duaal-2018";
    private static final String ASSESSMENT = PATH + "/candidacies/L001/2018-spring/assessment";
    private static final String RECORDED = PATH + "/editions/2018-spring/recordedAssessments";
    private static final String ROUNDS = PATH + "/editions/2018-spring/rounds";

    private HttpDriver http;

    @BeforeEach
    void start() {
        http = new HttpDriver("memory:");
    }

    @AfterEach
    void stop() {
        http.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nothing",
                PATH,
                PATH + "/summary",
                PATH + "/assessments",
                ASSESSMENT + "/explanation",
                RECORDED,
                RECORDED + "/L001/1/replay",
                RECORDED + "/L001/0/replay",
                RECORDED + "/L001/first/replay",
                PATH + "/ruleBook",
                PATH + "/learners",
                PATH + "/learners/L001",
                PATH + "/agreements/L001/not-a-day",
                "/projects/%20/summary",
                ROUNDS,
                ROUNDS + "/1",
                ROUNDS + "/0",
                ROUNDS + "/first"
            })
    void whatDoesNotExistIsNotFound(String path) {
        problem(http.calls().get(path), 404, "belgif:resourceNotFound");
    }

    @Test
    void noRoundIsProposedOrConfirmedWhereThereIsNone() {
        problem(http.calls().post(ROUNDS), 404, "belgif:resourceNotFound");
        problem(http.calls().post(ROUNDS + "/1/confirmation"), 404, "belgif:resourceNotFound");
    }

    @Test
    void aWrongMethodIsToldTheRightOne() {
        HttpResponse<String> answer =
                http.calls().send(http.calls().request("/rules").DELETE());
        problem(answer, 405, "mobility:methodNotAllowed");
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /rules?on=yesterday, on, yesterday, 2018-03-18",
        "GET, /rules?on=2018-02-30, on, 2018-02-30, 2018-03-18",
        "GET, /rules?on=%2B12018-03-18, on, +12018-03-18, 2018-03-18",
        "GET, /projects/p/learners?pageSize=0, pageSize, 0, 1 to 1000",
        "GET, /projects/p/learners?pageSize=many, pageSize, many, 1 to 1000",
        "GET, /projects/p/assessments?all=yes, all, yes, true or false",
        "GET, /projects/p/assessments?edition=, edition, '', Give an id",
        "POST, /projects/p/editions/e/rounds?mechanism=best, mechanism, best, most-placed",
        "POST, /projects/p/editions/e/rounds?seed=x, seed, x, whole number",
        "PUT, /projects/p/ruleBook?on=today, on, today, 2018-03-18",
        "POST, /projects/p/ruleBook/comparison?edition=, edition, '', Give an id",
        "POST, /projects/p/editions/e/recordedAssessments?on=2018, on, 2018, 2018-03-18",
        "GET, /projects/p/editions/e/recordedAssessments?learner=, learner, '', Give an id",
        "PUT, /projects/p/candidacies/l/e/assessment/decision?on=1/2/2018, on, 1/2/2018, 2018-03-18",
        "POST, /dossiers?dryRun=1, dryRun, 1, true or false",
        "POST, /dossiers?strict=1, strict, 1, true or false"
    })
    void aWrongQueryParameterIsNamedWithWhatToDo(String method, String path, String name, String value, String advice) {
        JsonNode issue = problem(
                        http.calls().send(http.calls().request(path).method(method, BodyPublishers.noBody())),
                        400,
                        "belgif:badRequest")
                .at("/issues/0");
        assertThat(issue.path("in").asText()).isEqualTo("query");
        assertThat(issue.path("name").asText()).isEqualTo(name);
        assertThat(issue.path("value").asText()).isEqualTo(value);
        assertThat(issue.path("detail").asText()).contains(advice);
    }

    @Test
    void aPageStartsAfterAKeyOnly() {
        http.importDossier(EXAMPLE);
        JsonNode document = problem(http.calls().get(PATH + "/agreements?after=L001"), 400, "belgif:badRequest");
        assertThat(document.at("/issues/0/name").asText()).isEqualTo("after");
    }

    @Test
    void aDossierComesInAPartOfAForm() {
        problem(http.calls().post("/dossiers"), 415, "mobility:unsupportedMediaType");
        JsonNode document =
                problem(http.calls().postFile("/dossiers", "file", "d.zip", new byte[1]), 400, "belgif:badRequest");
        assertThat(document.at("/issues/0/name").asText()).isEqualTo("dossier");
    }

    @Test
    void aFormThatBreaksOffIsABadRequest() {
        problem(
                http.calls()
                        .send(http.calls()
                                .request("/dossiers", "Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofString("--x\r\nContent-Disp"))),
                400,
                "belgif:badRequest");
    }

    @Test
    void aRefusedDossierComesBackWithItsReport() {
        JsonNode document = problem(
                http.calls().postFile("/dossiers", "dossier", "d.zip", new byte[] {1, 2, 3}),
                422,
                "mobility:dossierRefused");
        assertThat(document.at("/report/result").asText()).isEqualTo("REFUSED");
        assertThat(document.at("/report/problems/0/code").asText()).isEqualTo("unreadable");
    }

    @Test
    void aDossierWithAWrongRowGoesInWithoutItUnlessStrict() {
        Map<String, String> files = new TreeMap<>(DossierZip.files(EXAMPLE));
        files.merge(
                "learners.csv",
                "",
                (text, none) -> text.replaceFirst("L001,([^,]*),([^,]*),[^,]*,", "L001,$1,$2,never,"));
        byte[] zip = DossierZip.of(files);
        problem(
                http.calls().postFile("/dossiers?strict=true", "dossier", "d.zip", zip),
                422,
                "mobility:dossierRefused");
        problem(http.calls().get(PATH), 404, "belgif:resourceNotFound");
        HttpResponse<String> dryRun = http.calls().postFile("/dossiers?dryRun=true", "dossier", "d.zip", zip);
        assertThat(dryRun.statusCode()).isEqualTo(200);
        problem(http.calls().get(PATH), 404, "belgif:resourceNotFound");
        HttpResponse<String> inPart = http.calls().postFile("/dossiers", "dossier", "d.zip", zip);
        assertThat(inPart.statusCode()).isEqualTo(200);
        assertThat(inPart.body()).contains("DONE_IN_PART", "\"date-invalid\"");
        assertThat(http.calls().get(PATH).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        byte[] large = new byte[(RequestGuard.GREATEST_REQUEST_MIB << 20) + 1];
        problem(http.calls().postFile("/dossiers", "dossier", "d.zip", large), 413, "belgif:payloadTooLarge");
    }

    @Test
    void whoSendsAllOfWhatIsTooLargeBeforeReadingGetsTheAnswerTooAndWhoAsksFirstAtOnce() throws IOException {
        int length = (RequestGuard.GREATEST_REQUEST_MIB << 20) + 1;
        String head = "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: %d\r\n%s\r\n";
        assertThat(raw(head.formatted("/dossiers", length, "") + "x".repeat(length)))
                .startsWith("HTTP/1.1 413");
        assertThat(raw(head.formatted("/dossiers", length, "Expect: 100-continue\r\n")))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void whatIsTooLargeIsNotReadWhenItDoesNotSayItsSizeEither() {
        byte[] large = new byte[(RequestGuard.GREATEST_REQUEST_MIB << 20) + 1];
        var body = new ByteArrayInputStream(HttpCalls.form("dossier", "d.zip", large));
        problem(
                http.calls()
                        .send(http.calls()
                                .request("/dossiers", "Content-Type", HttpCalls.FORM)
                                .POST(BodyPublishers.ofInputStream(() -> body))),
                413,
                "belgif:payloadTooLarge");
    }

    @Test
    void aRoundIsNotConfirmedOverAnotherNorWhenItIsStale() {
        http.importDossier(EXAMPLE);
        HttpResponse<String> first = http.calls().post(ROUNDS + "?mechanism=lottery&seed=7");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location")).hasValue(ROUNDS + "/1");
        Map<String, String> files = new TreeMap<>(DossierZip.files(EXAMPLE));
        files.keySet()
                .retainAll(Set.of(
                        "project.csv",
                        "editions.csv",
                        "organisations.csv",
                        "learners.csv",
                        "candidacies.csv",
                        "places.csv"));
        files.computeIfPresent(
                "candidacies.csv", (name, text) -> text.replaceFirst("2017-11-10T16:48,NL", "2017-11-10T16:49,PT"));
        assertThat(http.calls()
                        .postFile("/dossiers", "dossier", "d.zip", DossierZip.of(files))
                        .statusCode())
                .isEqualTo(200);
        problem(http.calls().post(ROUNDS + "/1/confirmation"), 409, "mobility:staleRound");

        http.propose("erasmus-duaal-2018", "2018-spring");
        String confirmed = http.confirm("erasmus-duaal-2018", "2018-spring", 2);
        assertThat(http.confirm("erasmus-duaal-2018", "2018-spring", 2)).isEqualTo(confirmed);
        JsonNode document = problem(http.calls().post(ROUNDS + "/1/confirmation"), 409, "mobility:otherRoundConfirmed");
        assertThat(document.path("detail").asText()).contains("Round 2");
    }

    @Test
    void aProblemIsToldInTheLanguageAskedForAndKeepsItsTitle() {
        HttpResponse<String> dutch = http.calls().get("/nothing", "Accept-Language", "nl");
        assertThat(dutch.body()).contains("Op dit adres is niets.", "Resource Not Found");
        assertThat(http.calls().get("/nothing", "Accept-Language", "fr").body()).contains("Il n’y a rien");
    }

    @Test
    void pagesOfOtherSitesAreKeptOut() {
        HttpResponse<String> foreign = http.calls().post("/dossiers", "Origin", "https://elsewhere.example");
        problem(foreign, 403, "mobility:foreignOrigin");
        problem(http.calls().get("/projects", "Origin", "null"), 403, "mobility:foreignOrigin");
        problem(http.calls().get("/projects", "Origin", "not a URI"), 403, "mobility:foreignOrigin");
    }

    @Test
    void theServerAnswersToItsOwnNamesOnly() throws IOException {
        assertThat(raw("GET /projects HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("urn:problem-type:mobility:foreignOrigin");
        assertThat(raw("GET /projects HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void whatTheWebServerRefusesLooksTheSame() throws IOException {
        problem(http.calls().get("/projects/..%2f..%2fetc%00"), 400, "belgif:badRequest");
        assertThat(raw("no HTTP\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("nosniff", "urn:problem-type:belgif:badRequest")
                .doesNotContainIgnoringCase("jetty");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), http.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Checks that an answer is a problem document with all that belongs to it, and gives the document. */
    static JsonNode problem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        String trace = answer.headers().firstValue("BelGov-Trace-Id").orElseThrow();
        assertThat(UUID.fromString(trace)).isNotNull();
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "jetty");
        if (DocumentedAnswers.areAbout(answer.request())) {
            DocumentedAnswers.checked(answer);
        }
        try {
            JsonNode document = JsonMapper.builder().build().readTree(answer.body());
            assertThat(document.path("type").asText()).isEqualTo("urn:problem-type:" + type);
            assertThat(document.path("status").asInt()).isEqualTo(status);
            assertThat(document.path("title").asText()).isNotBlank();
            assertThat(document.path("detail").asText()).isNotBlank();
            assertThat(document.path("instance").asText()).isEqualTo("urn:uuid:" + trace);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
