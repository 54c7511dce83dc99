package org.duallearning.mobility.application.service;

import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.port.in.AssessCandidacies;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.AssessmentsView;
import org.duallearning.mobility.matching.PlacementPolicy;

/** Assesses stored candidacies. Thread-safe. */
public final class CandidacyAssessments implements AssessCandidacies {
    private final Storage storage;
    private final PlacementPolicy policy;

    /** Assessments of what this storage holds. */
    public CandidacyAssessments(Storage storage, PlacementPolicy policy) {
        this.storage = storage;
        this.policy = policy;
    }

    @Override
    public Optional<AssessmentsView> assess(Query query) {
        return ProjectData.read(storage, query.project()).flatMap(data -> {
            List<AssessmentView> assessments = assessments(data, query);
            boolean asksForOne = query.edition() != null && query.learner() != null;
            return asksForOne && assessments.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new AssessmentsView(
                            query.project().value(),
                            data.provenance(),
                            policy.ruleBook().version(),
                            assessments));
        });
    }

    private List<AssessmentView> assessments(ProjectData data, Query query) {
        Assessor assessor = new Assessor(data, policy);
        Phrases phrases = Phrases.in(query.language());
        return data.editions().stream()
                .filter(edition -> query.edition() == null || query.edition().equals(edition.id()))
                .flatMap(edition -> assessor.assessAll(edition).stream())
                .filter(assessed -> query.learner() == null
                        || query.learner().equals(assessed.candidacy().learner()))
                .map(assessed -> AnswerMapper.INSTANCE.assessment(
                        assessed.candidacy(),
                        assessed.assessment(),
                        query.everyFinding()
                                ? assessed.assessment().findings()
                                : assessed.assessment().shownFindings(),
                        assessor.remedies(assessed),
                        phrases))
                .toList();
    }
}
