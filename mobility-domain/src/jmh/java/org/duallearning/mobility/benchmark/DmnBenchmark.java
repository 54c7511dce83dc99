package org.duallearning.mobility.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.RuleBook;
import org.kie.dmn.api.core.DMNContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How fast Drools answers from the same rules in DMN, on one thread, with its inputs made beforehand. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class DmnBenchmark {

    @Param
    public DmnSetting setting;

    private DmnEligibility eligibility;
    private List<DMNContext> contexts;

    @Setup
    public void prepare() {
        List<EligibilityFacts> complete = Candidacies.complete(Candidacies.SEED, Candidacies.ASSESSED);
        eligibility = new DmnEligibility(setting);
        eligibility.requireAgreement(complete, RuleBook.standard());
        contexts = complete.stream().map(eligibility::context).toList();
    }

    @Benchmark
    @OperationsPerInvocation(Candidacies.ASSESSED)
    public void rowAlone(Blackhole blackhole) {
        for (DMNContext context : contexts) {
            blackhole.consume(eligibility.row(context));
        }
    }

    @Benchmark
    @OperationsPerInvocation(Candidacies.ASSESSED)
    public void rowGatesAndVerdict(Blackhole blackhole) {
        for (DMNContext context : contexts) {
            blackhole.consume(eligibility.verdict(context));
        }
    }
}
