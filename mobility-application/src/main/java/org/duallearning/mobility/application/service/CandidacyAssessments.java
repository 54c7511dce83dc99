package org.duallearning.mobility.application.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.mapping.EligibilityMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.port.in.AssessCandidacies;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.service.Assessor.Assessed;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.AssessmentsView;
import org.duallearning.mobility.application.view.AssessmentsView.SchoolView;
import org.duallearning.mobility.application.view.ExplanationView;
import org.duallearning.mobility.application.view.RecordView;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.eligibility.Finding;
import org.duallearning.mobility.eligibility.RecordedAssessment;
import org.duallearning.mobility.eligibility.Verdict;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;

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
            List<Candidacy> candidacies = candidacies(data, query);
            boolean asksForOne = query.edition() != null && query.learner() != null;
            return asksForOne && candidacies.isEmpty() ? Optional.empty() : Optional.of(view(data, candidacies, query));
        });
    }

    /** The candidacies asked about, by edition and learner. */
    private static List<Candidacy> candidacies(ProjectData data, Query query) {
        return data.editions().stream()
                .filter(edition -> query.edition() == null || query.edition().equals(edition.id()))
                .flatMap(edition -> data.candidacies(edition.id()).stream())
                .filter(candidacy -> query.learner() == null || query.learner().equals(candidacy.learner()))
                .toList();
    }

    private AssessmentsView view(ProjectData data, List<Candidacy> candidacies, Query query) {
        Assessor assessor = new Assessor(data, policy);
        Phrases phrases = Phrases.in(query.language());
        return new AssessmentsView(
                data.project().reference().value(),
                data.provenance(),
                assessor.ruleBook().version(),
                assessor.ruleBook().fingerprint(),
                schools(data, candidacies),
                new MadeInOrder<>(candidacies, candidacy -> {
                    Assessed assessed = assessor.assess(candidacy);
                    List<Finding> findings = query.everyFinding()
                            ? assessed.assessment().findings()
                            : assessed.assessment().shownFindings();
                    return view(data, assessor, assessed, findings, phrases);
                }));
    }

    private static List<SchoolView> schools(ProjectData data, List<Candidacy> candidacies) {
        Set<OrganisationId> ids = candidacies.stream()
                .map(candidacy -> data.learner(candidacy.learner()).school())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return data.organisations().stream()
                .filter(organisation -> ids.contains(organisation.id()))
                .map(EligibilityMapper.INSTANCE::school)
                .toList();
    }

    @Override
    public Optional<ExplanationView> explain(Query query) {
        return ProjectData.read(storage, query.project())
                .flatMap(data -> candidacies(data, query).stream()
                        .findFirst()
                        .map(candidacy -> explanation(data, candidacy, Phrases.in(query.language()))));
    }

    private ExplanationView explanation(ProjectData data, Candidacy candidacy, Phrases phrases) {
        Assessor assessor = new Assessor(data, policy);
        Assessed assessed = assessor.assess(candidacy);
        return EligibilityMapper.INSTANCE.explanation(
                data.project().reference().value(),
                data.provenance(),
                view(data, assessor, assessed, assessed.assessment().findings(), phrases),
                assessed.assessment(),
                phrases);
    }

    /** An assessment with what stands around it. */
    static AssessmentView view(
            ProjectData data, Assessor assessor, Assessed assessed, List<Finding> findings, Phrases phrases) {
        return EligibilityMapper.INSTANCE.assessment(
                assessed.candidacy(),
                data.learner(assessed.candidacy().learner()).school(),
                assessed.assessment(),
                findings,
                Assessor.remedies(assessed.assessment()),
                record(assessor, assessed),
                assessed.decision().orElse(null),
                phrases);
    }

    private static @Nullable RecordView record(Assessor assessor, Assessed assessed) {
        RecordedAssessment recorded = assessed.recorded();
        if (recorded == null) {
            return null;
        }
        boolean otherBook = assessed.stands()
                && !recorded.ruleBookFingerprint().equals(assessor.ruleBook().fingerprint());
        Verdict inForce =
                otherBook ? assessor.assessInForce(assessed.candidacy()).verdict() : null;
        return new RecordView(
                recorded.key().number(),
                recorded.recordedOn(),
                recorded.ruleBook(),
                recorded.verdict().name(),
                assessed.stands(),
                inForce == null ? null : inForce.name());
    }
}
