package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.journey.Tester.REQUEST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.duallearning.mobility.application.dossier.RowShape;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.view.PolicyComparisonView;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.policy.Going;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        Set<String> served =
                RestApi.routes(http.direct().application(), new Requests(REQUEST.caller(), Clock.systemUTC())).stream()
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
    void everySchemaHasTheFieldsThatAreWritten() {
        Set<String> notRecords = Set.of(
                "Health",
                "Problem",
                "Issue",
                "DecisionRequest",
                "PoliciesRequest",
                "PolicyRequest",
                "PublicationRequest");
        Map<String, Class<?>> records = records();
        List<String> checked = new ArrayList<>();
        for (var schema : document.at("/components/schemas").properties()) {
            if (!notRecords.contains(schema.getKey())) {
                Class<?> record = records.get(schema.getKey());
                assertThat(record).as(schema.getKey()).isNotNull();
                describes(schema.getValue(), record);
                checked.add(schema.getKey());
            }
        }
        assertThat(checked).contains("LearnerRow", "PageView", "RoundView", "RuleBookComparisonBook");
    }

    /** The records that are written, by the name of their schema; that of a nested one starts with where it is nested. */
    private static Map<String, Class<?>> records() {
        return new ClassFileImporter()
                .importPackagesOf(ProjectRow.class, RoundView.class).stream()
                        .filter(JavaClass::isRecord)
                        .<Class<?>>map(JavaClass::reflect)
                        .collect(Collectors.toMap(OpenApiTest::schemaName, Function.identity()));
    }

    private static String schemaName(Class<?> record) {
        Class<?> outer = record.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName().replaceFirst("View$", "")) + record.getSimpleName();
    }

    private static void describes(JsonNode schema, Class<?> record) {
        List<String> written = RowShape.of(record.asSubclass(Record.class)).columnNames();
        assertThat(names(schema.path("properties").fieldNames()))
                .as("%s", record)
                .isEqualTo(written);
        assertThat(schema.path("required"))
                .extracting(JsonNode::asText)
                .as("%s", record)
                .isEqualTo(written);
        for (RecordComponent component : record.getRecordComponents()) {
            JsonNode property = schema.path("properties").path(RowShape.columnName(component));
            assertThat(property.path("nullable").asBoolean())
                    .as("whether %s of %s may be null", component.getName(), record)
                    .isEqualTo(component.getAnnotatedType().isAnnotationPresent(Nullable.class));
            assertThat(property.findValuesAsText("$ref"))
                    .as("what %s of %s is made of", component.getName(), record)
                    .isEqualTo(recordsIn(component.getGenericType())
                            .map(part -> "#/components/schemas/" + schemaName(part))
                            .toList());
        }
    }

    private static Stream<Class<?>> recordsIn(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.concat(Stream.of(generic.getRawType()), Stream.of(generic.getActualTypeArguments()))
                    .flatMap(OpenApiTest::recordsIn);
        }
        return type instanceof Class<?> part && part.isRecord() ? Stream.of(part) : Stream.empty();
    }

    private static List<String> names(Iterator<String> fields) {
        List<String> names = new ArrayList<>();
        fields.forEachRemaining(names::add);
        return names;
    }

    @Test
    void everyExampleIsAsItsSchemaSays() {
        List<JsonNode> withExamples = document.findParents("example");
        assertThat(withExamples)
                .hasSizeGreaterThan(3)
                .allSatisfy(content -> assertThat(
                                DocumentedAnswers.differences(content.path("schema"), content.path("example")))
                        .as("%s", content.path("example"))
                        .isEmpty());
    }

    @Test
    void theDocumentNamesThoseThatReportsArePublishedFor() {
        assertThat(document.at("/components/schemas/PublicationRequest/properties/audience/enum"))
                .extracting(JsonNode::asText)
                .containsExactly(Audience.PUBLIC.name(), Audience.PARTNERS.name());
    }

    @Test
    void theDocumentNamesEveryLanguageOfAPage() {
        assertThat(document.at("/components/parameters/lang/schema/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(
                        Phrases.languages().stream().map(Locale::getLanguage).toList());
    }

    @Test
    void theDocumentNamesEveryRoleOfADecision() {
        assertThat(document.at("/components/schemas/DecisionRequest/properties/role/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        Stream.of(DecisionRole.values()).map(DecisionRole::name).toList());
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
    void theDocumentNamesTheMechanismsOfAPolicyAndHowManyPoliciesMayBeTried() {
        assertThat(document.at("/components/schemas/PolicyRequest/properties/mechanism/enum"))
                .isEqualTo(document.at("/components/parameters/mechanism/schema/enum"));
        assertThat(document.at("/components/schemas/PoliciesRequest/properties/policies/maxItems")
                        .asInt())
                .isEqualTo(PolicyComparisonView.MOST_OTHERS);
        assertThat(document.at("/components/parameters/going/schema/enum"))
                .extracting(JsonNode::asText)
                .containsExactly(Going.PLACED.name(), Going.ENTERED.name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"status\": 409       | \"status\": \"409\"   | $.status is",
                "\"title\": \"T\",     | ' '                  | $.title is missing",
                "\"title\": \"T\"      | \"title\": null      | $.title is null",
                "\"title\": \"T\"      | \"title\": \"\", \"a\": 1 | $.a is not documented",
                "\"in\": \"body\"      | \"in\": \"path\"     | $.issues[0].in is",
                "\"detail\": \"D\"}]   | \"line\": 1}]        | $.issues[0].detail is missing"
            })
    void aBodyThatIsNotAsDocumentedIsNoticed(String right, String wrong, String difference) throws IOException {
        String problem = "{\"type\": \"t\", \"title\": \"T\", \"status\": 409, \"detail\": \"d\", \"instance\": \"i\","
                + " \"issues\": [{\"type\": \"t\", \"in\": \"body\", \"name\": \"n\", \"detail\": \"D\"}]}";
        JsonNode schema = document.at("/components/schemas/Problem");
        JsonMapper json = JsonMapper.builder().build();
        assertThat(DocumentedAnswers.differences(schema, json.readTree(problem)))
                .isEmpty();
        assertThat(DocumentedAnswers.differences(schema, json.readTree(problem.replace(right, wrong))))
                .singleElement()
                .asString()
                .startsWith(difference);
    }

    @Test
    void noNameIsTakenForATruthValueByOlderReaders() {
        assertThat(http.calls().get("/openapi.yaml").body())
                .doesNotContainPattern("(?m)(^ *|[\\[{,:] ?)(on|off|yes|no)[,:\\]}]");
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
