package org.duallearning.mobility.application.exchange;

import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.disclosure.Audience;

/**
 * Reads from JSON for whom a report is to be published. A school is read too: whoever is asked says why there is no report for
 * one. A field that is not known is refused. Every problem is told, with the field as its column.
 */
public final class AudienceReader {
    private static final String AUDIENCE = "audience";
    private static final String PUBLISHED_FOR = String.join(", ", Audience.PUBLIC.name(), Audience.PARTNERS.name());

    private AudienceReader() {}

    /** Reads a JSON document in UTF-8. */
    public static AudienceReading read(byte[] document) {
        JsonFields fields = JsonFields.read(document, List.of(AUDIENCE));
        Optional<Audience> audience = fields.field(
                AUDIENCE, ProblemCode.NOT_IN_LIST, PUBLISHED_FOR, node -> JsonFields.oneOf(Audience.values(), node));
        List<Problem> problems = fields.problems();
        return problems.isEmpty()
                ? new AudienceReading(audience.orElseThrow(), List.of())
                : new AudienceReading(null, problems);
    }
}
