package org.duallearning.mobility.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.ReportingGroup;
import org.jspecify.annotations.Nullable;

/**
 * The counts of participants that a project publishes. Immutable and thread-safe.
 *
 * @param participants how many learners went
 * @param byReportingGroup how many of each reporting group; the three groups that projects report are always there, {@link
 *     ReportingGroup#OTHER} only when it is not empty
 * @param bySystemAndAgreement how many of each system and agreement that occurs
 */
public record ParticipantCounts(
        int participants,
        Map<ReportingGroup, Integer> byReportingGroup,
        List<SystemAndAgreement> bySystemAndAgreement) {
    /** Copies the collections. */
    public ParticipantCounts {
        byReportingGroup = Collections.unmodifiableMap(new EnumMap<>(byReportingGroup));
        bySystemAndAgreement = List.copyOf(bySystemAndAgreement);
    }

    /**
     * Participants of one system under one kind of agreement.
     *
     * @param system the system; null if unknown
     * @param agreement the agreement; null if unknown
     * @param participants how many
     */
    public record SystemAndAgreement(
            @Nullable DualLearningSystem system, @Nullable AgreementType agreement, int participants) {}

    /** Counts participations. */
    public static ParticipantCounts of(Collection<Participation> participations) {
        Map<ReportingGroup, Integer> groups = new EnumMap<>(ReportingGroup.class);
        for (ReportingGroup group : ReportingGroup.values()) {
            if (group != ReportingGroup.OTHER) {
                groups.put(group, 0);
            }
        }
        Map<SystemAndAgreement, Integer> pairs = new HashMap<>();
        for (Participation participation : participations) {
            groups.merge(participation.group(), 1, Integer::sum);
            pairs.merge(new SystemAndAgreement(participation.system(), participation.agreement(), 1), 1, Integer::sum);
        }
        Comparator<SystemAndAgreement> order = Comparator.comparing(
                        SystemAndAgreement::system, Comparator.nullsLast(Comparator.<DualLearningSystem>naturalOrder()))
                .thenComparing(
                        SystemAndAgreement::agreement, Comparator.nullsLast(Comparator.<AgreementType>naturalOrder()));
        List<SystemAndAgreement> counted = pairs.entrySet().stream()
                .map(pair -> new SystemAndAgreement(
                        pair.getKey().system(), pair.getKey().agreement(), pair.getValue()))
                .sorted(order)
                .toList();
        return new ParticipantCounts(participations.size(), groups, counted);
    }

    /**
     * The share of a target that was reached, to 16 digits and without trailing zeros; null without a target, or with a
     * target of 0.
     */
    public @Nullable BigDecimal shareOf(@Nullable Integer target) {
        if (target == null || target == 0) {
            return null;
        }
        return BigDecimal.valueOf(participants)
                .divide(BigDecimal.valueOf(target), MathContext.DECIMAL64)
                .stripTrailingZeros();
    }
}
