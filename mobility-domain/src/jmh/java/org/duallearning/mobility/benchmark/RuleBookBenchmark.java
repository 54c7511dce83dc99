package org.duallearning.mobility.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.Fact;
import org.duallearning.mobility.eligibility.Finding;
import org.duallearning.mobility.eligibility.RuleBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How fast the rule book answers, on one thread. Each operation is one candidacy. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class RuleBookBenchmark {

    private final RuleBook book = RuleBook.standard();
    private List<EligibilityFacts> complete;
    private List<EligibilityFacts> notEligible;
    private List<EligibilityFacts> undetermined;

    @Setup
    public void draw() {
        complete = Candidacies.complete(Candidacies.SEED, Candidacies.ASSESSED);
        notEligible = Candidacies.notEligible(Candidacies.SEED, Candidacies.SEARCHED);
        undetermined = Candidacies.undetermined(Candidacies.SEED, Candidacies.SEARCHED);
    }

    /** Reads all that the assessment says: every finding, its outcome and each fact that it looked at. */
    @Benchmark
    @OperationsPerInvocation(Candidacies.ASSESSED)
    public void assessAndReadEveryFact(Blackhole blackhole) {
        for (EligibilityFacts facts : complete) {
            for (Finding finding : book.assess(facts).findings()) {
                blackhole.consume(finding.outcome());
                for (Fact fact : finding.facts()) {
                    blackhole.consume(fact);
                }
            }
        }
    }

    /** Takes every finding, its outcome and its set of facts, without going through the set. */
    @Benchmark
    @OperationsPerInvocation(Candidacies.ASSESSED)
    public void assessAndTakeEveryFinding(Blackhole blackhole) {
        for (EligibilityFacts facts : complete) {
            for (Finding finding : book.assess(facts).findings()) {
                blackhole.consume(finding.outcome());
                blackhole.consume(finding.facts());
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(Candidacies.ASSESSED)
    public void verdictAlone(Blackhole blackhole) {
        for (EligibilityFacts facts : complete) {
            blackhole.consume(book.assess(facts).verdict());
        }
    }

    /** Asks for the remedy of candidacies that are not eligible. */
    @Benchmark
    @OperationsPerInvocation(Candidacies.SEARCHED)
    public void remedyOfNotEligible(Blackhole blackhole) {
        for (EligibilityFacts facts : notEligible) {
            blackhole.consume(book.remedy(facts));
        }
    }

    /** Asks what is missing from candidacies that are undetermined. */
    @Benchmark
    @OperationsPerInvocation(Candidacies.SEARCHED)
    public void missingOfUndetermined(Blackhole blackhole) {
        for (EligibilityFacts facts : undetermined) {
            blackhole.consume(book.assess(facts).missing());
        }
    }
}
