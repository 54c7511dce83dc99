package org.duallearning.mobility.application.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.hash.Hashing;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.evidence.PublishedReport;
import org.jspecify.annotations.Nullable;

/** Reports and what is kept of them, as JSON. Thread-safe. */
final class ReportFormat {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Set<String> LEARNERS = Set.of(ReportExtract.PARTICIPANTS, ReportExtract.APPLICANTS);

    private ReportFormat() {}

    /** The report as a document. */
    static String document(ReportView report) {
        return new String(Json.write(report), StandardCharsets.UTF_8);
    }

    /** The report of a document. */
    static ReportView report(String document) {
        try {
            return MAPPER.readValue(document, ReportView.class);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    /** What is kept of a report, as text. */
    static String text(KeptReport report) {
        return write(report);
    }

    /**
     * What is kept of a report.
     *
     * @throws KeptOtherwiseException if another version of the program kept it in another form
     */
    static KeptReport kept(PublishedReport report) {
        try {
            return MAPPER.readValue(report.extract(), KeptReport.class);
        } catch (DatabindException e) {
            throw new KeptOtherwiseException(report.number(), e);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    /** The SHA-256 of an extract; null without a learner, whose pseudonym keeps others from trying answers until they find it. */
    static @Nullable String fingerprint(ReportExtract extract) {
        boolean hasLearners = extract.populations().stream()
                .filter(population -> LEARNERS.contains(population.name()))
                .anyMatch(population -> !population.people().isEmpty());
        if (!hasLearners) {
            return null;
        }
        return Hashing.sha256()
                .hashString(write(extract), StandardCharsets.UTF_8)
                .toString();
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A report cannot be written.", e);
        }
    }

    private static UncheckedIOException unreadable(JsonProcessingException e) {
        return new UncheckedIOException("What is kept of a report cannot be read.", e);
    }
}
