package org.duallearning.mobility.eligibility.conformance;

import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Puts every case of the kit to an engine, one test a case. Extend it, and JUnit finds the tests.
 *
 * <p>It needs the JDK and JUnit only, and nothing of the engine that comes with the rules.
 */
public abstract class EligibilityConformance {

    /**
     * Returns what the engine says about a candidacy. The expected answer in the case is not for it to read.
     *
     * @param facts the candidacy; what is not in {@link Case#facts()} is an empty column
     */
    protected abstract Answer answer(Case facts);

    @TestFactory
    Stream<DynamicTest> theEngineConforms() {
        return CaseFile.standard().stream().map(each -> DynamicTest.dynamicTest(each.toString(), () -> check(each)));
    }

    /** Fails, with the whole case in the message, if the engine says anything else than expected. */
    final void check(Case each) {
        each.difference(answer(each)).ifPresent(Assertions::fail);
    }
}
