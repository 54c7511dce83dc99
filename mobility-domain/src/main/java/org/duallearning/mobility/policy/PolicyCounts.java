package org.duallearning.mobility.policy;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Predicate;
import org.duallearning.mobility.eligibility.Verdict;
import org.duallearning.mobility.matching.MechanismComparison.Counts;

/**
 * What a policy comes to. Who enters is who is eligible, without the candidacies that ended, with those a person let in.
 * Immutable and thread-safe.
 *
 * @param candidacies how many there are
 * @param eligible of those, may go
 * @param refer of those, a person must decide
 * @param notEligible of those, may not go
 * @param undetermined of those, a fact is missing
 * @param ended of the eligible, how many do not enter because a decision ended the candidacy
 * @param byPerson of the referred, how many enter because a person decided so
 * @param placement how those who enter fare
 */
public record PolicyCounts(
        int candidacies,
        int eligible,
        int refer,
        int notEligible,
        int undetermined,
        int ended,
        int byPerson,
        Counts placement) {
    /** Checks that the counts add up. */
    public PolicyCounts {
        Objects.requireNonNull(placement, "placement");
        if (eligible + refer + notEligible + undetermined != candidacies
                || eligible - ended + byPerson != placement.learners()) {
            throw new IllegalArgumentException(
                    "%s candidacies, %s of which enter, do not add up.".formatted(candidacies, placement.learners()));
        }
    }

    /** Counts cases. */
    public static PolicyCounts of(Collection<PolicyCase> cases) {
        return new PolicyCounts(
                cases.size(),
                number(cases, each -> each.verdict() == Verdict.ELIGIBLE),
                number(cases, each -> each.verdict() == Verdict.REFER),
                number(cases, each -> each.verdict() == Verdict.NOT_ELIGIBLE),
                number(cases, each -> each.verdict() == Verdict.UNDETERMINED),
                number(cases, each -> each.verdict() == Verdict.ELIGIBLE && !each.enters()),
                number(cases, PolicyCase::byPerson),
                Counts.of(cases.stream()
                        .map(PolicyCase::placement)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private static int number(Collection<PolicyCase> cases, Predicate<PolicyCase> some) {
        return (int) cases.stream().filter(some).count();
    }

    /** How many enter the matching. */
    public int entered() {
        return placement.learners();
    }
}
