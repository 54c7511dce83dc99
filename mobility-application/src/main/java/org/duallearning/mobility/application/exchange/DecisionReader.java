package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.eligibility.PersonalDecision;

/**
 * Reads from JSON what a person decided on a candidacy that the rules refer to a person.
 *
 * <p>Every field is asked for, also the role and the day, which a dossier may leave out; a field that is not known is
 * refused, so that nothing a person wrote is dropped in silence. Every problem is told, with the field as its column.
 */
public final class DecisionReader {
    private static final List<String> FIELDS = List.of("admits", "reason", "role", "decidedOn");
    private static final String ROLES =
            Arrays.stream(DecisionRole.values()).map(DecisionRole::name).collect(Collectors.joining(", "));

    private DecisionReader() {}

    /** Reads a JSON document in UTF-8. */
    public static DecisionReading read(byte[] document) {
        JsonFields fields = JsonFields.read(document, FIELDS);
        Optional<Boolean> admits = fields.field("admits", ProblemCode.YES_NO_INVALID, null, JsonFields::flag);
        Optional<String> reason = fields.field("reason", ProblemCode.FORM_INVALID, null, JsonFields::text);
        Optional<DecisionRole> role = fields.field(
                "role", ProblemCode.NOT_IN_LIST, ROLES, node -> JsonFields.oneOf(DecisionRole.values(), node));
        Optional<LocalDate> decidedOn = fields.field("decidedOn", ProblemCode.DATE_INVALID, null, DecisionReader::date);
        List<Problem> problems = fields.problems();
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

    private static Optional<LocalDate> date(JsonNode node) {
        return JsonFields.text(node)
                .flatMap(text ->
                        CellText.date(text).filter(date -> date.toString().equals(text)));
    }
}
