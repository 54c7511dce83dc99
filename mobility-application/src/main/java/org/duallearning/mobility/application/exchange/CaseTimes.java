package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the moment of submission: a local date-time, or a date, which means its start. */
final class CaseTimes {

    private static final int LENGTH_OF_DATE = 10;

    private CaseTimes() {}

    static Reading read(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return new Reading(null, false);
        }
        try {
            String text = node.isTextual() ? node.asText() : "";
            LocalDateTime time =
                    text.length() == LENGTH_OF_DATE ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
            return new Reading(time, false);
        } catch (DateTimeException e) {
            return new Reading(null, true);
        }
    }

    record Reading(@Nullable LocalDateTime time, boolean isWrong) {}
}
