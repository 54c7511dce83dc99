package org.duallearning.mobility.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.duallearning.mobility.matching.CompactMatching;
import org.duallearning.mobility.matching.CompactProblem;

/** Measures placement on every family, beside OR-Tools in the same run, and prints one table. */
final class MatchingBenchmarks {

    private static final long WARM_NANOS = 3_000_000_000L;
    private static final int MEASURED = 15;

    private final PrintStream out;

    private MatchingBenchmarks(PrintStream out) {
        this.out = out;
    }

    static void run(PrintStream out, Path directory) throws IOException {
        Files.createDirectories(directory);
        out.println("Milliseconds of one processor for one solution, median of " + MEASURED
                + "; both must agree, and every certificate must hold. Files: " + directory.toAbsolutePath());
        out.println(
                "family      learners    places     pairs   placed       weight    domain     check  OR-Tools   ratio");
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
        double domain = median(() -> own(file).placed());
        double check = median(() -> check(file, own) ? 1 : 0);
        double tools = median(() -> MinCostFlowPlacement.solve(file).length);
        out.printf(
                Locale.ROOT,
                "%-10s %9d %9d %9d %8d %12d %9.2f %9.2f %9.2f %6.1fx%n",
                name,
                file.learners(),
                file.capacity().length,
                file.pairPlace().length,
                placed,
                weight,
                domain,
                check,
                tools,
                tools / domain);
    }

    private static CompactMatching own(PlacementFile file) {
        return new CompactProblem(file.pairStart(), file.pairPlace(), file.pairWeight(), file.capacity()).solve();
    }

    private static boolean check(PlacementFile file, CompactMatching matching) {
        return matching.isProvenBestOf(
                new CompactProblem(file.pairStart(), file.pairPlace(), file.pairWeight(), file.capacity()));
    }

    /** Returns the median of the processor time of this thread, in milliseconds, after it has warmed up. */
    private static double median(IntSupplier work) {
        long answers = 0;
        long warmUntil = System.nanoTime() + WARM_NANOS;
        while (System.nanoTime() < warmUntil) {
            answers += work.getAsInt();
        }
        double[] millis = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            answers += work.getAsInt();
            millis[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
        }
        if (answers < 0) {
            throw new IllegalStateException("negative answers");
        }
        Arrays.sort(millis);
        return millis[MEASURED / 2];
    }
}
