package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duallearning.mobility.matching.CertificateProblem.Code;

/**
 * Checks, independently of every solver, that a matching is feasible and keeps its mechanism's promise.
 *
 * <p>Cases of side conditions are followed, each bounded by its prices. Prices are checked in one pass over the pairs (weak
 * duality and complementary slackness), turns are taken again in the order given, and stable matchings are searched for
 * blocking pairs and compared with a plain replay of the offers. Stateless and thread-safe.
 */
public final class CertificateChecker {

    private CertificateChecker() {}

    /** What is wrong with a matching and its certificate; empty if the promise is proven and all sums are right. */
    public static List<CertificateProblem> problems(MatchingProblem problem, Matching matching) {
        List<CertificateProblem> problems =
                problems(problem, matching.mechanism(), matching.placement(), matching.certificate());
        if (!problems.isEmpty()) {
            return problems;
        }
        Matching again = Matching.restored(problem, matching.mechanism(), matching.placement(), matching.certificate());
        boolean sameSums = matching.rankSum() == again.rankSum()
                && Objects.equals(matching.totalWeight(), again.totalWeight())
                && Objects.equals(matching.totalCost(), again.totalCost())
                && matching.unplaced().equals(again.unplaced());
        return sameSums ? List.of() : List.of(new CertificateProblem(Code.WRONG_TOTAL, null, null));
    }

    /**
     * What is wrong with a placement and a certificate of it; empty if the mechanism's promise is proven.
     *
     * @param placement the place of each placed learner, by learner id
     */
    public static List<CertificateProblem> problems(
            MatchingProblem problem, Mechanism mechanism, Map<String, String> placement, Certificate certificate) {
        List<CertificateProblem> problems = new ArrayList<>();
        int[] placeOf = checkedPlaceOf(problem, placement, problems);
        if (!problems.isEmpty()) {
            return List.copyOf(problems);
        }
        if (mechanism.family() == Mechanism.Family.OPTIMISING) {
            List<CertificateProblem> broken = SideRun.broken(problem, placeOf);
            return broken.isEmpty()
                    ? proofProblems(problem, Gains.of(mechanism, problem), placeOf, certificate)
                    : broken;
        }
        if (mechanism.family() == Mechanism.Family.STABLE && certificate instanceof StabilityCertificate) {
            return new StabilityCheck(problem, placeOf).problems(mechanism);
        }
        if (mechanism.family() == Mechanism.Family.SERIAL && certificate instanceof OrderCertificate order) {
            return serialProblems(problem, mechanism, placeOf, order);
        }
        return List.of(new CertificateProblem(Code.WRONG_CERTIFICATE, null, null));
    }

    /** What keeps a certificate from proving that nothing gains more than a placement that is feasible. */
    static List<CertificateProblem> proofProblems(
            MatchingProblem problem, Gains gains, int[] placeOf, Certificate certificate) {
        if (certificate instanceof BranchCertificate branches) {
            return SideRun.problems(problem, gains, placeOf, branches);
        }
        return certificate instanceof PriceCertificate prices
                ? new PriceCheck(problem, gains, placeOf, prices).problems()
                : List.of(new CertificateProblem(Code.WRONG_CERTIFICATE, null, null));
    }

    static int[] feasiblePlaceOf(MatchingProblem problem, Map<String, String> placement) {
        List<CertificateProblem> problems = new ArrayList<>();
        int[] placeOf = checkedPlaceOf(problem, placement, problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "placement is not feasible: " + problems.get(0) + "; ask CertificateChecker.problems first");
        }
        return placeOf;
    }

    /**
     * The place of each learner by number, -1 for none.
     *
     * @param problems what makes the placement impossible is added here, side conditions left out of account
     */
    static int[] checkedPlaceOf(
            MatchingProblem problem, Map<String, String> placement, List<CertificateProblem> problems) {
        int[] placeOf = placeOf(problem, placement, problems);
        addOverloads(problem, placeOf, problems);
        return placeOf;
    }

    private static int[] placeOf(
            MatchingProblem problem, Map<String, String> placement, List<CertificateProblem> problems) {
        ProblemIndex index = problem.index();
        int[] placeOf = new int[problem.learners().size()];
        Arrays.fill(placeOf, -1);
        placement.forEach((learner, place) -> {
            int l = index.learnerOf.getOrDefault(learner, -1);
            int p = index.placeOf.getOrDefault(place, -1);
            if (l < 0) {
                problems.add(new CertificateProblem(Code.UNKNOWN_LEARNER, learner, place));
            } else if (p < 0 || !index.isAdmissible(l, p)) {
                problems.add(new CertificateProblem(Code.PAIR_NOT_ADMISSIBLE, learner, place));
            } else {
                placeOf[l] = p;
            }
        });
        return placeOf;
    }

    private static void addOverloads(MatchingProblem problem, int[] placeOf, List<CertificateProblem> problems) {
        int[] load = problem.index().loads(placeOf);
        for (int v = 0; v < load.length; v++) {
            if (load[v] > problem.index().capacity[v]) {
                problems.add(new CertificateProblem(Code.OVER_CAPACITY, null, problem.nodeId(v)));
            }
        }
    }

    private static List<CertificateProblem> serialProblems(
            MatchingProblem problem, Mechanism mechanism, int[] placeOf, OrderCertificate certificate) {
        Long seed = certificate.seed();
        boolean drawn = mechanism == Mechanism.LOTTERY;
        if (drawn != (seed != null)
                || !certificate.order().equals(SerialOrder.of(mechanism, problem, seed == null ? 0 : seed))) {
            return List.of(new CertificateProblem(Code.WRONG_ORDER, null, null));
        }
        ProblemIndex index = problem.index();
        int[] load = new int[index.parent.length];
        for (String id : certificate.order()) {
            int l = index.learnerOf.getOrDefault(id, -1);
            int best = -1;
            for (int e = index.pairStart[l + 1] - 1; e >= index.pairStart[l]; e--) {
                if (index.fullNode(index.pairPlace[e], load) < 0) {
                    best = index.pairPlace[e];
                }
            }
            if (best != placeOf[l]) {
                return List.of(
                        new CertificateProblem(Code.NOT_BEST_FREE_PLACE, id, best < 0 ? null : problem.nodeId(best)));
            }
            index.addLoad(best, load, 1);
        }
        return List.of();
    }
}
