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
        Optional<Basis> basis = ProjectSnapshots.read(storage, project, snapshot -> basis(project, snapshot));
        // Others have to wait while a transaction is open, so that the report is worked out before one is.
        Optional<PublishedReport> draft = basis.flatMap(read -> report(read, readers, on));
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        try (Transaction transaction = storage.transaction(project, request, Action.PUBLISH_REPORT)) {
            Optional<PublishedReport> report =
                    transaction.audit().last().equals(basis.get().asOf())
                            ? draft
                            : report(basis(project, transaction), readers, on);
            if (report.isEmpty()) {
                return Optional.empty();
            }
            transaction.records(RecordType.REPORTS).save(report.get(), 0).orThrow();
            return Optional.of(transaction.commit(request, ReportWorkshop.view(report.get())));
        }
    }

    @Override
    public Optional<ReportView> preview(ProjectReference project, Readers readers, LocalDate on) {
        return ProjectSnapshots.read(storage, project, snapshot -> basis(project, snapshot))
                .flatMap(basis -> extract(basis, readers, ReportWorkshop.saltOfPreview(basis.earlier()))
                        .map(extract -> ReportWorkshop.preview(readers.audience(), on, extract, basis.earlier())));
    }

    /**
     * All that a report is worked out from.
     *
     * @param asOf the last change of the project; a report stands as long as there is no other
     * @param earlier all reports of the project
     * @param evidence the project
     */
    private record Basis(Optional<AuditEntry> asOf, List<PublishedReport> earlier, ProjectEvidence evidence) {}

    private Basis basis(ProjectReference project, Snapshot snapshot) {
        return new Basis(
                snapshot.audit().last(),
                snapshot.records(RecordType.REPORTS).all(),
                ProjectEvidence.of(project, snapshot, policy, book));
    }

    private Optional<PublishedReport> report(Basis basis, Readers readers, LocalDate on) {
        return extract(basis, readers, ReportWorkshop.salt(basis.earlier()))
                .map(extract -> ReportWorkshop.make(readers.audience(), on, extract, basis.earlier()));
    }

    /** What a report is worked out from; empty if no learner is of the school. */
    private Optional<ReportExtract> extract(Basis basis, Readers readers, String salt) {
        ProjectData data = basis.evidence().data();
        OrganisationId school = readers.school();
        boolean isKnown =
                school == null || data.learners().stream().anyMatch(learner -> data.isOfSchool(learner, school));
        return isKnown
                ? Optional.of(new ExtractMaking(basis.evidence(), salt, school).make(new Assessor(data, policy)))
                : Optional.empty();
    }

    @Override
    public Optional<ReportsView> reports(ProjectReference project) {
        return ProjectSnapshots.read(
                storage,
                project,
                snapshot -> new ReportsView(
                        project.value(),
                        ProjectData.provenance(snapshot),
                        snapshot.records(RecordType.REPORTS).all().stream()
                                .sorted(Comparator.comparingInt(PublishedReport::number))
                                .map(ReportPublishing::listed)
                                .toList()));
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
        return ProjectSnapshots.read(
                        storage,
                        project,
                        snapshot -> snapshot.records(RecordType.REPORTS).all())
                .flatMap(all -> all.stream()
                        .filter(report -> report.number() == number)
                        .findFirst()
                        .map(report -> work.apply(report, all)));
    }
}
