package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.jspecify.annotations.Nullable;

/**
 * Reads from JSON what a person decided on a candidacy that the rules refer to a person.
 *
 * <p>Every field is asked for, also the role and the day, which a dossier may leave out; a field that is not known is
 * refused, so that nothing a person wrote is dropped in silence. Every problem is told, with the field as its column.
 */
public final class DecisionReader {
    private static final List<String> FIELDS = List.of("admits", "reason", "role", "decidedOn");
    private static final String ALL_FIELDS = String.join(", ", FIELDS);
    private static final String ROLES =
            Arrays.stream(DecisionRole.values()).map(DecisionRole::name).collect(Collectors.joining(", "));
    private static final int SHOWN = 60;

    private final JsonNode document;
    private final List<Problem> problems = new ArrayList<>();

    private DecisionReader(JsonNode document) {
        this.document = document;
    }

    /** Reads a JSON document in UTF-8. */
    public static DecisionReading read(byte[] document) {
        try {
            JsonNode root = JsonReading.MAPPER.readTree(document);
            return root.isObject() ? new DecisionReader(root).read() : unreadable();
        } catch (IOException notJson) {
            return unreadable();
        }
    }

    private static DecisionReading unreadable() {
        return new DecisionReading(
                null, List.of(new Problem(ProblemCode.UNREADABLE, null, null, null, null, ALL_FIELDS)));
    }

    private DecisionReading read() {
        Optional<Boolean> admits = field("admits", ProblemCode.YES_NO_INVALID, null, DecisionReader::flag);
        Optional<String> reason = field("reason", ProblemCode.FORM_INVALID, null, DecisionReader::text);
        Optional<DecisionRole> role = field("role", ProblemCode.NOT_IN_LIST, ROLES, DecisionReader::role);
        Optional<LocalDate> decidedOn = field("decidedOn", ProblemCode.DATE_INVALID, null, DecisionReader::date);
        document.fieldNames().forEachRemaining(this::known);
        return problems.isEmpty()
                ? new DecisionReading(
                        new PersonalDecision(
                                admits.orElseThrow(),
                                reason.orElseThrow(),
                                role.orElseThrow(),
                                decidedOn.orElseThrow()),
                        List.of())
                : new DecisionReading(null, problems);
    }

    private <T> Optional<T> field(
            String name, ProblemCode code, @Nullable String expected, Function<JsonNode, Optional<T>> reader) {
        JsonNode node = document.path(name);
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

    private void known(String name) {
        if (!FIELDS.contains(name)) {
            problems.add(new Problem(ProblemCode.TOO_MANY_FIELDS, null, null, shortened(name), null, ALL_FIELDS));
        }
    }

    private static Optional<Boolean> flag(JsonNode node) {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    /** A text of whole characters: no database keeps half a surrogate pair, or U+0000. */
    private static Optional<String> text(JsonNode node) {
        return Optional.ofNullable(node.textValue())
                .filter(text -> text.indexOf(0) < 0)
                .filter(StandardCharsets.UTF_8.newEncoder()::canEncode);
    }

    private static Optional<DecisionRole> role(JsonNode node) {
        return text(node)
                .flatMap(name -> Arrays.stream(DecisionRole.values())
                        .filter(role -> role.name().equals(name))
                        .findFirst());
    }

    private static Optional<LocalDate> date(JsonNode node) {
        return text(node)
                .flatMap(text ->
                        CellText.date(text).filter(date -> date.toString().equals(text)));
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
