package org.duallearning.mobility.application.mapping;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.port.in.ImportDossier;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.ChangeView;
import org.duallearning.mobility.application.view.ConditionView;
import org.duallearning.mobility.application.view.DifferenceView;
import org.duallearning.mobility.application.view.FileCountsView;
import org.duallearning.mobility.application.view.FindingView;
import org.duallearning.mobility.application.view.FitView;
import org.duallearning.mobility.application.view.ImportView;
import org.duallearning.mobility.application.view.NotEnteredView;
import org.duallearning.mobility.application.view.NoteView;
import org.duallearning.mobility.application.view.ObstacleView;
import org.duallearning.mobility.application.view.PlacementView;
import org.duallearning.mobility.application.view.ProblemView;
import org.duallearning.mobility.application.view.RemedyView;
import org.duallearning.mobility.application.view.RuleView;
import org.duallearning.mobility.application.view.SystemAndAgreementView;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.eligibility.Assessment;
import org.duallearning.mobility.eligibility.Finding;
import org.duallearning.mobility.eligibility.Remedy;
import org.duallearning.mobility.eligibility.Rule;
import org.duallearning.mobility.evidence.ParticipantCounts.SystemAndAgreement;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.ReportingGroup;
import org.duallearning.mobility.matching.Fit;
import org.duallearning.mobility.matching.NotAppliedCondition;
import org.duallearning.mobility.matching.Obstacle;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.stay.Reconciliation;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Maps what the domain answers to views, with words in the language asked for. Thread-safe. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface AnswerMapper {
    /** The mapper. */
    AnswerMapper INSTANCE = Mappers.getMapper(AnswerMapper.class);

    /**
     * An assessment.
     *
     * @param findings those to show
     * @param remedies the smallest change that would alter the verdict, if there is one
     */
    @Mapping(target = "learner", source = "candidacy.learner")
    @Mapping(target = "edition", source = "candidacy.edition")
    @Mapping(target = "missing", expression = "java(assessment.missingColumns())")
    @Mapping(target = "findings", source = "findings")
    AssessmentView assessment(
            Candidacy candidacy,
            Assessment assessment,
            List<Finding> findings,
            List<Remedy> remedies,
            @Context Phrases phrases);

    /** A remedy. */
    RemedyView remedy(Remedy remedy);

    /** A change. */
    default ChangeView change(Remedy.Change change) {
        return new ChangeView(
                change.fact().column(), change.from().map(DossierText::of).orElse(null), DossierText.of(change.to()));
    }

    /** What a rule found. */
    default FindingView finding(Finding finding, @Context Phrases phrases) {
        return new FindingView(
                finding.ruleId(),
                finding.outcome().name(),
                citation(finding.rule(), phrases),
                finding.rule().text(phrases.locale()));
    }

    /** A rule. */
    default RuleView rule(Rule rule, @Context Phrases phrases) {
        return new RuleView(
                rule.id(),
                rule.clock().name(),
                rule.from().orElse(null),
                rule.until().orElse(null),
                rule.legalBasis().confidence().name(),
                citation(rule, phrases),
                rule.text(phrases.locale()));
    }

    /** A placement. */
    PlacementView placement(RoundPlacement placement, @Context Phrases phrases);

    /** A fit. */
    @Mapping(target = "total", expression = "java(fit.total())")
    FitView fit(Fit fit);

    /** A condition that is not applied. */
    @Mapping(target = "condition", source = "kind")
    @Mapping(target = "text", expression = "java(phrases.say(\"condition.\" + condition.kind(), condition.about()))")
    ConditionView condition(NotAppliedCondition condition, @Context Phrases phrases);

    /** A candidacy that does not enter, with the findings that stand in the way. */
    @Mapping(target = "learner", source = "candidacy.learner")
    @Mapping(target = "missing", expression = "java(assessment.missingColumns())")
    @Mapping(target = "findings", source = "findings")
    NotEnteredView notEntered(
            Candidacy candidacy, Assessment assessment, List<Finding> findings, @Context Phrases phrases);

    /** A stay elsewhere than proposed. */
    DifferenceView difference(Reconciliation.Difference difference);

    /** Counts by group, under the names of the groups. */
    Map<String, Integer> groups(Map<ReportingGroup, Integer> groups);

    /** A count. */
    SystemAndAgreementView count(SystemAndAgreement count);

    /** A report on an import. */
    @Mapping(target = "added", expression = "java(total(report, ImportDossier.FileCounts::added))")
    @Mapping(target = "changed", expression = "java(total(report, ImportDossier.FileCounts::changed))")
    @Mapping(target = "unchanged", expression = "java(total(report, ImportDossier.FileCounts::unchanged))")
    @Mapping(target = "refused", expression = "java(report.refusedRows())")
    ImportView imported(ImportDossier.Report report, @Context Phrases phrases);

    /** Counts of a file. */
    FileCountsView counts(ImportDossier.FileCounts counts);

    /** A problem, with words. */
    @Mapping(target = "code", expression = "java(problem.code().code())")
    @Mapping(target = "message", expression = "java(phrases.say(\"problem.\" + problem.code().code()))")
    @Mapping(
            target = "advice",
            expression =
                    "java(phrases.say(\"advice.\" + problem.code().code(), problem.expected() == null ? \"\" : problem.expected()))")
    ProblemView problem(Problem problem, @Context Phrases phrases);

    /** A note, with words. */
    @Mapping(target = "text", expression = "java(phrases.say(note.column() == null ? \"note.file\" : \"note.column\"))")
    NoteView note(Dossier.Note note, @Context Phrases phrases);

    /** Obstacles in their order. */
    default List<ObstacleView> obstacles(Map<Obstacle, Integer> obstacles, @Context Phrases phrases) {
        return obstacles.entrySet().stream()
                .map(entry -> new ObstacleView(
                        entry.getKey().name(),
                        entry.getValue(),
                        phrases.say("obstacle." + entry.getKey(), entry.getValue())))
                .toList();
    }

    /** What a rule rests on, and how sure that is. */
    private static String citation(Rule rule, Phrases phrases) {
        return rule.legalBasis().citation() + " ("
                + phrases.say("confidence." + rule.legalBasis().confidence()) + ")";
    }

    /** A sum over files. */
    default int total(ImportDossier.Report report, ToIntFunction<ImportDossier.FileCounts> count) {
        return report.files().stream().mapToInt(count).sum();
    }

    /** An id. */
    default String text(LearnerId id) {
        return id.value();
    }

    /** An id. */
    default String text(EditionId id) {
        return id.value();
    }

    /** An id, if there is one. */
    default @Nullable String text(@Nullable PlaceId id) {
        return id == null ? null : id.value();
    }

    /** A reference, if there is one. */
    default @Nullable String text(@Nullable ProjectReference reference) {
        return reference == null ? null : reference.value();
    }
}
