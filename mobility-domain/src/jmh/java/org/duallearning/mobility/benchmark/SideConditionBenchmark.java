package org.duallearning.mobility.benchmark;

import java.io.PrintStream;
import java.util.Arrays;
import org.duallearning.mobility.matching.BranchCertificate;
import org.duallearning.mobility.matching.EditionExplanations;
import org.duallearning.mobility.matching.EditionMatching;
import org.duallearning.mobility.matching.Matching;
import org.duallearning.mobility.matching.Mechanism;

/** How long it takes to match and to explain editions of 400 learners and 30 region-periods with every side condition. */
final class SideConditionBenchmark {

    private static final int SEEDS = 20;
    private static final int LEARNERS = 400;
    private static final int REGIONS = 30;
    private static final int PLACES = 100;

    private SideConditionBenchmark() {}

    static void run(PrintStream out) {
        EditionMatching first = EditionDraw.edition(0, LEARNERS, REGIONS, PLACES);
        new EditionExplanations(first, Mechanism.MOST_PLACED, 0).all();
        out.println("seed   placed  proven        fit   cases  milliseconds   explained  without place  milliseconds");
        double[] times = new double[SEEDS];
        double[] explaining = new double[SEEDS];
        for (int seed = 1; seed <= SEEDS; seed++) {
            EditionMatching edition = EditionDraw.edition(seed, LEARNERS, REGIONS, PLACES);
            long before = System.nanoTime();
            Matching matching = Mechanism.MOST_PLACED.match(edition.problem());
            times[seed - 1] = (System.nanoTime() - before) / 1e6;
            EditionExplanations explanations = new EditionExplanations(edition, Mechanism.MOST_PLACED, 0);
            before = System.nanoTime();
            int explained = explanations.all().size();
            explaining[seed - 1] = (System.nanoTime() - before) / 1e6;
            out.printf(
                    "%4d  %7d  %6s  %9d  %6d  %12.0f  %10d  %13d  %12.0f%n",
                    seed,
                    matching.placed(),
                    matching.optimal() ? "yes" : "no",
                    matching.totalWeight(),
                    matching.certificate() instanceof BranchCertificate branches ? leaves(branches.root()) : 1,
                    times[seed - 1],
                    explained,
                    matching.unplaced().size(),
                    explaining[seed - 1]);
        }
        Arrays.sort(times);
        Arrays.sort(explaining);
        out.printf(
                "median %.0f ms, longest %.0f ms; explaining: median %.0f ms, longest %.0f ms%n",
                times[SEEDS / 2], times[SEEDS - 1], explaining[SEEDS / 2], explaining[SEEDS - 1]);
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
