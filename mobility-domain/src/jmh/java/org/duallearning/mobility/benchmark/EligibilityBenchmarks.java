package org.duallearning.mobility.benchmark;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.Rule;
import org.duallearning.mobility.eligibility.RuleBook;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Checks that the rule book and its DMN twin agree, measures both, and prints one table. */
public final class EligibilityBenchmarks {

    private static final int JUMBLED = 10_000;

    private EligibilityBenchmarks() {}

    public static void main(String[] args) throws RunnerException {
        PrintStream out = System.out;
        compare(out);
        out.println("Measuring, which takes about ten minutes ...");
        double loadBefore = load();
        Options options = new OptionsBuilder()
                .include(RuleBookBenchmark.class.getName())
                .include(DmnBenchmark.class.getName())
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        BenchmarkTable table = new BenchmarkTable(new Runner(options).run());
        out.println("Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, load " + loadBefore + " before and "
                + load() + " after");
        out.println(table);
    }

    private static void compare(PrintStream out) {
        RuleBook book = RuleBook.standard();
        List<EligibilityFacts> assessed = Candidacies.complete(Candidacies.SEED, Candidacies.ASSESSED);
        List<EligibilityFacts> jumbled = Candidacies.jumbled(Candidacies.SEED, JUMBLED);
        requireEveryRow(jumbled, book);
        for (DmnSetting setting : DmnSetting.values()) {
            DmnEligibility eligibility = new DmnEligibility(setting);
            eligibility.requireAgreement(assessed, book);
            eligibility.requireAgreement(jumbled, book);
        }
        out.println("Row, outcome and verdict agree on the " + assessed.size() + " candidacies to be measured, and on "
                + jumbled.size() + " jumbled ones, among which every row decides.");
    }

    private static void requireEveryRow(List<EligibilityFacts> jumbled, RuleBook book) {
        Set<String> rows = book.rules().stream()
                .filter(rule -> rule.kind().isRow())
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        jumbled.forEach(facts -> rows.remove(book.assess(facts).decisive().ruleId()));
        if (!rows.isEmpty()) {
            throw new IllegalStateException(
                    "no jumbled candidacy is decided by " + rows + "; draw more of them, or other ones");
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
