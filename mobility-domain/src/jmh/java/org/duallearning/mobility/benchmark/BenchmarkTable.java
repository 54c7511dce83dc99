package org.duallearning.mobility.benchmark;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/** The results of all benchmarks, each beside the fastest of DMN. What is compared is processor time. */
final class BenchmarkTable {

    private static final String LINE = "%-22s %-30s %12s %12s %6s %12s %10s %14s%n";
    private static final double NANOS = 1e9;

    private final List<RunResult> results;

    BenchmarkTable(Collection<RunResult> results) {
        this.results = results.stream()
                .sorted(Comparator.comparing(BenchmarkTable::engine).reversed())
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        table.append(String.format(
                LINE, "engine", "what", "a second", "a CPU second", "+/-", "bytes each", "x DMN row", "x DMN verdict"));
        double row = fastest("rowAlone");
        double verdict = fastest("rowGatesAndVerdict");
        for (RunResult result : results) {
            table.append(String.format(
                    LINE,
                    engine(result),
                    words(method(result)),
                    number("%,.0f", result.getPrimaryResult().getScore()),
                    number("%,.0f", speed(result)),
                    number("%.0f%%", error(result)),
                    number("%,.0f", secondary("gc.alloc.rate.norm", result)),
                    number("%.1f", speed(result) / row),
                    number("%.1f", speed(result) / verdict)));
        }
        return table.toString();
    }

    private double fastest(String method) {
        return results.stream()
                .filter(result -> method(result).equals(method))
                .mapToDouble(BenchmarkTable::speed)
                .max()
                .orElseThrow();
    }

    /** Returns how many operations one processor does in a second. */
    private static double speed(RunResult result) {
        return NANOS / secondary(ProcessorTime.NANOS_EACH, result);
    }

    /** Returns the error of the speed, as a percentage, at the confidence of JMH (99.9 %). */
    private static double error(RunResult result) {
        return 100
                * result.getSecondaryResults().get(ProcessorTime.NANOS_EACH).getScoreError()
                / secondary(ProcessorTime.NANOS_EACH, result);
    }

    private static double secondary(String name, RunResult result) {
        return result.getSecondaryResults().get(name).getScore();
    }

    private static String engine(RunResult result) {
        String setting = result.getParams().getParam("setting");
        return setting == null ? "rule book" : "Drools, " + setting.toLowerCase(Locale.ROOT);
    }

    private static String method(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    private static String words(String method) {
        return method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
