package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.report.ReportWorkshop;
import org.duallearning.mobility.application.view.HeldInReportView;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.evidence.ReportPseudonym;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.retention.Erasure;
import org.duallearning.mobility.retention.FieldGroup;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reports that a learner is counted in. The pseudonym leads to them; once that is erased, the own reports of the learner's
 * school are left that were published before.
 */
final class HoldingReports {
    private HoldingReports() {}

    /** The reports, by number. */
    static List<HeldInReportView> of(LearnerId learner, Snapshot snapshot) {
        Set<String> pseudonyms = snapshot.records(RecordType.PSEUDONYMS).all().stream()
                .filter(each -> each.key().learner().equals(learner))
                .map(ReportPseudonym::pseudonym)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        OrganisationId school = snapshot.records(RecordType.LEARNERS)
                .find(learner)
                .map(Versioned::value)
                .map(Learner::school)
                .orElse(null);
        LocalDate forgotten = snapshot.records(RecordType.ERASURES)
                .find(learner)
                .map(Versioned::value)
                .map(Erasure::erasedOn)
                .map(erased -> erased.get(FieldGroup.EVIDENCE))
                .orElse(null);
        return snapshot.records(RecordType.REPORTS).all().stream()
                .map(report -> held(report, ReportWorkshop.holds(report, pseudonyms)))
                .filter(held -> held.certain() || mayHold(held, school, forgotten))
                .sorted(Comparator.comparingInt(HeldInReportView::report))
                .toList();
    }

    private static HeldInReportView held(PublishedReport report, boolean certain) {
        return new HeldInReportView(
                report.number(),
                report.audience(),
                report.school() == null ? null : report.school().value(),
                report.publishedOn(),
                certain);
    }

    private static boolean mayHold(
            HeldInReportView report, @Nullable OrganisationId school, @Nullable LocalDate forgotten) {
        return school != null
                && school.value().equals(report.school())
                && forgotten != null
                && !report.publishedOn().isAfter(forgotten);
    }
}
