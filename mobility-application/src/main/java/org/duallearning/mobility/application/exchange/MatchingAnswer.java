package org.duallearning.mobility.application.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duallearning.mobility.matching.Matching;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a matching case, as it is printed and sent. Immutable and thread-safe.
 *
 * @param mechanism the mechanism's name in commands
 * @param placed how many learners have a place
 * @param learners how many learners there are
 * @param totalWeight sum of weights; null if the case has none
 * @param totalCost sum of costs; null if the case has none
 * @param rankSum sum of the ranks of the places given
 * @param optimal whether the mechanism's promise is proven
 * @param matching the place of every learner, null for the unplaced, in id order
 * @param certificate the proof as plain data: {@code kind} is {@code prices}, {@code order} or {@code stability}
 * @param solveMillis how long the mechanism took, in milliseconds
 */
public record MatchingAnswer(
        String mechanism,
        int placed,
        int learners,
        @Nullable Long totalWeight,
        @Nullable Long totalCost,
        long rankSum,
        boolean optimal,
        Map<String, @Nullable String> matching,
        Map<String, Object> certificate,
        double solveMillis) {

    /** Copies matching and certificate, keeping their order. */
    public MatchingAnswer {
        matching = Collections.unmodifiableMap(new LinkedHashMap<>(matching));
        certificate = Collections.unmodifiableMap(new LinkedHashMap<>(certificate));
    }

    /** The answer that a matching gives. */
    public static MatchingAnswer of(Matching matching, double solveMillis) {
        return new MatchingAnswer(
                matching.mechanism().commandName(),
                matching.placed(),
                matching.learners(),
                matching.totalWeight(),
                matching.totalCost(),
                matching.rankSum(),
                matching.optimal(),
                matching.places(),
                CertificateData.of(matching.certificate()),
                solveMillis);
    }
}
