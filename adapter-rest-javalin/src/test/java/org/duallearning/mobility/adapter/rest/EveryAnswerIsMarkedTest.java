package org.duallearning.mobility.adapter.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is read over HTTP and comes of rows that are not all real says so. */
final class EveryAnswerIsMarkedTest {
    private static final String PROJECT = "erasmus-duaal-2018";
    private static final String PROVENANCE = "MIXED";

    private static final Map<String, String> PARAMETERS = Map.of(
            "project", PROJECT,
            "edition", "2018-spring",
            "organisation", "SYNTRA",
            "learner", "L001",
            "startsOn", "2017-09-04",
            "place", "P2018-NL-06",
            "number", "1",
            "indicator", "satisfied");

    /** Paths of which the answers come of no rows of a project, with what they are of instead. */
    private static final Map<String, String> OF_NO_ROWS = Map.ofEntries(
            entry("/health", "the server"),
            entry("/openapi.yaml", "what is served"),
            entry("/doc/openapi.yaml", "what is served"),
            entry("/rules", "a rule book"),
            entry("/projects/{project}/ruleBook", "a rule book"));

    private static HttpDriver http;

    @BeforeAll
    static void importTheExampleAndMakeEverythingThatCanBeRead() {
        http = new HttpDriver("memory:");
        http.importDossier(Path.of("../adapter-cli/examples/erasmus-duaal"));
        http.calls().post("/projects/" + PROJECT + "/editions/2018-spring/recordedAssessments");
        http.propose(PROJECT, "2018-spring");
        http.confirm(PROJECT, "2018-spring", 1);
        http.publish(PROJECT, "PUBLIC");
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void everyAnswerSaysThatRowsAreNotReal() throws IOException, InterruptedException {
        List<String> unmarked = new ArrayList<>();
        for (String path : paths()) {
            if (!isMarked(answer(path))) {
                unmarked.add(path);
            }
        }
        assertThat(unmarked).containsExactlyInAnyOrderElementsOf(OF_NO_ROWS.keySet());
    }

    /** The documented paths that can be read. */
    private static List<String> paths() throws IOException {
        List<String> paths = new ArrayList<>();
        new YAMLMapper()
                .readTree(http.calls().get("/openapi.yaml").body())
                .path("paths")
                .properties()
                .forEach(path -> {
                    if (path.getValue().has("get")) {
                        paths.add(path.getKey());
                    }
                });
        return paths;
    }

    private static HttpResponse<byte[]> answer(String path) throws IOException, InterruptedException {
        String address = path;
        for (Map.Entry<String, String> parameter : PARAMETERS.entrySet()) {
            address = address.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(http.calls().request(address).GET().build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer;
    }

    private static boolean isMarked(HttpResponse<byte[]> answer) throws IOException {
        if (answer.headers().firstValue("Mobility-Provenance").isPresent()) {
            return answer.headers().firstValue("Mobility-Provenance").get().equals(PROVENANCE);
        }
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        return isMarked(type.split(";", 2)[0], answer.body());
    }

    private static boolean isMarked(String type, byte[] body) throws IOException {
        String text = new String(body, UTF_8);
        return switch (type) {
            case "application/json" -> isMarked(JsonMapper.builder().build().readTree(body));
            case "text/csv" -> text.lines().skip(1).allMatch(row -> row.contains(PROVENANCE));
            case "text/html" -> text.contains("<p class=\"mark-full\">") && text.contains("Partly synthetic data");
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" ->
                new String(files(body).get("xl/sharedStrings.xml"), UTF_8).contains(PROVENANCE);
            case "application/zip" -> areMarked(files(body));
            default -> false;
        };
    }

    private static boolean isMarked(JsonNode body) {
        if (body.isArray()) {
            return body.valueStream().allMatch(EveryAnswerIsMarkedTest::isMarked);
        }
        return body.path("provenance").asText().equals(PROVENANCE);
    }

    private static boolean areMarked(Map<String, byte[]> files) throws IOException {
        Map<String, String> types = Map.of(
                "report.csv", "text/csv",
                "report.html", "text/html",
                "report.json", "application/json",
                "report.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(files).containsOnlyKeys(types.keySet());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!isMarked(types.get(file.getKey()), file.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, byte[]> files(byte[] zipped) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
