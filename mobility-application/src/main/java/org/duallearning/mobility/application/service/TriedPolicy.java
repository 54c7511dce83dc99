package org.duallearning.mobility.application.service;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.service.Assessor.Assessed;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.eligibility.Verdict;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Matching;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.policy.PolicyCase;
import org.duallearning.mobility.policy.PolicyOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A policy with what it makes of each edition. Immutable and thread-safe.
 *
 * @param rules the name of its rules; null for those of the project
 * @param ruleBook its rule book
 * @param mechanism the way to decide
 * @param seed what its lottery draws from; null for other ways
 * @param editions the editions
 */
record TriedPolicy(
        @Nullable String rules,
        RuleBook ruleBook,
        Mechanism mechanism,
        @Nullable Long seed,
        List<EditionCount> editions) {

    boolean isOptimal() {
        return editions.stream().map(EditionCount::matching).allMatch(Matching::optimal);
    }

    /** What it makes of all candidacies. */
    PolicyOutcome outcome(ProjectData data) {
        return new PolicyOutcome(editions.stream()
                .flatMap(edition -> outcome(edition, data).cases().stream())
                .toList());
    }

    /** What it makes of the candidacies of an edition. */
    static PolicyOutcome outcome(EditionCount edition, ProjectData data) {
        Map<LearnerId, RoundPlacement> placements =
                edition.placements().stream().collect(Collectors.toMap(RoundPlacement::learner, Function.identity()));
        return new PolicyOutcome(edition.candidacies().stream()
                .map(assessed -> new PolicyCase(
                        assessed.candidacy().key(),
                        assessed.assessment().verdict(),
                        assessed.assessment().reportingGroup(),
                        data.learner(assessed.candidacy().learner()).system(),
                        isByPerson(assessed),
                        placements.get(assessed.candidacy().learner())))
                .toList());
    }

    private static boolean isByPerson(Assessed assessed) {
        return assessed.enters() && assessed.assessment().verdict() == Verdict.REFER;
    }
}
