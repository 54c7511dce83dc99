package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes typed values out of a JSON document and notes whatever is not of the type asked for. */
final class CaseNodes {

    private static final long GREATEST = 2_147_483_647L;
    private static final int SHOWN = 60;
    private static final int REPLACEMENT = 0xFFFD;

    private final List<CaseProblem> problems = new ArrayList<>();

    List<CaseProblem> problems() {
        return problems;
    }

    void add(String path, @Nullable JsonNode node, String code, String message) {
        String value = node == null || node.isMissingNode() ? null : node.isTextual() ? node.asText() : node.toString();
        if (value != null && value.length() > SHOWN) {
            value = value.substring(0, SHOWN) + "…";
        }
        problems.add(new CaseProblem(whole(path), value == null ? null : whole(value), code, message));
    }

    /** The text with a replacement character for every half of one, so that it can be written as UTF-8. */
    private static String whole(String text) {
        return text.codePoints()
                .map(character -> isHalf(character) ? REPLACEMENT : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHalf(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }

    /** The elements of a list; none if the field is missing, and a problem if it must not be. */
    List<JsonNode> list(JsonNode object, String field, String path, boolean required) {
        JsonNode node = object.path(field);
        List<JsonNode> elements = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(elements::add);
        } else if (required || !node.isMissingNode()) {
            add(path + "." + field, node, "NOT_A_LIST", "give a list: \"" + field + "\": [ ... ]");
        }
        return elements;
    }

    /** A text of whole characters that is not blank, or null with a problem. */
    @Nullable
    String text(JsonNode node, String path) {
        if (node.isTextual() && node.asText().codePoints().anyMatch(CaseNodes::isHalf)) {
            add(
                    path,
                    node,
                    "HALF_CHARACTER",
                    "give whole characters; an escape such as \\ud83d needs the one after it");
            return null;
        }
        if (node.isTextual() && !node.asText().isBlank()) {
            return node.asText();
        }
        add(path, node, node.isMissingNode() ? "MISSING" : "NOT_TEXT", "give a text that is not blank, in quotes");
        return null;
    }

    /** A whole number between {@code least} and 2,147,483,647, or null with a problem. */
    @Nullable
    Long integer(JsonNode node, String path, long least) {
        String advice = "give a whole number between " + least + " and " + GREATEST;
        if (!node.isIntegralNumber()) {
            add(path, node, node.isMissingNode() ? "MISSING" : "NOT_INTEGER", advice);
            return null;
        }
        if (!node.canConvertToLong() || node.longValue() < least || node.longValue() > GREATEST) {
            add(path, node, "OUT_OF_RANGE", advice);
            return null;
        }
        return node.longValue();
    }

    /** The signed range of weights and costs. */
    @Nullable
    Long signed(JsonNode node, String path) {
        return integer(node, path, -GREATEST);
    }
}
