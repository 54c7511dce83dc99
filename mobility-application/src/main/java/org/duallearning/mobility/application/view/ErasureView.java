package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is erased of a learner, and what is kept until when. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param learner the learner
 * @param askedOn the day on which it was asked; null if nobody asked
 * @param ground why it was asked; null if nobody asked
 * @param restricted whether something is kept that somebody asked to be erased
 * @param dryRun whether nothing was done
 * @param fields each group of fields
 * @param reports the numbered reports that the learner is counted in, which stay
 */
public record ErasureView(
        String project,
        String provenance,
        String learner,
        @Nullable LocalDate askedOn,
        @Nullable String ground,
        boolean restricted,
        boolean dryRun,
        List<FieldsView> fields,
        List<HeldInReportView> reports)
        implements Marked {
    /** Copies the lists. */
    public ErasureView {
        fields = List.copyOf(fields);
        reports = List.copyOf(reports);
    }

    /**
     * A group of fields.
     *
     * @param group IDENTITY, EVIDENCE, SPECIAL_NEEDS or CONTACT
     * @param state ERASED, NOT_YET, ON_HOLD or UNKNOWN
     * @param on the day on which it was erased, or the first one on which it will be; null if nobody can say
     * @param line the line of the retention schedule that it is kept by
     * @param confirmed whether somebody confirmed the line
     * @param holds what holds it
     * @param missing the event of which the day is not known: BALANCE_PAID, PLACEMENT_ENDED or DECIDED; null if it is
     */
    public record FieldsView(
            String group,
            String state,
            @Nullable LocalDate on,
            String line,
            boolean confirmed,
            List<String> holds,
            @Nullable String missing) {
        /** Copies the list. */
        public FieldsView {
            holds = List.copyOf(holds);
        }
    }
}
