package org.duallearning.mobility.benchmark;

import java.nio.file.Path;

/** Runs the benchmarks that are asked for by name. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        String name = args.length == 0 ? "" : args[0];
        switch (name) {
            case "eligibility" -> EligibilityBenchmarks.main(new String[0]);
            case "matching" -> MatchingBenchmarks.run(System.out, Path.of("target", "bench", "matching"));
            case "conditions" -> SideConditionBenchmark.run(System.out);
            default ->
                throw new IllegalArgumentException(
                        "benchmark is '" + name + "'; give -Dbenchmark=eligibility, matching or conditions");
        }
    }
}
