package org.duallearning.mobility.application.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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

    /** Otherwise a storage could take one column for another and nobody would see it. */
    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    <K, V> void noTwoFactsOfAFullSampleAreTheSame(RecordType<K, V> type) {
        assertThat(facts(SampleRecords.of(type).full("A", "B"))).doesNotHaveDuplicates();
    }

    private static List<String> facts(@Nullable Object value) {
        if (value instanceof Record record) {
            return Stream.of(record.getClass().getRecordComponents())
                    .flatMap(component -> facts(read(component, record)).stream())
                    .toList();
        }
        if (value instanceof Collection<?> items) {
            return items.stream().flatMap(item -> facts(item).stream()).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || (value instanceof Collection<?> items && items.isEmpty());
    }
}
