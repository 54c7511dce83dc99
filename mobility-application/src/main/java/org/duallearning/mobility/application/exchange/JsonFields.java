package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a small JSON object that somebody sends. A field that is not known is refused, so that nothing is dropped in
 * silence. Every problem is told, with the field as its column. Used by one thread.
 */
final class JsonFields {
    private static final int SHOWN = 60;

    private final @Nullable JsonNode object;
    private final List<String> names;
    private final List<Problem> problems = new ArrayList<>();

    private JsonFields(@Nullable JsonNode object, List<String> names) {
        this.object = object;
        this.names = names;
    }

    /** Reads a JSON document in UTF-8 that is to have these fields. */
    static JsonFields read(byte[] document, List<String> names) {
        try {
            JsonNode root = JsonReading.MAPPER.readTree(document);
            return new JsonFields(root.isObject() ? root : null, names);
        } catch (IOException notJson) {
            return new JsonFields(null, names);
        }
    }

    /** The fields that an object within a document is to have. */
    static JsonFields of(JsonNode object, List<String> names) {
        return new JsonFields(object, names);
    }

    /** Whether a field is there. */
    boolean has(String name) {
        return object != null && object.hasNonNull(name);
    }

    /**
     * The value of a field that is asked for; empty if that is a problem.
     *
     * @param code what is wrong with a value that cannot be read
     * @param expected what it may be; null if the code says enough
     */
    <T> Optional<T> field(
            String name, ProblemCode code, @Nullable String expected, Function<JsonNode, Optional<T>> reader) {
        if (object == null) {
            return Optional.empty();
        }
        JsonNode node = object.path(name);
        if (node.isMissingNode()
                || node.isNull()
                || (node.isTextual() && node.textValue().isBlank())) {
            problems.add(new Problem(ProblemCode.VALUE_MISSING, null, null, name, null, null));
            return Optional.empty();
        }
        Optional<T> value = reader.apply(node);
        if (value.isEmpty()) {
            String given = node.isTextual() ? node.textValue() : node.toString();
            problems.add(new Problem(code, null, null, name, shortened(given), expected));
        }
        return value;
    }

    /** All that is wrong: with the fields that were asked for, in that order, and then with others. */
    List<Problem> problems() {
        String known = String.join(", ", names);
        if (object == null) {
            return List.of(new Problem(ProblemCode.UNREADABLE, null, null, null, null, known));
        }
        List<Problem> all = new ArrayList<>(problems);
        object.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                all.add(new Problem(ProblemCode.TOO_MANY_FIELDS, null, null, shortened(name), null, known));
            }
        });
        return all;
    }

    /** True or false. */
    static Optional<Boolean> flag(JsonNode node) {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    /** A text of whole characters: no database keeps half a surrogate pair, or U+0000. */
    static Optional<String> text(JsonNode node) {
        return Optional.ofNullable(node.textValue())
                .filter(text -> text.indexOf(0) < 0)
                .filter(StandardCharsets.UTF_8.newEncoder()::canEncode);
    }

    /** One of some constants, by its name. */
    static <E extends Enum<E>> Optional<E> oneOf(E[] constants, JsonNode node) {
        return text(node)
                .flatMap(name -> Stream.of(constants)
                        .filter(constant -> constant.name().equals(name))
                        .findFirst());
    }

    /** A list of one to so many objects. */
    static Optional<List<JsonNode>> objects(int most, JsonNode node) {
        List<JsonNode> objects = new ArrayList<>();
        node.elements().forEachRemaining(objects::add);
        boolean isList = node.isArray() && objects.stream().allMatch(JsonNode::isObject);
        return isList && !objects.isEmpty() && objects.size() <= most ? Optional.of(objects) : Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
