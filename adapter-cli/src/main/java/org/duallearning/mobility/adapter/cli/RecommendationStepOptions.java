package org.duallearning.mobility.adapter.cli;

import org.duallearning.mobility.application.message.ApproximateDate;
import org.duallearning.mobility.evidence.RecommendationId;
import org.duallearning.mobility.evidence.RecommendationStatus;
import org.duallearning.mobility.evidence.RecommendationStep;
import org.duallearning.mobility.evidence.RecommendationStepKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** When, by whom and where a recommendation took a step. */
final class RecommendationStepOptions {
    @Option(names = "--on", paramLabel = "WHEN", converter = When.class)
    private @Nullable String on;

    @Option(names = "--bodies", paramLabel = "TEXT")
    private @Nullable String bodies;

    @Option(names = "--event", paramLabel = "TEXT")
    private @Nullable String event;

    /** The step; taken today unless it is said when. */
    RecommendationStep step(RecommendationId recommendation, RecommendationStatus status, Session session) {
        String when = on == null ? session.today().toString() : on;
        return new RecommendationStep(new RecommendationStepKey(recommendation, status), when, bodies, event);
    }

    /** A day, a month, a season or a year. */
    static final class When implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (!ApproximateDate.Check.isApproximateDate(value)) {
                throw new TypeConversionException(value);
            }
            return value;
        }
    }
}
