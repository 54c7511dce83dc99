package org.duallearning.mobility.application.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project at a glance. Immutable and thread-safe.
 *
 * @param project the project
 * @param title its title
 * @param provenance whether its rows are real
 * @param target how many learners it planned to send
 * @param participants how many went
 * @param shareOfTarget the share of the target reached
 * @param byReportingGroup participants by reporting group
 * @param bySystemAndAgreement participants by system and agreement
 * @param editions the editions
 * @param refusedRows rows of the dossier that were refused
 */
public record SummaryView(
        String project,
        @Nullable String title,
        String provenance,
        @Nullable Integer target,
        int participants,
        @Nullable BigDecimal shareOfTarget,
        Map<String, Integer> byReportingGroup,
        List<SystemAndAgreementView> bySystemAndAgreement,
        List<EditionSummaryView> editions,
        int refusedRows)
        implements Marked {
    /** Copies the lists. */
    public SummaryView {
        bySystemAndAgreement = List.copyOf(bySystemAndAgreement);
        editions = List.copyOf(editions);
    }

    /** The same, with the number of rows of the dossier that were refused. */
    public SummaryView withRefusedRows(int rows) {
        return new SummaryView(
                project,
                title,
                provenance,
                target,
                participants,
                shareOfTarget,
                byReportingGroup,
                bySystemAndAgreement,
                editions,
                rows);
    }
}
