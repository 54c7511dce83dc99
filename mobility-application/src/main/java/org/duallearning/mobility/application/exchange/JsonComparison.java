package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duallearning.mobility.application.view.ExplanationReplayView.Difference;
import org.jspecify.annotations.Nullable;

/** Compares a document of an explanation with the one that comes out now. Used once. */
final class JsonComparison {
    /** What facts and rule book do not settle: where it was, and what people did with it. */
    private static final Set<String> NOT_SETTLED = Set.of(
            "$.project", "$.provenance", "$.assessment.school", "$.assessment.recorded", "$.assessment.decision");

    private static final String ID = "rule";

    private final JsonNode document;
    private final List<Difference> differences = new ArrayList<>();

    JsonComparison(JsonNode document) {
        this.document = document;
    }

    /** What is otherwise; fields that only one of the two versions of the software knows are left aside. */
    List<Difference> with(JsonNode again) {
        compare("$", document, again);
        return List.copyOf(differences);
    }

    private void compare(String path, @Nullable JsonNode left, @Nullable JsonNode right) {
        if (left == null || right == null) {
            differences.add(new Difference(path, text(left), text(right)));
        } else if (left.isObject() && right.isObject()) {
            left.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(right::has)
                    .filter(field -> !NOT_SETTLED.contains(path + "." + field))
                    .forEach(field -> compare(path + "." + field, left.get(field), right.get(field)));
        } else if (left.isArray() && right.isArray()) {
            Map<String, JsonNode> those = elements(left);
            Map<String, JsonNode> these = elements(right);
            Map<String, JsonNode> all = new LinkedHashMap<>(those);
            all.putAll(these);
            all.keySet().forEach(key -> compare(path + "[" + key + "]", those.get(key), these.get(key)));
        } else if (!left.equals(right)) {
            differences.add(new Difference(path, text(left), text(right)));
        }
    }

    /** The elements under the ids of their rules, or where they have none under their numbers. */
    private static Map<String, JsonNode> elements(JsonNode array) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        for (JsonNode element : array) {
            String id = element.path(ID).asText(String.valueOf(elements.size()));
            elements.put(elements.containsKey(id) ? id + "," + elements.size() : id, element);
        }
        return elements;
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        return node.isTextual() ? node.asText() : node.toString();
    }
}
