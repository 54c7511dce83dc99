package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.matching.CertificateProblem.Code;
import org.duallearning.mobility.matching.branch.BranchBounds;
import org.duallearning.mobility.matching.branch.BranchProof;
import org.duallearning.mobility.matching.branch.BranchSearch;
import org.duallearning.mobility.matching.branch.BranchTree;
import org.duallearning.mobility.matching.branch.SideConditions;

/** Matches under side conditions, and checks such matchings. */
final class SideRun {

    private SideRun() {}

    /** The best matching that keeps the side conditions, as far as the budget goes. */
    static Optimum optimum(MatchingProblem problem, Gains gains, WorkBudget budget) {
        SideNumbers numbers = new SideNumbers(problem, gains);
        BranchSearch.Result result = BranchSearch.search(numbers.branching, budget.flows(), budget.cancelled());
        return optimum(numbers, problem, gains, result, budget);
    }

    /**
     * The best matching of a problem that changed a little.
     *
     * @param earlier the cases that proved the best one before
     * @param known a matching that keeps the side conditions; the answer, unless there is a better one
     * @return empty if the cases speak of what the problem does not have any more
     */
    static Optional<Optimum> optimumAlong(
            BranchCertificate earlier, int[] known, MatchingProblem problem, Gains gains, WorkBudget budget) {
        SideNumbers numbers = new SideNumbers(problem, gains);
        return tree(numbers, earlier)
                .map(tree ->
                        BranchSearch.searchAlong(tree, known, numbers.branching, budget.flows(), budget.cancelled()))
                .map(result -> optimum(numbers, problem, gains, result, budget));
    }

    private static Optional<BranchTree> tree(SideNumbers numbers, BranchCertificate certificate) {
        try {
            return Optional.of(numbers.tree(certificate));
        } catch (IllegalArgumentException namesWhatIsNotThere) {
            return Optional.empty();
        }
    }

    private static Optimum optimum(
            SideNumbers numbers, MatchingProblem problem, Gains gains, BranchSearch.Result result, WorkBudget budget) {
        boolean complete =
                result.flows() < budget.flows() && !budget.cancelled().getAsBoolean();
        return new Optimum(
                problem, gains, result.placeOf(), numbers.certificate(result.tree()), 1 + result.work(), complete);
    }

    /** What the cases of a certificate tell about single pairs. */
    static BranchBounds bounds(MatchingProblem problem, Gains gains, int[] placeOf, BranchCertificate certificate) {
        SideNumbers numbers = new SideNumbers(problem, gains);
        return new BranchBounds(numbers.tree(certificate), numbers.branching, placeOf);
    }

    /** What an assignment breaks. */
    static List<CertificateProblem> broken(MatchingProblem problem, int[] placeOf) {
        if (!problem.hasSideConditions()) {
            return List.of();
        }
        SideConditions conditions = SideNumbers.conditions(problem);
        List<CertificateProblem> problems = new ArrayList<>();
        conditions
                .groupsTooSmall(placeOf)
                .forEach(group -> problems.add(new CertificateProblem(
                        Code.GROUP_TOO_SMALL, null, problem.groups().get(group).id())));
        conditions
                .sharesExceeded(placeOf)
                .forEach(share -> problems.add(new CertificateProblem(
                        Code.SHARE_EXCEEDED, null, problem.shares().get(share).id())));
        conditions
                .firstOfCompaniesApart(placeOf)
                .forEach(first -> problems.add(new CertificateProblem(
                        Code.COMPANY_APART, problem.learners().get(first).id(), null)));
        return problems;
    }

    /** What keeps the cases from proving an assignment that breaks nothing. */
    static List<CertificateProblem> problems(
            MatchingProblem problem, Gains gains, int[] placeOf, BranchCertificate certificate) {
        SideNumbers numbers = new SideNumbers(problem, gains);
        Optional<BranchTree> tree = tree(numbers, certificate);
        if (tree.isEmpty()) {
            return List.of(new CertificateProblem(Code.WRONG_CERTIFICATE, null, null));
        }
        return BranchProof.proves(tree.get(), numbers.branching, placeOf)
                ? List.of()
                : List.of(new CertificateProblem(Code.CASE_NOT_PROVEN, null, null));
    }
}
