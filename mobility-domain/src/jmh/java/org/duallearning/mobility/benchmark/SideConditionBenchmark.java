package org.duallearning.mobility.benchmark;

import java.io.PrintStream;
import java.util.Arrays;
import org.duallearning.mobility.matching.BranchCertificate;
import org.duallearning.mobility.matching.Matching;
import org.duallearning.mobility.matching.MatchingProblem;
import org.duallearning.mobility.matching.Mechanism;

/** How long editions of 400 learners and 30 region-periods take with minimum groups, class limits and learners who go together. */
public final class SideConditionBenchmark {

    private static final int SEEDS = 20;
    private static final int LEARNERS = 400;
    private static final int REGIONS = 30;
    private static final int PLACES = 100;

    private SideConditionBenchmark() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        Mechanism.MOST_PLACED.match(EditionDraw.problem(0, LEARNERS, REGIONS, PLACES));
        out.println("seed   placed  proven        fit   cases  milliseconds");
        double[] times = new double[SEEDS];
        for (int seed = 1; seed <= SEEDS; seed++) {
            MatchingProblem problem = EditionDraw.problem(seed, LEARNERS, REGIONS, PLACES);
            long before = System.nanoTime();
            Matching matching = Mechanism.MOST_PLACED.match(problem);
            times[seed - 1] = (System.nanoTime() - before) / 1e6;
            out.printf(
                    "%4d  %7d  %6s  %9d  %6d  %12.0f%n",
                    seed,
                    matching.placed(),
                    matching.optimal() ? "yes" : "no",
                    matching.totalWeight(),
                    matching.certificate() instanceof BranchCertificate branches ? leaves(branches.root()) : 1,
                    times[seed - 1]);
        }
        Arrays.sort(times);
        out.printf("median %.0f ms, longest %.0f ms%n", times[SEEDS / 2], times[SEEDS - 1]);
    }

    private static int leaves(BranchCertificate.Branch branch) {
        if (branch instanceof BranchCertificate.ByGroup by) {
            return leaves(by.closed()) + leaves(by.open());
        }
        if (branch instanceof BranchCertificate.ByShare by) {
            return leaves(by.outside()) + leaves(by.inside());
        }
        if (branch instanceof BranchCertificate.ByCompany by) {
            return leaves(by.there()) + leaves(by.elsewhere());
        }
        if (branch instanceof BranchCertificate.Narrowed narrowed) {
            return leaves(narrowed.rest());
        }
        return 1;
    }
}
