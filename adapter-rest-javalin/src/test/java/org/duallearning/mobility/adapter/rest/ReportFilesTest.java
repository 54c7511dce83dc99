package org.duallearning.mobility.adapter.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.adapter.rest.ProblemsTest.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of published reports. */
final class ReportFilesTest {
    private static final String PROJECT = "erasmus-duaal-2018";
    private static final String REPORT = "/projects/" + PROJECT + "/reports/1";
    private static final String PAGE = REPORT + "/report.html";
    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern SCRIPT = Pattern.compile("(?s)<script>(.*?)</script>");

    private static HttpDriver http;

    @BeforeAll
    static void publishAReport() {
        http = new HttpDriver("memory:");
        http.importDossier(Path.of("../adapter-cli/examples/erasmus-duaal"));
        http.publish(PROJECT, "PUBLIC");
        http.publish(PROJECT, "PARTNERS");
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void aPageMayShowItselfAndRunItsOwnScriptsAndNothingElse() {
        HttpResponse<String> page = http.calls().get(PAGE);
        DocumentedAnswers.documented(page);
        assertThat(page.headers().allValues(POLICY)).singleElement().satisfies(policy -> {
            List<String> directives = List.of(policy.split("; "));
            assertThat(directives)
                    .hasSize(6)
                    .contains(
                            "default-src 'none'",
                            "style-src 'unsafe-inline'",
                            "base-uri 'none'",
                            "form-action 'none'",
                            "frame-ancestors 'none'",
                            "script-src " + String.join(" ", hashesOfScripts(page.body())));
        });
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    }

    /** The hashes of the scripts that run, as browsers work them out. */
    private static List<String> hashesOfScripts(String page) {
        List<String> hashes = new ArrayList<>();
        Matcher scripts = SCRIPT.matcher(page);
        while (scripts.find()) {
            byte[] hash = Hashing.sha256().hashString(scripts.group(1), UTF_8).asBytes();
            hashes.add("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
        assertThat(hashes).hasSizeGreaterThan(1);
        return hashes;
    }

    @Test
    void everythingElseMayShowNothingAtAll() {
        for (String path : List.of(REPORT, REPORT + "/report.csv", REPORT + "/report.zip", PAGE + "?lang=xx")) {
            assertThat(http.calls().get(path).headers().allValues(POLICY))
                    .as(path)
                    .containsExactly("default-src 'none'; frame-ancestors 'none'");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', en, en",
        "'', 'nl-BE,nl;q=0.9', nl",
        "'', de, en",
        "?lang=fr, nl, fr",
        "?lang=nl, en, nl",
        "?lang=en, fr, en"
    })
    void aPageIsInTheLanguageOfTheLinkElseInTheOneThatIsPreferred(String query, String accepted, String language) {
        HttpResponse<String> page = http.calls().get(PAGE + query, "Accept-Language", accepted);
        assertThat(page.headers().firstValue("Content-Language")).hasValue(language);
        assertThat(page.body()).contains("<html lang=\"" + language + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "NL", "nl-BE", ""})
    void anotherLanguageIsToldThoseThatPagesAreIn(String language) {
        for (String file : List.of("/report.html", "/report.xlsx", "/report.zip")) {
            JsonNode issue = problem(http.calls().get(REPORT + file + "?lang=" + language), 400, "belgif:badRequest")
                    .at("/issues/0");
            assertThat(issue.path("name").asText()).isEqualTo("lang");
            assertThat(issue.path("detail").asText()).contains("en, nl, fr");
        }
    }

    @Test
    void theTablesHaveALineForEachCount() {
        HttpResponse<String> tables = http.calls().get(REPORT + "/report.csv");
        DocumentedAnswers.documented(tables);
        assertThat(tables.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
        assertThat(tables.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"report-1.csv\"");
        List<String> lines = tables.body().lines().toList();
        assertThat(lines.get(0))
                .isEqualTo(
                        "project,provenance,report,status,audience,table,by,group,answer,count,low,high,repeatedFrom,redefined,incomparableWith,note");
        assertThat(lines.subList(1, lines.size()))
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(line).startsWith(PROJECT + ",MIXED,1,PUBLISHED,PUBLIC,"));
    }

    @Test
    void theZipHoldsWhatEachAddressAnswers() throws Exception {
        HttpResponse<byte[]> zip = bytes(REPORT + "/report.zip?lang=nl");
        assertThat(zip.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(zip.headers().firstValue("Content-Language")).hasValue("nl");
        assertThat(zip.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"report-1.zip\"");
        assertThat(files(zip.body()))
                .isEqualTo(Map.of(
                        "report.json", http.calls().get(REPORT).body(),
                        "report.csv", http.calls().get(REPORT + "/report.csv").body(),
                        "report.html", http.calls().get(PAGE + "?lang=nl").body(),
                        "report.xlsx",
                                new String(
                                        bytes(REPORT + "/report.xlsx?lang=nl").body(), UTF_8)));
        DocumentedAnswers.documented(http.calls().get(REPORT + "/report.zip"));
    }

    @Test
    void theSameReportGivesTheSameFilesByteForByte() throws Exception {
        for (String file : List.of("/report.html", "/report.csv", "/report.xlsx", "/report.zip")) {
            assertThat(bytes(REPORT + file).body())
                    .as(file)
                    .isEqualTo(bytes(REPORT + file).body());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void noLearnerIsNamedInAnyFormOfAReport(int number) throws Exception {
        List<String> secrets = secrets();
        assertThat(secrets).hasSizeGreaterThan(400);
        String report = "/projects/" + PROJECT + "/reports/" + number;
        List<String> forms = new ArrayList<>(List.of(
                http.calls().get(report).body(),
                http.calls().get(report + "/replay").body()));
        for (String language : List.of("en", "nl", "fr")) {
            Map<String, String> files =
                    files(bytes(report + "/report.zip?lang=" + language).body());
            // What is zipped in the zip is read by itself.
            files.remove("report.xlsx");
            forms.addAll(files.values());
            forms.addAll(files(bytes(report + "/report.xlsx?lang=" + language).body())
                    .values());
        }
        for (String form : forms) {
            // In a sheet, L100 is the hundredth cell of the twelfth column.
            String content = SCRIPT.matcher(form).replaceAll("").replaceAll(" r=\"[A-Z]+[0-9]+\"", "");
            assertThat(secrets.stream().filter(content::contains).toList()).isEmpty();
        }
    }

    /** Ids, family names, birth dates and mail addresses of learners. */
    private static List<String> secrets() throws IOException {
        JsonNode learners = JsonMapper.builder()
                .build()
                .readTree(http.calls()
                        .get("/projects/" + PROJECT + "/learners?pageSize=1000")
                        .body());
        List<String> secrets = new ArrayList<>();
        for (JsonNode learner : learners.path("items")) {
            for (String column : List.of("learner", "familyName", "birthDate", "email")) {
                if (learner.path(column).isTextual()) {
                    secrets.add(learner.path(column).asText());
                }
            }
        }
        return secrets;
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "report.csv", "report.xlsx", "report.zip"})
    void theFilesOfAReportThatThereIsNotAreNotFound(String file) {
        for (String report : List.of("/projects/" + PROJECT + "/reports/9", "/projects/nowhere/reports/1")) {
            problem(http.calls().get(report + "/" + file), 404, "belgif:resourceNotFound");
        }
        problem(http.calls().get("/projects/" + PROJECT + "/reports/first/" + file), 404, "belgif:resourceNotFound");
    }

    @Test
    void aFormThatReportsDoNotHaveIsNotFound() {
        problem(http.calls().get(REPORT + "/report.pdf"), 404, "belgif:resourceNotFound");
    }

    private static HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(http.calls().request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    private static Map<String, String> files(byte[] bytes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
