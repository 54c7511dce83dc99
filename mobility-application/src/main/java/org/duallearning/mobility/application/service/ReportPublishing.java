package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.duallearning.mobility.application.audit.Action;
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
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.matching.PlacementPolicy;
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
    public Optional<ReportView> publish(Request request, ProjectReference project, Audience audience, LocalDate on) {
        if (audience == Audience.OWN_SCHOOL) {
            throw new IllegalArgumentException("A report for one school is not published. Give another audience.");
        }
        if (!storage.projects().contains(project)) {
            return Optional.empty();
        }
        try (Transaction transaction = storage.transaction(project, request, Action.PUBLISH_REPORT)) {
            List<PublishedReport> earlier =
                    transaction.records(RecordType.REPORTS).all();
            ProjectEvidence evidence = ProjectEvidence.of(project, transaction, policy, book);
            ReportExtract extract = new ExtractMaking(evidence, ReportWorkshop.salt(earlier))
                    .make(new Assessor(evidence.data(), policy));
            PublishedReport report = ReportWorkshop.make(audience, on, extract, earlier);
            transaction.records(RecordType.REPORTS).save(report, 0).orThrow();
            return Optional.of(transaction.commit(request, ReportWorkshop.view(report)));
        }
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
                            .map(report ->
                                    new ListedReportView(report.number(), report.audience(), report.publishedOn()))
                            .toList()));
        }
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
