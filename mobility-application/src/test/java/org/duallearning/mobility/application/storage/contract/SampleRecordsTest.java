package org.duallearning.mobility.application.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.duallearning.mobility.application.port.out.RecordType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples hold what the contract says of them. */
final class SampleRecordsTest {
    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    <K, V> void aFullSampleFillsEveryComponent(RecordType<K, V> type) throws Exception {
        V full = SampleRecords.of(type).full("A", "B");
        for (RecordComponent component : full.getClass().getRecordComponents()) {
            assertThat(isEmpty(component.getAccessor().invoke(full)))
                    .as("%s is empty", component.getName())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    <K, V> void aMinimalSampleLeavesOutEveryComponentThatMayBe(RecordType<K, V> type) throws Exception {
        V minimal = SampleRecords.of(type).minimal("A", "B");
        for (RecordComponent component : minimal.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(minimal);
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class) || value instanceof Collection<?>) {
                assertThat(isEmpty(value))
                        .as("%s is empty", component.getName())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    <K, V> void minimalAndFullSamplesOfOneKeyDiffer(RecordType<K, V> type) {
        V minimal = SampleRecords.of(type).minimal("A", "B");
        V full = SampleRecords.of(type).full("A", "B");
        assertThat(minimal).isNotEqualTo(full);
        assertThat(type.keyOf(minimal)).isEqualTo(type.keyOf(full));
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || (value instanceof Collection<?> items && items.isEmpty());
    }
}
