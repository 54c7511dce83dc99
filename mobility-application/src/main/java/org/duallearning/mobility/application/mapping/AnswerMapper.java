package org.duallearning.mobility.application.mapping;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.audit.AuditProblem;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.NoteCode;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.port.in.ImportDossier;
import org.duallearning.mobility.application.view.AuditCheckView.TamperingView;
import org.duallearning.mobility.application.view.AuditPageView.EntryView;
import org.duallearning.mobility.application.view.ConditionView;
import org.duallearning.mobility.application.view.DifferenceView;
import org.duallearning.mobility.application.view.FileCountsView;
import org.duallearning.mobility.application.view.FitView;
import org.duallearning.mobility.application.view.ImportView;
import org.duallearning.mobility.application.view.ListedRoundView;
import org.duallearning.mobility.application.view.NotEnteredView;
import org.duallearning.mobility.application.view.NoteView;
import org.duallearning.mobility.application.view.ObstacleView;
import org.duallearning.mobility.application.view.PlacementView;
import org.duallearning.mobility.application.view.ProblemView;
import org.duallearning.mobility.application.view.RepairView.GoneView;
import org.duallearning.mobility.application.view.RoundCheckView.BetterView;
import org.duallearning.mobility.application.view.RoundCheckView.CheckProblemView;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.application.view.SystemAndAgreementView;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.eligibility.Assessment;
import org.duallearning.mobility.eligibility.Finding;
import org.duallearning.mobility.evidence.ParticipantCounts.SystemAndAgreement;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.ReportingGroup;
import org.duallearning.mobility.matching.BestFound;
import org.duallearning.mobility.matching.CertificateProblem;
import org.duallearning.mobility.matching.Fit;
import org.duallearning.mobility.matching.NotAppliedCondition;
import org.duallearning.mobility.matching.Obstacle;
import org.duallearning.mobility.matching.Relocation;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.project.Provenance;
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
    default NotEnteredView notEntered(
            Candidacy candidacy, Assessment assessment, List<Finding> findings, Phrases phrases) {
        return new NotEnteredView(
                text(candidacy.learner()),
                assessment.verdict().name(),
                candidacy.decision() == null ? null : candidacy.decision().name(),
                candidacy.decisionReason(),
                candidacy.decidedBy() == null ? null : candidacy.decidedBy().name(),
                candidacy.decidedOn(),
                findings.stream()
                        .map(finding -> EligibilityMapper.INSTANCE.finding(finding, assessment.facts(), phrases))
                        .toList(),
                assessment.missingColumns());
    }

    /** A round without its certificate. */
    ListedRoundView listed(RoundView round);

    /** Something that keeps a certificate from proving a round. */
    @Mapping(target = "about", source = "node")
    CheckProblemView checked(CertificateProblem problem);

    /** How much better a matching than the best that was found could be. */
    BetterView atMost(BestFound found);

    /** An entry of an audit trail. */
    @Mapping(target = "organisation", expression = "java(entry.organisation().isEmpty() ? null : entry.organisation())")
    EntryView entry(AuditEntry entry);

    /** Something that was done to an audit trail. */
    TamperingView problem(AuditProblem problem);

    /** A learner who was promised a place and does not go. */
    @Mapping(target = "place", source = "from")
    GoneView gone(Relocation relocation);

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
    default NoteView note(Dossier.Note note, @Context Phrases phrases) {
        String about = Objects.requireNonNullElse(note.about(), "");
        String text = phrases.say("note." + note.code().code(), about);
        boolean isMeant =
                !about.isEmpty() && (note.code() == NoteCode.FILE_UNKNOWN || note.code() == NoteCode.COLUMN_UNKNOWN);
        return new NoteView(
                note.code().code(),
                note.file(),
                note.line(),
                note.column(),
                isMeant ? text + " " + phrases.say("note.meant", about) : text);
    }

    /** Obstacles in their order. */
    default List<ObstacleView> obstacles(Map<Obstacle, Integer> obstacles, @Context Phrases phrases) {
        return obstacles.entrySet().stream()
                .map(entry -> new ObstacleView(
                        entry.getKey().name(),
                        entry.getValue(),
                        phrases.say("obstacle." + entry.getKey(), entry.getValue())))
                .toList();
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

    /** Whether rows are real, as it is shown; rows of unknown provenance are not passed off as real. */
    default String provenance(@Nullable Provenance provenance) {
        return provenance == null ? "UNKNOWN" : provenance.name();
    }

    /** A reference, if there is one. */
    default @Nullable String text(@Nullable ProjectReference reference) {
        return reference == null ? null : reference.value();
    }
}
