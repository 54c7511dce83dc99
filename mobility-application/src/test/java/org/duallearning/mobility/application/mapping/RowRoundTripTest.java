package org.duallearning.mobility.application.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.duallearning.mobility.application.message.ApproximateDate;
import org.duallearning.mobility.application.message.CodeOf;
import org.duallearning.mobility.application.message.Country;
import org.duallearning.mobility.application.message.DateOrOpen;
import org.duallearning.mobility.application.message.IscedField;
import org.duallearning.mobility.application.message.Key;
import org.duallearning.mobility.application.message.LanguageCodes;
import org.duallearning.mobility.application.message.LanguageSkills;
import org.duallearning.mobility.application.message.MessageConstraints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowRoundTripTest {

    static List<DossierType<?, ?, ?>> files() {
        return DossierType.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    <R extends Record, K, V> void aFullRowComesBackAsItWas(DossierType<R, K, V> file) throws Exception {
        R row = row(file.row(), false);

        assertThat(violations(row))
                .as("the row of this test must be a good one")
                .isEmpty();
        assertThat(file.toRow().apply(file.toDomain().apply(row))).isEqualTo(row);
    }

    @ParameterizedTest
    @MethodSource("files")
    <R extends Record, K, V> void aRowOfWhichOnlyWhatMustBeThereIsKnownComesBackAsItWas(DossierType<R, K, V> file)
            throws Exception {
        R row = row(file.row(), true);

        assertThat(violations(row))
                .as("the row of this test must be a good one")
                .isEmpty();
        assertThat(file.toRow().apply(file.toDomain().apply(row))).isEqualTo(row);
    }

    private static List<String> violations(Record row) {
        try (ValidatorFactory factory = MessageConstraints.validators()) {
            Validator validator = factory.getValidator();
            return validator.validate(row).stream().map(Object::toString).toList();
        }
    }

    private static <R extends Record> R row(Class<R> type, boolean onlyNeeded) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] =
                    onlyNeeded && !isNeeded(type, components[i]) ? empty(components[i]) : value(type, components[i], i);
        }
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static boolean isNeeded(Class<?> row, RecordComponent component) throws NoSuchFieldException {
        Field field = row.getDeclaredField(component.getName());
        return component.isAnnotationPresent(Key.class)
                || field.isAnnotationPresent(NotBlank.class)
                || field.isAnnotationPresent(NotNull.class);
    }

    /** An empty cell for whether a learner is in a year after secondary education means no, and comes back as no. */
    private static Object empty(RecordComponent component) {
        return component.getName().equals("seNSe") ? false : null;
    }

    private static Object value(Class<?> row, RecordComponent component, int position) throws NoSuchFieldException {
        Class<?> type = component.getType();
        if (type == LocalDate.class) {
            return LocalDate.of(2018, 1, 1).plusDays(position);
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.of(2018, 1, 1, 9, 30).plusDays(position);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal("0.5").add(BigDecimal.valueOf(position));
        }
        if (type == Integer.class) {
            return component.getName().equals("callYear")
                    ? 2018
                    : component.getName().equals("grade") ? 3 : position;
        }
        if (type == Boolean.class) {
            return true;
        }
        return text(row, component);
    }

    private static String text(Class<?> row, RecordComponent component) throws NoSuchFieldException {
        Field field = row.getDeclaredField(component.getName());
        CodeOf codes = field.getAnnotation(CodeOf.class);
        if (codes != null) {
            Enum<?>[] constants = codes.value().getEnumConstants();
            return constants[constants.length - 1].name();
        }
        if (field.isAnnotationPresent(Country.class)) {
            return "GR";
        }
        if (field.isAnnotationPresent(DateOrOpen.class)) {
            return "open";
        }
        if (field.isAnnotationPresent(LanguageSkills.class)) {
            return "fr:B1 en:A2";
        }
        if (field.isAnnotationPresent(LanguageCodes.class)) {
            return "fr en";
        }
        if (field.isAnnotationPresent(IscedField.class)) {
            return "1013";
        }
        return field.isAnnotationPresent(ApproximateDate.class) ? "2019-spring" : "a-" + component.getName();
    }
}
