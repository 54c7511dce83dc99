package org.duallearning.mobility.application.service;

import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.port.in.TryPolicies;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.view.PolicyComparisonView;
import org.duallearning.mobility.evidence.Indicator;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.EditionId;

/** Tries other rules and other ways to decide on what is stored. Thread-safe. */
public final class PolicyLaboratory implements TryPolicies {
    private final Storage storage;
    private final PlacementPolicy policy;
    private final IndicatorBook book;

    /** Tries policies on what this storage holds, with the indicators of a book. */
    public PolicyLaboratory(Storage storage, PlacementPolicy policy, IndicatorBook book) {
        this.storage = storage;
        this.policy = policy;
        this.book = book;
    }

    @Override
    public Answer compare(Question question) {
        Optional<String> unknown = question.indicators().stream()
                .filter(id -> book.find(id).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return new Answer.NoSuchIndicator(
                    unknown.get(),
                    book.indicators().stream()
                            .filter(Indicator::isOfParticipants)
                            .map(Indicator::id)
                            .toList());
        }
        EditionId edition = question.edition();
        return ProjectEvidence.read(storage, question.project(), policy, book)
                .filter(evidence -> edition == null || evidence.data().hasEdition(edition))
                .<Answer>map(evidence -> new Answer.Compared(compare(question, evidence)))
                .orElseGet(Answer.NotFound::new);
    }

    private PolicyComparisonView compare(Question question, ProjectEvidence evidence) {
        ProjectData data = evidence.data();
        EditionId only = question.edition();
        List<Edition> editions = data.editions().stream()
                .filter(edition -> only == null || edition.id().equals(only))
                .toList();
        PolicyTrial trial = new PolicyTrial(data, new Assessor(data, policy), editions, question.seed());
        PolicyViews views = new PolicyViews(
                data,
                trial.ofProject(),
                question.others().stream().map(trial::of).toList(),
                only == null ? data.project().targetParticipants() : null);
        return new PolicyComparisonView(
                data.project().reference().value(),
                data.provenance(),
                only == null ? null : only.value(),
                question.going().name(),
                views.target(),
                trial.standingOnRecord(),
                views.policies(question.language()),
                views.evidence(
                        evidence.evaluation(), editions, question.going(), asked(question), question.language()));
    }

    /** The indicators asked for, each once; all if none was named. */
    private List<Indicator> asked(Question question) {
        return question.indicators().isEmpty()
                ? book.indicators()
                : question.indicators().stream()
                        .distinct()
                        .map(id -> book.find(id).orElseThrow())
                        .toList();
    }
}
