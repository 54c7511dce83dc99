package org.duallearning.mobility.application.view;

import java.util.List;
import org.duallearning.mobility.application.view.ReportView.RecommendationView;
import org.jspecify.annotations.Nullable;

/**
 * A policy recommendation with what it rests on. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param recommendation the recommendation
 * @param next the statuses that it can reach next; none at its end
 * @param report the number of the report that the evidence is read from; null for what it comes to now, exactly
 * @param evidence what the indicators come to, in the order of the recommendation
 */
public record RecommendationEvidenceView(
        String project,
        String provenance,
        RecommendationView recommendation,
        List<String> next,
        @Nullable Integer report,
        List<EvidenceView> evidence)
        implements Marked {
    /** Copies the lists. */
    public RecommendationEvidenceView {
        next = List.copyOf(next);
        evidence = List.copyOf(evidence);
    }

    /**
     * What an indicator comes to.
     *
     * @param indicator its id
     * @param title what it is called; null if that report does not know it
     * @param claim STATED, STATED_WITH_WARNING or REFUSED; HIDDEN where the readers of the report may not see it; UNKNOWN if the report
     *     does not know it
     * @param reasons why there is a warning, or nothing may be stated
     * @param sentence what is said; null if nothing may be
     * @param repeatedFrom the number of the earlier report whose counts that report repeats; null if it does not
     * @param ofDefinition what that report says of counts that were made, or asked, otherwise than others
     */
    public record EvidenceView(
            String indicator,
            @Nullable String title,
            String claim,
            List<String> reasons,
            @Nullable String sentence,
            @Nullable Integer repeatedFrom,
            List<String> ofDefinition) {
        /** Copies the lists. */
        public EvidenceView {
            reasons = List.copyOf(reasons);
            ofDefinition = List.copyOf(ofDefinition);
        }

        /** What an indicator comes to now. */
        public EvidenceView(
                String indicator,
                @Nullable String title,
                String claim,
                List<String> reasons,
                @Nullable String sentence) {
            this(indicator, title, claim, reasons, sentence, null, List.of());
        }
    }
}
