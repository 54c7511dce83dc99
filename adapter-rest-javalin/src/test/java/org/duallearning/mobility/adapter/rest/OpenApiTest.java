package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.duallearning.mobility.application.dossier.RowShape;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.matching.Mechanism;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document says what is served, and what is served is in the document. */
final class OpenApiTest {
    private static HttpDriver http;
    private static JsonNode document;

    @BeforeAll
    static void readTheDocument() throws IOException {
        http = new HttpDriver("memory:");
        document = new YAMLMapper().readTree(http.calls().get("/openapi.yaml").body());
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void theDocumentIsServedAtBothAddresses() {
        assertThat(document.path("openapi").asText()).isEqualTo("3.0.3");
        assertThat(http.calls().get("/doc/openapi.yaml").body())
                .isEqualTo(http.calls().get("/openapi.yaml").body());
    }

    @Test
    void everyRouteIsInTheDocumentAndEveryPathInItIsServed() {
        Set<String> served = RestApi.routes(http.direct().application()).stream()
                .map(route -> route.method().name().toLowerCase(Locale.ROOT) + " " + route.path())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> documented = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> documented.add(method + " " + path.getKey())));
        assertThat(documented).isEqualTo(served).hasSizeGreaterThan(20);
    }

    @Test
    void everyParameterOfAPathIsDeclared() {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    List<String> declared = new ArrayList<>();
                    operation.path("parameters").forEach(reference -> {
                        JsonNode parameter = resolve(reference);
                        if (parameter.path("in").asText().equals("path")) {
                            declared.add("{" + parameter.path("name").asText() + "}");
                        }
                    });
                    assertThat(Stream.of(path.getKey().split("/")).filter(part -> part.startsWith("{")))
                            .as(path.getKey())
                            .containsExactlyInAnyOrderElementsOf(declared);
                }));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<JsonNode> references = document.findValues("$ref");
        assertThat(references)
                .hasSizeGreaterThan(100)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.asText().substring(1)).isMissingNode())
                        .as(reference.asText())
                        .isFalse());
    }

    @Test
    void everySchemaHasTheFieldsThatAreWritten() throws ClassNotFoundException {
        Set<String> notRecords = Set.of("Health", "Problem", "Issue");
        List<String> checked = new ArrayList<>();
        for (var schema : document.at("/components/schemas").properties()) {
            if (!notRecords.contains(schema.getKey())) {
                List<String> properties = new ArrayList<>();
                schema.getValue().path("properties").fieldNames().forEachRemaining(properties::add);
                assertThat(properties).as(schema.getKey()).isEqualTo(fields(schema.getKey()));
                checked.add(schema.getKey());
            }
        }
        assertThat(checked).contains("LearnerRow", "PageView", "RoundView");
    }

    private static List<String> fields(String name) throws ClassNotFoundException {
        String home = name.endsWith("Row") ? ProjectRow.class.getPackageName() : RoundView.class.getPackageName();
        return RowShape.of(Class.forName(home + "." + name).asSubclass(Record.class))
                .columnNames();
    }

    @Test
    void theDocumentNamesEveryMechanism() {
        List<String> named = new ArrayList<>();
        document.at("/components/parameters/mechanism/schema/enum").forEach(value -> named.add(value.asText()));
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Mechanism.values())
                        .map(Mechanism::commandName)
                        .toList());
    }

    @Test
    void everyStatusOfAProblemIsDocumentedSomewhere() {
        Set<String> documented = new TreeSet<>();
        document.path("paths")
                .forEach(path -> path.forEach(
                        operation -> operation.path("responses").fieldNames().forEachRemaining(documented::add)));
        assertThat(documented)
                .containsAll(Arrays.stream(ProblemType.values())
                        .filter(type -> type != ProblemType.METHOD_NOT_ALLOWED)
                        .map(type -> String.valueOf(type.status()))
                        .toList());
    }

    private static JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
