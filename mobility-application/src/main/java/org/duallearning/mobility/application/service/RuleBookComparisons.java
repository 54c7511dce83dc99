package org.duallearning.mobility.application.service;

import java.util.Objects;
import java.util.Optional;
import org.duallearning.mobility.application.mapping.EligibilityMapper;
import org.duallearning.mobility.application.port.in.CompareRuleBooks;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.view.RuleBookComparisonView;
import org.duallearning.mobility.eligibility.CandidacyFacts;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.eligibility.RuleBookComparison;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Compares rule books over the candidacies of a project. Thread-safe. */
public final class RuleBookComparisons implements CompareRuleBooks {
    private final Storage storage;
    private final PlacementPolicy policy;

    /** Comparisons over what this storage holds. */
    public RuleBookComparisons(Storage storage, PlacementPolicy policy) {
        this.storage = storage;
        this.policy = policy;
    }

    @Override
    public Optional<RuleBookComparisonView> compare(
            ProjectReference project, @Nullable EditionId edition, @Nullable RuleBook before, RuleBook after) {
        return ProjectData.read(storage, project)
                .filter(data -> edition == null || data.hasEdition(edition))
                .map(data -> {
                    Assessor assessor = new Assessor(data, policy);
                    RuleBook first = Objects.requireNonNullElse(before, assessor.ruleBook());
                    CandidacyFacts firstFacts = assessor.factsUnder(first);
                    CandidacyFacts secondFacts = assessor.factsUnder(after);
                    RuleBookComparison comparison = RuleBookComparison.between(
                            first,
                            after,
                            data.editions().stream()
                                    .filter(each -> edition == null || each.id().equals(edition))
                                    .flatMap(each -> data.candidacies(each.id()).stream())
                                    .map(data::file)
                                    .map(file -> new RuleBookComparison.Candidate(
                                            file.candidacy().key(), firstFacts.of(file), secondFacts.of(file)))
                                    .toList());
                    return EligibilityMapper.INSTANCE.comparison(project.value(), data.provenance(), comparison);
                });
    }
}
