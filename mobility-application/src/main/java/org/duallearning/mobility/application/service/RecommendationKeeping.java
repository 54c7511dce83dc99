package org.duallearning.mobility.application.service;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.mapping.FigureViews;
import org.duallearning.mobility.application.port.in.KeepRecommendations;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.report.ReportWorkshop;
import org.duallearning.mobility.application.view.IndicatorValueView;
import org.duallearning.mobility.application.view.RecommendationEvidenceView;
import org.duallearning.mobility.application.view.RecommendationEvidenceView.EvidenceView;
import org.duallearning.mobility.application.view.RecommendationsView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.RecommendationView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.evidence.Evaluation;
import org.duallearning.mobility.evidence.Indicator;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.evidence.Recommendation;
import org.duallearning.mobility.evidence.RecommendationId;
import org.duallearning.mobility.evidence.RecommendationPath;
import org.duallearning.mobility.evidence.RecommendationStep;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Keeps policy recommendations. Thread-safe. */
public final class RecommendationKeeping implements KeepRecommendations {
    private static final String UNKNOWN = "UNKNOWN";

    private final Storage storage;
    private final PlacementPolicy policy;
    private final IndicatorBook book;

    /** Recommendations in this storage, which rest on the indicators of a book. */
    public RecommendationKeeping(Storage storage, PlacementPolicy policy, IndicatorBook book) {
        this.storage = storage;
        this.policy = policy;
        this.book = book;
    }

    @Override
    public Optional<RecommendationsView> recommendations(ProjectReference project) {
        return ProjectSnapshots.read(
                storage,
                project,
                snapshot -> view(
                        project,
                        snapshot,
                        ReportFrames.recommendations(
                                snapshot.records(RecordType.RECOMMENDATIONS).all(),
                                snapshot.records(RecordType.RECOMMENDATION_STEPS)
                                        .all())));
    }

    @Override
    public Optional<RecommendationEvidenceView> recommendation(
            ProjectReference project, RecommendationId id, @Nullable Integer report, Locale language) {
        return ProjectSnapshots.read(
                        storage,
                        project,
                        snapshot -> find(snapshot, id)
                                .flatMap(found -> recommendation(project, snapshot, found, report, language)))
                .flatMap(found -> found);
    }

    private Optional<RecommendationEvidenceView> recommendation(
            ProjectReference project,
            Snapshot snapshot,
            Recommendation recommendation,
            @Nullable Integer report,
            Locale language) {
        List<RecommendationStep> steps = steps(snapshot, recommendation.id());
        return evidence(project, snapshot, recommendation, report, language)
                .map(evidence -> new RecommendationEvidenceView(
                        project.value(),
                        ProjectData.provenance(snapshot),
                        view(recommendation, steps),
                        next(steps),
                        report,
                        evidence));
    }

    /** What a recommendation rests on; empty if there is no such report. */
    private Optional<List<EvidenceView>> evidence(
            ProjectReference project,
            Snapshot snapshot,
            Recommendation recommendation,
            @Nullable Integer report,
            Locale language) {
        if (report == null) {
            Evaluation evaluation =
                    ProjectEvidence.of(project, snapshot, policy, book).evaluation();
            return Optional.of(recommendation.evidence().stream()
                    .map(id -> now(id, evaluation, language))
                    .toList());
        }
        return PublishedReports.find(snapshot, report)
                .map(ReportWorkshop::view)
                .map(view -> recommendation.evidence().stream()
                        .map(id -> published(id, view, language.getLanguage()))
                        .toList());
    }

    private EvidenceView now(String id, Evaluation evaluation, Locale language) {
        return book.find(id)
                .map(indicator -> FigureViews.value(evaluation.value(indicator), language))
                .map(RecommendationKeeping::evidence)
                .orElseGet(() -> unknown(id));
    }

    private static EvidenceView evidence(IndicatorValueView value) {
        return new EvidenceView(value.indicator(), value.title(), value.claim(), value.reasons(), value.sentence());
    }

    private static EvidenceView published(String id, ReportView report, String language) {
        return report.objectives().stream()
                .flatMap(objective -> objective.indicators().stream())
                .filter(indicator -> indicator.indicator().equals(id))
                .findFirst()
                .map(indicator -> evidence(indicator, language))
                .orElseGet(() -> unknown(id));
    }

    private static EvidenceView evidence(ReportedIndicatorView indicator, String language) {
        return new EvidenceView(
                indicator.indicator(),
                indicator.titles().get(language),
                indicator.claim(),
                indicator.reasons(),
                indicator.sentences().get(language),
                indicator.repeatedFrom(),
                indicator.ofDefinition().stream()
                        .flatMap(said -> Stream.ofNullable(said.get(language)))
                        .toList());
    }

    private static EvidenceView unknown(String id) {
        return new EvidenceView(id, null, UNKNOWN, List.of(), null);
    }

    @Override
    public Outcome draft(
            Request request, ProjectReference project, Recommendation recommendation, RecommendationStep drafted) {
        List<String> known = book.indicators().stream().map(Indicator::id).toList();
        List<String> unknown = recommendation.evidence().stream()
                .filter(id -> !known.contains(id))
                .toList();
        if (!unknown.isEmpty() || recommendation.evidence().isEmpty()) {
            return new Outcome.WithoutEvidence(unknown, known);
        }
        if (drafted.isAfter(request.day())) {
            return new Outcome.AfterToday(request.day());
        }
        if (!storage.projects().contains(project)) {
            return new Outcome.NotFound();
        }
        try (Transaction transaction = storage.transaction(project, request, Action.KEEP_RECOMMENDATION)) {
            Optional<Recommendation> onFile = find(transaction, recommendation.id());
            if (onFile.isPresent()) {
                return notNext(transaction, onFile.get());
            }
            transaction
                    .records(RecordType.RECOMMENDATIONS)
                    .save(recommendation, 0)
                    .orThrow();
            return saved(project, transaction, request, recommendation, drafted);
        }
    }

    @Override
    public Outcome advance(Request request, ProjectReference project, RecommendationStep step) {
        if (step.isAfter(request.day())) {
            return new Outcome.AfterToday(request.day());
        }
        if (!storage.projects().contains(project)) {
            return new Outcome.NotFound();
        }
        try (Transaction transaction = storage.transaction(project, request, Action.KEEP_RECOMMENDATION)) {
            RecommendationId id = step.key().recommendation();
            Optional<Recommendation> onFile = find(transaction, id);
            if (onFile.isEmpty()) {
                return new Outcome.NotFound();
            }
            List<RecommendationStep> before = steps(transaction, id);
            if (!RecommendationPath.of(before).next().contains(step.key().status())) {
                return notNext(transaction, onFile.get());
            }
            Optional<RecommendationStep> later = step.contradictedBy(before);
            return later.isPresent()
                    ? new Outcome.TooEarly(later.get())
                    : saved(project, transaction, request, onFile.get(), step);
        }
    }

    private static Outcome saved(
            ProjectReference project,
            Transaction transaction,
            Request request,
            Recommendation recommendation,
            RecommendationStep step) {
        transaction.records(RecordType.RECOMMENDATION_STEPS).save(step, 0).orThrow();
        RecommendationView view = view(recommendation, steps(transaction, recommendation.id()));
        RecommendationsView done = view(project, transaction, List.of(view));
        return transaction.commit(request, (Outcome) new Outcome.Done(done));
    }

    private static RecommendationsView view(
            ProjectReference project, Snapshot snapshot, List<RecommendationView> recommendations) {
        return new RecommendationsView(project.value(), ProjectData.provenance(snapshot), recommendations);
    }

    private static Outcome notNext(Snapshot snapshot, Recommendation recommendation) {
        List<RecommendationStep> steps = steps(snapshot, recommendation.id());
        return new Outcome.NotNext(view(recommendation, steps), next(steps));
    }

    private static Optional<Recommendation> find(Snapshot snapshot, RecommendationId id) {
        return snapshot.records(RecordType.RECOMMENDATIONS).find(id).map(Versioned::value);
    }

    private static List<RecommendationStep> steps(Snapshot snapshot, RecommendationId id) {
        return snapshot.records(RecordType.RECOMMENDATION_STEPS).all().stream()
                .filter(step -> step.key().recommendation().equals(id))
                .toList();
    }

    private static List<String> next(List<RecommendationStep> steps) {
        return RecommendationPath.of(steps).next().stream().map(Enum::name).toList();
    }

    private static RecommendationView view(Recommendation recommendation, List<RecommendationStep> steps) {
        return ReportFrames.recommendations(List.of(recommendation), steps).get(0);
    }
}
