package org.duallearning.mobility.application.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each way to decide who goes where would make of one edition. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param edition the edition
 * @param ruleBook the rule book by which candidacies enter
 * @param inputFingerprint a hash of what the matchings were made from
 * @param entered learners who enter
 * @param mechanisms one outcome for each mechanism
 * @param notApplied what was asked for and not every mechanism takes into account
 */
public record MechanismComparisonView(
        String project,
        String provenance,
        String edition,
        String ruleBook,
        String inputFingerprint,
        int entered,
        List<MechanismOutcome> mechanisms,
        List<ConditionView> notApplied)
        implements Marked {
    /** Copies the lists. */
    public MechanismComparisonView {
        mechanisms = List.copyOf(mechanisms);
        notApplied = List.copyOf(notApplied);
    }

    /**
     * What one mechanism makes of it.
     *
     * @param mechanism its name
     * @param optimal whether its promise is proven
     * @param all how all who enter fare
     * @param differentFromFirst learners who are elsewhere than under the first mechanism of the list
     * @param bySystem how they fare by system of alternating training
     * @param byReportingGroup likewise by the group in which participants are counted
     * @param bySchool likewise by school
     */
    public record MechanismOutcome(
            String mechanism,
            boolean optimal,
            PlacedView all,
            int differentFromFirst,
            Map<String, PlacedView> bySystem,
            Map<String, PlacedView> byReportingGroup,
            Map<String, PlacedView> bySchool) {
        /** Copies the maps, in their order. */
        public MechanismOutcome {
            bySystem = Collections.unmodifiableMap(new LinkedHashMap<>(bySystem));
            byReportingGroup = Collections.unmodifiableMap(new LinkedHashMap<>(byReportingGroup));
            bySchool = Collections.unmodifiableMap(new LinkedHashMap<>(bySchool));
        }
    }

    /**
     * How some learners fare.
     *
     * @param learners how many there are
     * @param placed those with a place
     * @param firstCountry of those, in the country wished first
     * @param secondCountry of those, in the country wished second
     * @param elsewhere of those, in another country
     * @param unplaced those without a place
     * @param worstRank 1, 2 or 3 for the worst of these countries that somebody gets; null if nobody is placed
     * @param fit the sum of the fits
     */
    public record PlacedView(
            int learners,
            int placed,
            int firstCountry,
            int secondCountry,
            int elsewhere,
            int unplaced,
            @Nullable Integer worstRank,
            long fit) {}
}
