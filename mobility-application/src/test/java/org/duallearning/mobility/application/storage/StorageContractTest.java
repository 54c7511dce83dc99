package org.duallearning.mobility.application.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.storage.contract.StorageContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The contract finds every fault that is planted, each by the tests that are there for it. */
final class StorageContractTest {
    static Stream<Fault> faults() {
        return Stream.concat(faultsOfRecords(), AuditFaults.all().stream());
    }

    private static Stream<Fault> faultsOfRecords() {
        return Stream.of(ValueFaults.all(), OrderFaults.all(), TransactionFaults.all(), IsolationFaults.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsFound(Fault fault) {
        assertThat(failures(fault.storage(), fault.foundBy())).containsOnlyKeys(fault.foundBy());
    }

    @Test
    void whatTheFaultsArePlantedInIsSound() {
        assertThat(failures(BrokenStorage::new, tests(faults()))).isEmpty();
        assertThat(failures(BufferedStorage::new, tests(faultsOfRecords()))).isEmpty();
    }

    private static List<String> tests(Stream<Fault> faults) {
        return faults.flatMap(fault -> fault.foundBy().stream()).distinct().toList();
    }

    /** The tests that fail, each with the last thing that was wrong. */
    private static Map<String, Throwable> failures(Supplier<Storage> storage, List<String> tests) {
        Map<String, Throwable> failed = new TreeMap<>();
        PostDiscoveryFilter only = test -> FilterResult.includedIf(test.getSource()
                .flatMap(StorageContractTest::methodName)
                .map(tests::contains)
                .orElse(true));
        Planted.storage = storage;
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Planted.class))
                                .filters(only)
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                result.getThrowable()
                                        .ifPresent(wrong -> test.getSource()
                                                .flatMap(StorageContractTest::methodName)
                                                .ifPresent(name -> failed.put(name, wrong)));
                            }
                        });
        return failed;
    }

    private static Optional<String> methodName(TestSource source) {
        return source instanceof org.junit.platform.engine.support.descriptor.MethodSource method
                ? Optional.of(method.getMethodName())
                : Optional.empty();
    }

    /** The contract over the storage in which the fault is. */
    static final class Planted implements StorageContract {
        private static Supplier<Storage> storage;

        @Override
        public Storage newStorage() {
            return storage.get();
        }
    }
}
