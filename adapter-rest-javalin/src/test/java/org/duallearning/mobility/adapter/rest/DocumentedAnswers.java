package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares answers with what the OpenAPI document says of them: with as much of JSON schema as the document uses. */
final class DocumentedAnswers {
    private static final JsonNode DOCUMENT = document();
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final List<String> differences = new ArrayList<>();

    private DocumentedAnswers() {}

    private static JsonNode document() {
        try (InputStream resource = RestApi.class.getResourceAsStream("openapi.yaml")) {
            return new YAMLMapper().readTree(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks that status and body are as documented for the operation that was called, and gives the body. */
    static JsonNode checked(HttpResponse<String> answer) {
        JsonNode content = documented(answer);
        try {
            JsonNode body = JsonMapper.builder().build().readTree(answer.body());
            assertThat(differences(content.path("schema"), body))
                    .as("%s", answer)
                    .isEmpty();
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks that status, media type and headers are as documented, and gives what is documented of the body. */
    static JsonNode documented(HttpResponse<String> answer) {
        String called = answer.request().method() + " " + answer.request().uri();
        JsonNode response =
                resolved(operation(answer.request()).path("responses").path(String.valueOf(answer.statusCode())));
        assertThat(response.isMissingNode())
                .as("%s is not documented to answer %s", called, answer.statusCode())
                .isFalse();
        String mediaType =
                answer.headers().firstValue("Content-Type").orElseThrow().split(";", 2)[0];
        assertThat(response.path("content").has(mediaType))
                .as("%s is not documented to answer %s", called, mediaType)
                .isTrue();
        response.path("headers").properties().stream()
                .filter(header -> header.getValue().path("required").asBoolean(true))
                .forEach(header -> assertThat(answer.headers().firstValue(header.getKey()))
                        .as(header.getKey())
                        .isPresent());
        return response.path("content").path(mediaType);
    }

    /** Whether the operation that was called is in the document. */
    static boolean areAbout(HttpRequest request) {
        return !operation(request).isMissingNode();
    }

    private static JsonNode operation(HttpRequest request) {
        String path = request.uri().getRawPath();
        return DOCUMENT.path("paths").properties().stream()
                .filter(documented -> path.matches(documented.getKey().replaceAll("\\{[^}]*}", "[^/]+")))
                .map(documented -> documented.getValue().path(request.method().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** What of a value is not as a schema says. */
    static List<String> differences(JsonNode schema, JsonNode value) {
        var comparison = new DocumentedAnswers();
        comparison.compare(schema, value, "$", true);
        return comparison.differences;
    }

    private void compare(JsonNode reference, JsonNode value, String at, boolean closed) {
        JsonNode schema = resolved(reference);
        if (value.isNull() && schema.path("nullable").asBoolean()) {
            return;
        }
        schema.path("allOf").forEach(part -> compare(part, value, at, false));
        if (schema.has("type") && !isOfType(schema, value)) {
            differences.add(at + " is " + value + " instead of " + schema);
        }
        schema.path("required").forEach(field -> {
            if (!value.has(field.asText())) {
                differences.add(at + "." + field.asText() + " is missing");
            }
        });
        value.properties().forEach(field -> {
            String name = at + "." + field.getKey();
            if (schema.path("properties").has(field.getKey())) {
                compare(schema.path("properties").path(field.getKey()), field.getValue(), name, true);
            } else if (schema.path("additionalProperties").isObject()) {
                compare(schema.path("additionalProperties"), field.getValue(), name, true);
            } else if (closed && schema.has("properties")) {
                differences.add(name + " is not documented");
            }
        });
        if (schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                compare(schema.path("items"), value.path(i), at + "[" + i + "]", true);
            }
        }
    }

    private static boolean isOfType(JsonNode schema, JsonNode value) {
        if (schema.has("enum")) {
            return contains(schema.path("enum"), value);
        }
        return switch (schema.path("type").asText()) {
            case "string" ->
                value.isTextual()
                        && (!schema.path("format").asText().equals("date")
                                || DATE.matcher(value.asText()).matches());
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            default -> value.isObject();
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode each : values) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.path("$ref").asText().substring(1)) : node;
    }
}
