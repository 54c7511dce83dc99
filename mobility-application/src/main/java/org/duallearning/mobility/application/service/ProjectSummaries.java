package org.duallearning.mobility.application.service;

import java.util.List;
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
import org.duallearning.mobility.eligibility.Verdict;
import org.duallearning.mobility.evidence.ParticipantCounts;
import org.duallearning.mobility.matching.EditionMatching;
import org.duallearning.mobility.matching.Matching;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.stay.Reconciliation;
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
                .map(assessor::participation)
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
        List<Assessed> candidacies = assessor.assessAll(edition);
        EditionMatching problem = assessor.matching(edition, candidacies);
        Matching matching = Mechanism.MOST_PLACED.match(problem.problem());
        List<RoundPlacement> placements = problem.placements(matching);
        int placed = (int) placements.stream().filter(RoundPlacement::isPlaced).count();
        Reconciliation stays = Reconciliation.of(data.stays(edition.id()), placements);
        return new EditionSummaryView(
                edition.id().value(),
                candidacies.size(),
                count(candidacies, Verdict.ELIGIBLE),
                count(candidacies, Verdict.REFER),
                count(candidacies, Verdict.NOT_ELIGIBLE),
                count(candidacies, Verdict.UNDETERMINED),
                placements.size(),
                placed,
                atRank(placements, 1),
                atRank(placements, 2),
                placements.size() - placed,
                matching.optimal(),
                stays.stays(),
                stays.differences().size(),
                placements.stream()
                        .filter(RoundPlacement::isPlaced)
                        .map(placement -> AnswerMapper.INSTANCE.placement(placement, phrases))
                        .toList(),
                placements.stream()
                        .filter(placement -> !placement.isPlaced())
                        .map(placement -> AnswerMapper.INSTANCE.placement(placement, phrases))
                        .toList(),
                candidacies.stream()
                        .filter(candidacy -> !candidacy.enters())
                        .map(candidacy -> notEntered(candidacy, phrases))
                        .toList(),
                stays.differences().stream()
                        .map(AnswerMapper.INSTANCE::difference)
                        .toList(),
                problem.notApplied(matching.mechanism()).stream()
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

    private static int count(List<Assessed> candidacies, Verdict verdict) {
        return (int) candidacies.stream()
                .filter(candidacy -> candidacy.assessment().verdict() == verdict)
                .count();
    }

    private static int atRank(List<RoundPlacement> placements, int rank) {
        return (int) placements.stream()
                .filter(placement -> placement.rank() != null && placement.rank() == rank)
                .count();
    }
}
