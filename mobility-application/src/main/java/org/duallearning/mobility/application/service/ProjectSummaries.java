package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.port.in.SummariseProjects;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.service.Assessor.Assessed;
import org.duallearning.mobility.application.view.EditionSummaryView;
import org.duallearning.mobility.application.view.NotEnteredView;
import org.duallearning.mobility.application.view.SummaryView;
import org.duallearning.mobility.evidence.EditionFigures;
import org.duallearning.mobility.evidence.ParticipantCounts;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.stay.Stay;

/** Sums up stored projects: every edition is assessed and matched afresh, and set beside the recorded stays. Thread-safe. */
public final class ProjectSummaries implements SummariseProjects {
    private final Storage storage;
    private final PlacementPolicy policy;

    /** Summaries of what this storage holds. */
    public ProjectSummaries(Storage storage, PlacementPolicy policy) {
        this.storage = storage;
        this.policy = policy;
    }

    @Override
    public Optional<SummaryView> summarise(ProjectReference project, Locale language) {
        return ProjectData.read(storage, project).map(data -> summary(data, Phrases.in(language)));
    }

    private SummaryView summary(ProjectData data, Phrases phrases) {
        Assessor assessor = new Assessor(data, policy);
        ParticipantCounts counts = ParticipantCounts.of(data.stays().stream()
                .filter(Stay::countsAsParticipant)
                .map(stay -> ProjectEvidence.countedAs(data, assessor, stay))
                .toList());
        return new SummaryView(
                data.project().reference().value(),
                data.project().title(),
                data.provenance(),
                data.project().targetParticipants(),
                counts.participants(),
                counts.shareOf(data.project().targetParticipants()),
                AnswerMapper.INSTANCE.groups(counts.byReportingGroup()),
                counts.bySystemAndAgreement().stream()
                        .map(AnswerMapper.INSTANCE::count)
                        .toList(),
                data.editions().stream()
                        .map(edition -> edition(data, assessor, edition, phrases))
                        .toList(),
                0);
    }

    private static EditionSummaryView edition(ProjectData data, Assessor assessor, Edition edition, Phrases phrases) {
        EditionCount count = EditionCount.of(data, assessor, edition);
        Optional<EditionFigures> kept = data.figures(edition.id());
        EditionFigures figures = kept.orElseGet(() -> count.figures(LocalDate.MAX));
        return new EditionSummaryView(
                edition.id().value(),
                kept.map(EditionFigures::keptOn).orElse(null),
                figures.candidacies(),
                figures.eligible(),
                figures.refer(),
                figures.notEligible(),
                figures.undetermined(),
                figures.entered(),
                figures.placed(),
                figures.firstCountry(),
                figures.secondCountry(),
                figures.entered() - figures.placed(),
                figures.optimal(),
                figures.stays(),
                figures.differentFromProposal(),
                count.placements().stream()
                        .filter(RoundPlacement::isPlaced)
                        .map(placement -> AnswerMapper.INSTANCE.placement(placement, phrases))
                        .toList(),
                count.placements().stream()
                        .filter(placement -> !placement.isPlaced())
                        .map(placement -> AnswerMapper.INSTANCE.placement(placement, phrases))
                        .toList(),
                count.candidacies().stream()
                        .filter(candidacy -> !candidacy.enters())
                        .map(candidacy -> notEntered(candidacy, phrases))
                        .toList(),
                count.stays().differences().stream()
                        .filter(difference ->
                                !data.erasure(difference.learner()).keepsCount())
                        .map(AnswerMapper.INSTANCE::difference)
                        .toList(),
                count.problem().notApplied(count.matching().mechanism()).stream()
                        .map(condition -> AnswerMapper.INSTANCE.condition(condition, phrases))
                        .toList());
    }

    /** What stands in the way of a candidacy that does not enter: the findings, or the decision on it. */
    private static NotEnteredView notEntered(Assessed candidacy, Phrases phrases) {
        return AnswerMapper.INSTANCE.notEntered(
                candidacy.candidacy(),
                candidacy.assessment(),
                candidacy.assessment().findings().stream()
                        .filter(finding -> finding.outcome().standsInTheWay())
                        .toList(),
                phrases);
    }
}
