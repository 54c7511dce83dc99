package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.matching.RepairOption.Proof;
import org.jspecify.annotations.Nullable;

/**
 * Repairs a placement that was promised, after somebody withdrew, a place was lost or somebody came late.
 *
 * <p>The first option moves the fewest learners who were promised a place. Among those placements it is the one that places
 * most; then the one that leaves the fewest without a place who were promised one; then the one that serves the reserve list
 * in its order, by priority class, submission and id: whoever comes first and can have a seat without a further move gets it,
 * rather than somebody further down who fits better; then the one that fits best. For each number of learners who can be
 * placed beyond that, the option with the fewest moves follows, chosen in the same way. In between, more moves buy a better
 * fit for the same learners: nobody gets or loses a seat only so that others fit better.
 *
 * <p>The options that place more are optima of a flow with vectors as gains; the cost of one is that of
 * {@link Mechanism#MOST_PLACED} times the number of levels, at least five and one more for every thirty learners on the
 * reserve list. So are those in between, but for a few that have to be searched for; that is exact too, until the work budget
 * is spent.
 */
public final class Repair {
    private static final WorkBudget STANDARD = new WorkBudget(1_500, () -> false);

    private final RepairInput input;
    private final RepairGains gains;
    private final WorkLeft work;
    private final List<RepairOption> options = new ArrayList<>();
    private boolean complete = true;

    private Repair(RepairInput input, WorkBudget budget) {
        this.input = input;
        this.gains = new RepairGains(input);
        this.work = new WorkLeft(budget);
    }

    /** All options, fewest moves first. */
    public static RepairCurve curve(RepairInput input) {
        return curve(input, STANDARD);
    }

    /**
     * All options, with a limit to the work.
     *
     * @param budget how much work the search between proven options, and side conditions, may take
     */
    public static RepairCurve curve(RepairInput input, WorkBudget budget) {
        return new Repair(input, budget).curve();
    }

    /** The fewest moves for some number of learners with a place. */
    private record Step(
            Optimum optimum, boolean movesFirst, @Nullable Integer atMost) {}

    private RepairCurve curve() {
        List<Step> steps = steps();
        for (int i = 0; i < steps.size(); i++) {
            int leastKept =
                    i + 1 < steps.size() ? gains.kept(steps.get(i + 1).optimum().placeOf()) : -1;
            addOptions(steps.get(i), leastKept);
        }
        return new RepairCurve(options, afresh());
    }

    private List<Step> steps() {
        Step fewest = new Step(work.optimum(gains.problem, gains.fewestMoved()), true, null);
        Step most = new Step(work.optimum(gains.problem, gains.mostPlaced()), false, null);
        List<Step> steps = new ArrayList<>();
        int mostPlaced = most.optimum().placed();
        if (mostPlaced > fewest.optimum().placed()) {
            steps.add(most);
            int kept = gains.kept(most.optimum().placeOf());
            for (int placed = mostPlaced - 1; placed > fewest.optimum().placed(); placed--) {
                Optimum optimum = work.optimum(PlacementCap.over(gains.problem, placed), gains.mostPlaced());
                if (optimum.placed() == placed && gains.kept(optimum.placeOf()) > kept) {
                    kept = gains.kept(optimum.placeOf());
                    steps.add(0, new Step(optimum, false, placed));
                }
            }
        }
        steps.add(0, fewest);
        return steps;
    }

    private void addOptions(Step step, int leastKept) {
        int[] fewestMoves = step.optimum().placeOf();
        RepairPoint first = RepairPoint.of(gains, fewestMoves, null);
        RepairCertificate certificate = new RepairCertificate(
                gains.settled(),
                step.movesFirst(),
                step.atMost(),
                placement(fewestMoves),
                step.optimum().certificate(),
                null);
        boolean proven = RepairCheck.problemsOfFewestMoves(gains, certificate).isEmpty();
        FitCurve curve = new FitCurve(gains, first, leastKept, work);
        List<RepairPoint> points = curve.points();
        complete &= curve.isComplete();
        options.add(option(first, certificate, proven));
        points.forEach(point -> options.add(option(point, certificate.withBetterFit(point.proof()), proven)));
    }

    private RepairOption option(RepairPoint point, RepairCertificate certificate, boolean fewestMovesProven) {
        boolean proven = fewestMovesProven
                && RepairCheck.problemsOfOption(gains, placement(point.placeOf()), certificate)
                        .isEmpty();
        return new RepairOption(
                Matching.of(input.mechanism(), gains.problem, point.placeOf(), certificate)
                        .calledOptimal(proven),
                gains.relocations(point.placeOf()),
                gains.admitted(point.placeOf()),
                proven ? Proof.CERTIFICATE : complete ? Proof.SEARCH : Proof.BEST_FOUND);
    }

    private @Nullable RepairOption afresh() {
        if (!gains.settled().isEmpty()) {
            return null;
        }
        Matching matching = anew();
        int[] placeOf = CertificateChecker.feasiblePlaceOf(gains.problem, matching.placement());
        RepairPoint anew = RepairPoint.of(gains, placeOf, null);
        Matching last = options.get(options.size() - 1).matching();
        RepairPoint before =
                RepairPoint.of(gains, CertificateChecker.feasiblePlaceOf(gains.problem, last.placement()), null);
        if (Arrays.compare(anew.fit(), before.fit()) <= 0) {
            return null;
        }
        return new RepairOption(
                matching,
                gains.relocations(placeOf),
                gains.admitted(placeOf),
                matching.optimal() ? Proof.CERTIFICATE : Proof.BEST_FOUND);
    }

    /** What the mechanism gives; where nothing stands in the way, with as few moves as that allows. */
    private Matching anew() {
        Optimum optimum = work.optimum(gains.problem, gains.afresh());
        return optimum.certificate() instanceof PriceCertificate prices
                ? Matching.of(input.mechanism(), gains.problem, optimum.placeOf(), prices.upTo(gains.promise.levels))
                : input.mechanism().match(gains.problem);
    }

    private Map<String, String> placement(int[] placeOf) {
        Map<String, String> placement = new HashMap<>();
        for (int l = 0; l < placeOf.length; l++) {
            if (placeOf[l] >= 0) {
                placement.put(
                        gains.problem.learners().get(l).id(),
                        gains.problem.places().get(placeOf[l]).id());
            }
        }
        return placement;
    }
}
