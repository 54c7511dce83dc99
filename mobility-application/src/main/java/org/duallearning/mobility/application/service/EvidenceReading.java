package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.mapping.FigureViews;
import org.duallearning.mobility.application.port.in.ReadEvidence;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.view.AwaitedAnswersView;
import org.duallearning.mobility.application.view.IndicatorView;
import org.duallearning.mobility.application.view.IndicatorView.BreakdownView;
import org.duallearning.mobility.application.view.IndicatorView.GroupView;
import org.duallearning.mobility.application.view.IndicatorsView;
import org.duallearning.mobility.application.view.IndicatorsView.ObjectiveView;
import org.duallearning.mobility.evidence.Breakdown;
import org.duallearning.mobility.evidence.Evaluation;
import org.duallearning.mobility.evidence.Indicator;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.evidence.Objective;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.ProjectReference;

/** Works out the indicators of stored projects. Thread-safe. */
public final class EvidenceReading implements ReadEvidence {
    private final Storage storage;
    private final PlacementPolicy policy;
    private final IndicatorBook book;

    /** The indicators of a book, of what this storage holds. */
    public EvidenceReading(Storage storage, PlacementPolicy policy, IndicatorBook book) {
        this.storage = storage;
        this.policy = policy;
        this.book = book;
    }

    @Override
    public Optional<IndicatorsView> indicators(ProjectReference project, Locale language) {
        return read(project)
                .map(evidence -> new IndicatorsView(
                        project.value(),
                        evidence.data().provenance(),
                        FigureViews.notice(language),
                        book.version(),
                        Arrays.stream(Objective.values())
                                .map(objective -> objective(evidence.evaluation(), objective, language))
                                .toList()));
    }

    private static ObjectiveView objective(Evaluation evaluation, Objective objective, Locale language) {
        return new ObjectiveView(
                objective.name(),
                !evaluation.stated(objective).isEmpty(),
                evaluation.book().of(objective).stream()
                        .map(indicator -> FigureViews.value(evaluation.value(indicator), language))
                        .toList());
    }

    @Override
    public Optional<IndicatorView> indicator(ProjectReference project, String id, Locale language) {
        return book.find(id)
                .flatMap(indicator -> read(project).map(evidence -> indicator(project, evidence, indicator, language)));
    }

    private static IndicatorView indicator(
            ProjectReference project, ProjectEvidence evidence, Indicator indicator, Locale language) {
        Evaluation evaluation = evidence.evaluation();
        return new IndicatorView(
                project.value(),
                evidence.data().provenance(),
                FigureViews.notice(language),
                indicator.objective().name(),
                indicator.population().name(),
                indicator.expression().text(),
                indicator.leastAnswers(),
                indicator.leastResponsePercent(),
                indicator.sources().stream()
                        .map(source -> source.title() + " (" + source.date() + ")")
                        .toList(),
                FigureViews.value(evaluation.value(indicator), language),
                indicator.isOfParticipants()
                        ? Arrays.stream(Breakdown.values())
                                .map(breakdown -> breakdown(evaluation, breakdown, indicator))
                                .toList()
                        : List.of());
    }

    private static BreakdownView breakdown(Evaluation evaluation, Breakdown breakdown, Indicator indicator) {
        return new BreakdownView(
                breakdown.name(),
                evaluation.by(breakdown, indicator).entrySet().stream()
                        .map(group -> new GroupView(
                                group.getKey(),
                                group.getValue().claim().state().name(),
                                FigureViews.reasons(group.getValue().claim()),
                                FigureViews.figure(group.getValue().figure())))
                        .toList());
    }

    @Override
    public Optional<AwaitedAnswersView> awaitedAnswers(ProjectReference project, LocalDate on) {
        return read(project).map(evidence -> new AwaitedAnswers(evidence, on).view());
    }

    private Optional<ProjectEvidence> read(ProjectReference project) {
        return ProjectEvidence.read(storage, project, policy, book);
    }
}
