package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.in.PublishReports;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.report.ReportExtract;
import org.duallearning.mobility.application.report.ReportWorkshop;
import org.duallearning.mobility.application.view.ReplayedReportView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportsView;
import org.duallearning.mobility.application.view.ReportsView.ListedReportView;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;

/** Publishes reports on stored projects. Thread-safe. */
public final class ReportPublishing implements PublishReports {
    private final Storage storage;
    private final PlacementPolicy policy;
    private final IndicatorBook book;

    /** Reports with the indicators of a book, on what this storage holds. */
    public ReportPublishing(Storage storage, PlacementPolicy policy, IndicatorBook book) {
        this.storage = storage;
        this.policy = policy;
        this.book = book;
    }

    @Override
    public Optional<ReportView> publish(Request request, ProjectReference project, Readers readers, LocalDate on) {
        if (!storage.projects().contains(project)) {
            return Optional.empty();
        }
        Draft draft = draft(project, readers, on);
        if (draft.report().isEmpty()) {
            return Optional.empty();
        }
        try (Transaction transaction = storage.transaction(project, request, Action.PUBLISH_REPORT)) {
            Optional<PublishedReport> report = transaction.audit().last().equals(draft.asOf())
                    ? draft.report()
                    : report(project, transaction, readers, on);
            if (report.isEmpty()) {
                return Optional.empty();
            }
            transaction.records(RecordType.REPORTS).save(report.get(), 0).orThrow();
            return Optional.of(transaction.commit(request, ReportWorkshop.view(report.get())));
        }
    }

    /**
     * A report that is not published yet.
     *
     * @param asOf the last change of the project that it takes into account
     * @param report the report; empty if there is no such school
     */
    private record Draft(Optional<AuditEntry> asOf, Optional<PublishedReport> report) {}

    /** Works a report out before a transaction begins, for which others have to wait. It stands if nothing is changed until then. */
    private Draft draft(ProjectReference project, Readers readers, LocalDate on) {
        try (Snapshot snapshot = storage.snapshot(project)) {
            return new Draft(snapshot.audit().last(), report(project, snapshot, readers, on));
        }
    }

    private Optional<PublishedReport> report(
            ProjectReference project, Snapshot snapshot, Readers readers, LocalDate on) {
        List<PublishedReport> earlier = snapshot.records(RecordType.REPORTS).all();
        return extract(project, snapshot, readers, ReportWorkshop.salt(earlier))
                .map(extract -> ReportWorkshop.make(readers.audience(), on, extract, earlier));
    }

    @Override
    public Optional<ReportView> preview(ProjectReference project, Readers readers, LocalDate on) {
        if (!storage.projects().contains(project)) {
            return Optional.empty();
        }
        try (Snapshot snapshot = storage.snapshot(project)) {
            List<PublishedReport> earlier = snapshot.records(RecordType.REPORTS).all();
            return extract(project, snapshot, readers, ReportWorkshop.saltOfPreview(earlier))
                    .map(extract -> ReportWorkshop.preview(readers.audience(), on, extract, earlier));
        }
    }

    /** What a report is worked out from; empty if no learner is of the school. */
    private Optional<ReportExtract> extract(ProjectReference project, Snapshot snapshot, Readers readers, String salt) {
        ProjectEvidence evidence = ProjectEvidence.of(project, snapshot, policy, book);
        OrganisationId school = readers.school();
        boolean isKnown = school == null
                || evidence.data().learners().stream()
                        .anyMatch(learner ->
                                school.equals(evidence.data().learner(learner).school()));
        return isKnown
                ? Optional.of(new ExtractMaking(evidence, salt, school).make(new Assessor(evidence.data(), policy)))
                : Optional.empty();
    }

    @Override
    public Optional<ReportsView> reports(ProjectReference project) {
        if (!storage.projects().contains(project)) {
            return Optional.empty();
        }
        try (Snapshot snapshot = storage.snapshot(project)) {
            return Optional.of(new ReportsView(
                    project.value(),
                    ProjectData.provenance(snapshot),
                    snapshot.records(RecordType.REPORTS).all().stream()
                            .sorted(Comparator.comparingInt(PublishedReport::number))
                            .map(report -> listed(report))
                            .toList()));
        }
    }

    private static ListedReportView listed(PublishedReport report) {
        return new ListedReportView(
                report.number(),
                report.audience(),
                report.school() == null ? null : report.school().value(),
                report.publishedOn());
    }

    @Override
    public Optional<ReportView> report(ProjectReference project, int number) {
        return with(project, number, (report, all) -> ReportWorkshop.view(report));
    }

    @Override
    public Optional<ReplayedReportView> replay(ProjectReference project, int number) {
        return with(project, number, ReportWorkshop::replay);
    }

    private <T> Optional<T> with(
            ProjectReference project, int number, BiFunction<PublishedReport, List<PublishedReport>, T> work) {
        if (!storage.projects().contains(project)) {
            return Optional.empty();
        }
        List<PublishedReport> all;
        try (Snapshot snapshot = storage.snapshot(project)) {
            all = snapshot.records(RecordType.REPORTS).all();
        }
        return all.stream()
                .filter(report -> report.number() == number)
                .findFirst()
                .map(report -> work.apply(report, all));
    }
}
