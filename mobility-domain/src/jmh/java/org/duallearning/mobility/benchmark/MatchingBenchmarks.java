package org.duallearning.mobility.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.PrimitiveIterator;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import org.duallearning.mobility.matching.CompactMatching;
import org.duallearning.mobility.matching.CompactProblem;

/** Measures placement on every family, beside OR-Tools in the same run, and prints one table. */
final class MatchingBenchmarks {

    private static final long WARM_NANOS = 3_000_000_000L;
    private static final int MEASURED = 15;
    private static final int WITHDRAWALS = 501;

    private final PrintStream out;

    private MatchingBenchmarks(PrintStream out) {
        this.out = out;
    }

    static void run(PrintStream out, Path directory) throws IOException {
        Files.createDirectories(directory);
        out.println("Milliseconds of one processor for one solution, median of " + MEASURED
                + "; both must agree, and every certificate must hold. Files: " + directory.toAbsolutePath());
        out.println(
                "Withdrawal: the proven optimum once a placed learner is out, from that before; median and slowest of "
                        + WITHDRAWALS + ".");
        out.println(
                "family      learners    places     pairs   placed       weight    domain     check  OR-Tools   ratio"
                        + "  withdrawal   slowest");
        for (PlacementFamily family : PlacementFamily.values()) {
            Path file = directory.resolve(family.label + ".bm");
            if (Files.notExists(file)) {
                family.make().write(file);
            }
            new MatchingBenchmarks(out).measure(family.label, PlacementFile.read(file));
        }
    }

    private void measure(String name, PlacementFile file) {
        CompactMatching own = own(file);
        if (!check(file, own)) {
            throw new IllegalStateException(name + " is answered without proof");
        }
        int[] other = MinCostFlowPlacement.solve(file);
        long placed = PlacementFile.placed(other);
        long weight = file.weight(other);
        if (own.placed() != placed || file.weight(own.placeOf()) != weight) {
            throw new IllegalStateException("%s: the domain places %d with weight %d, OR-Tools %d with %d"
                    .formatted(name, own.placed(), file.weight(own.placeOf()), placed, weight));
        }
        double domain = median(millis(() -> own(file).placed(), MEASURED));
        double check = median(millis(() -> check(file, own) ? 1 : 0, MEASURED));
        double tools = median(millis(() -> MinCostFlowPlacement.solve(file).length, MEASURED));
        double[] withdrawals = millis(withdrawal(problem(file), own), WITHDRAWALS);
        out.printf(
                Locale.ROOT,
                "%-10s %9d %9d %9d %8d %12d %9.2f %9.2f %9.2f %6.1fx %11.3f %9.3f%n",
                name,
                file.learners(),
                file.capacity().length,
                file.pairPlace().length,
                placed,
                weight,
                domain,
                check,
                tools,
                tools / domain,
                median(withdrawals),
                withdrawals[WITHDRAWALS - 1]);
    }

    private static CompactProblem problem(PlacementFile file) {
        return new CompactProblem(file.pairStart(), file.pairPlace(), file.pairWeight(), file.capacity());
    }

    /** Takes one placed learner out after the other, each from the whole problem. */
    private static IntSupplier withdrawal(CompactProblem problem, CompactMatching matching) {
        PrimitiveIterator.OfInt placed = new SplittableRandom(7)
                .ints(0, problem.learners())
                .filter(l -> matching.placeOf()[l] != CompactMatching.UNPLACED)
                .iterator();
        return () -> problem.without(placed.nextInt()).solveFrom(matching).placed();
    }

    private static CompactMatching own(PlacementFile file) {
        return problem(file).solve();
    }

    private static boolean check(PlacementFile file, CompactMatching matching) {
        return matching.isProvenBestOf(problem(file));
    }

    /** Returns the processor time of this thread in milliseconds, sorted, after it has warmed up. */
    private static double[] millis(IntSupplier work, int times) {
        long answers = 0;
        long warmUntil = System.nanoTime() + WARM_NANOS;
        while (System.nanoTime() < warmUntil) {
            answers += work.getAsInt();
        }
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            answers += work.getAsInt();
            millis[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
        }
        if (answers < 0) {
            throw new IllegalStateException("negative answers");
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
