package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.port.in.PublishReports;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.application.report.KeptOtherwiseException;
import org.duallearning.mobility.application.report.Pseudonyms;
import org.duallearning.mobility.application.report.ReportExtract;
import org.duallearning.mobility.application.report.ReportWorkshop;
import org.duallearning.mobility.application.view.ReplayedReportView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportsView;
import org.duallearning.mobility.application.view.ReportsView.ListedReportView;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.disclosure.UnprotectableException;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.evidence.ReportHead;
import org.duallearning.mobility.evidence.ReportPseudonym;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.FieldGroup;

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
    public Outcome publish(Request request, ProjectReference project, Readers readers, LocalDate on) {
        Optional<Basis> basis = ProjectSnapshots.read(storage, project, snapshot -> basis(project, snapshot));
        if (basis.isEmpty()) {
            return new Outcome.NotFound();
        }
        // Others have to wait while a transaction is open, so that the report is worked out before one is.
        Draft draft = draft(request, basis.get(), readers, on, Pseudonyms.atRandom());
        try (Transaction transaction = storage.transaction(project, request, Action.PUBLISH_REPORT)) {
            Draft last = transaction.audit().last().equals(basis.get().asOf())
                    ? draft
                    : draft(request, basis(project, transaction), readers, on, Pseudonyms.atRandom());
            if (last instanceof Draft.Made made) {
                transaction.records(RecordType.REPORTS).save(made.report(), 0).orThrow();
                WritableRecords<CandidacyKey, ReportPseudonym> pseudonyms = transaction.records(RecordType.PSEUDONYMS);
                made.pseudonyms().forEach(each -> pseudonyms.save(each, 0).orThrow());
                return new Outcome.Done(transaction.commit(request, ReportWorkshop.view(made.report())));
            }
            return ((Draft.Refused) last).why();
        }
    }

    @Override
    public Outcome preview(Request request, ProjectReference project, Readers readers, LocalDate on) {
        return ProjectSnapshots.read(storage, project, snapshot -> basis(project, snapshot))
                .map(basis -> draft(request, basis, readers, on, Pseudonyms.inOrder()))
                .map(draft -> draft instanceof Draft.Made made
                        ? new Outcome.Done(
                                ReportWorkshop.view(made.report()).asPreview(Phrases.inEach("report.preview")))
                        : ((Draft.Refused) draft).why())
                .orElseGet(Outcome.NotFound::new);
    }

    /** The next report, or why there is none. */
    private sealed interface Draft {
        record Made(PublishedReport report, List<ReportPseudonym> pseudonyms) implements Draft {}

        record Refused(Outcome why) implements Draft {}
    }

    /**
     * All that a report is worked out from.
     *
     * @param asOf the last change of the project; a report stands as long as there is no other
     * @param earlier all reports of the project
     * @param pseudonyms what stands for learners in them
     * @param evidence the project
     */
    private record Basis(
            Optional<AuditEntry> asOf,
            List<PublishedReport> earlier,
            List<ReportPseudonym> pseudonyms,
            ProjectEvidence evidence) {}

    private Basis basis(ProjectReference project, Snapshot snapshot) {
        return new Basis(
                snapshot.audit().last(),
                snapshot.records(RecordType.REPORTS).all(),
                snapshot.records(RecordType.PSEUDONYMS).all(),
                ProjectEvidence.of(project, snapshot, policy, book));
    }

    private Draft draft(Request request, Basis basis, Readers readers, LocalDate on, IntFunction<String> drawn) {
        if (on.isAfter(request.day())) {
            return new Draft.Refused(new Outcome.AfterToday(request.day()));
        }
        ProjectData data = basis.evidence().data();
        OrganisationId school = readers.school();
        if (school != null && data.learners().stream().noneMatch(learner -> data.isOfSchool(learner, school))) {
            return new Draft.Refused(new Outcome.NoLearnerOfSchool());
        }
        Optional<LocalDate> last =
                basis.earlier().stream().map(PublishedReport::publishedOn).max(Comparator.naturalOrder());
        if (last.isPresent() && on.isBefore(last.get())) {
            return new Draft.Refused(new Outcome.BeforeLast(last.get()));
        }
        Pseudonyms pseudonyms = new Pseudonyms(
                basis.pseudonyms(), learner -> data.erasure(learner).groups().contains(FieldGroup.EVIDENCE), drawn);
        ReportExtract extract =
                new ExtractMaking(basis.evidence(), pseudonyms, school).make(new Assessor(data, policy));
        try {
            return new Draft.Made(
                    ReportWorkshop.make(readers.audience(), on, extract, basis.earlier()), pseudonyms.fresh());
        } catch (UnprotectableException e) {
            return new Draft.Refused(new Outcome.Unprotectable(e.reason(), ReportWorkshop.measure(e, extract)));
        } catch (KeptOtherwiseException e) {
            return new Draft.Refused(new Outcome.KeptOtherwise(e.number()));
        }
    }

    @Override
    public Optional<ReportsView> reports(ProjectReference project) {
        return ProjectSnapshots.read(
                storage,
                project,
                snapshot -> new ReportsView(
                        project.value(),
                        ProjectData.provenance(snapshot),
                        snapshot.reportHeads().stream()
                                .sorted(Comparator.comparingInt(
                                        head -> head.key().number()))
                                .map(ReportPublishing::listed)
                                .toList()));
    }

    private static ListedReportView listed(ReportHead report) {
        return new ListedReportView(
                report.key().number(),
                report.key().audience(),
                report.school() == null ? null : report.school().value(),
                report.publishedOn());
    }

    @Override
    public Optional<ReportView> report(ProjectReference project, int number) {
        return ProjectSnapshots.read(storage, project, snapshot -> PublishedReports.find(snapshot, number))
                .flatMap(Function.identity())
                .map(ReportWorkshop::view);
    }

    @Override
    public Optional<ReplayedReportView> replay(ProjectReference project, int number) {
        return ProjectSnapshots.read(
                        storage,
                        project,
                        snapshot -> snapshot.records(RecordType.REPORTS).all())
                .flatMap(all -> all.stream()
                        .filter(report -> report.number() == number)
                        .findFirst()
                        .map(report -> ReportWorkshop.replay(report, all)));
    }
}
