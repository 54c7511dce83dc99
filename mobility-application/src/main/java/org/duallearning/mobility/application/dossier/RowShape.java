package org.duallearning.mobility.application.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.message.Column;
import org.duallearning.mobility.application.message.DossierFile;
import org.duallearning.mobility.application.message.Key;
import org.duallearning.mobility.application.message.RefersTo;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations of a row say: the names of its columns, which identify it, and which refer to other rows. Immutable
 * and thread-safe.
 */
public final class RowShape {
    private static final String KEY_SEPARATOR = "\u001F";

    private final Class<? extends Record> row;
    private final List<RecordComponent> components;
    private final Constructor<? extends Record> constructor;
    private final List<String> columnNames;
    private final List<RecordComponent> keyComponents;
    private final List<Reference> references;

    private RowShape(Class<? extends Record> row) {
        this.row = row;
        this.components = List.of(row.getRecordComponents());
        this.constructor = constructor(row, components);
        this.columnNames = components.stream().map(RowShape::columnName).toList();
        this.keyComponents = annotatedWith(Key.class);
        this.references =
                annotatedWith(RefersTo.class).stream().map(Reference::of).toList();
    }

    private static Constructor<? extends Record> constructor(
            Class<? extends Record> row, List<RecordComponent> components) {
        try {
            return row.getConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its constructor: " + row, e);
        }
    }

    private List<RecordComponent> annotatedWith(Class<? extends Annotation> annotation) {
        return components.stream()
                .filter(component -> component.isAnnotationPresent(annotation))
                .toList();
    }

    /**
     * A column that names rows of another file.
     *
     * @param component the column
     * @param target the row of the file it refers to
     * @param several whether it names any number of rows, separated by spaces
     */
    record Reference(RecordComponent component, Class<? extends Record> target, boolean several) {
        private static Reference of(RecordComponent component) {
            RefersTo refersTo = component.getAnnotation(RefersTo.class);
            return new Reference(component, refersTo.value(), refersTo.several());
        }

        /** The keys of the rows that a row names. */
        List<String> namedBy(Record value) {
            String text = (String) read(component, value);
            if (text == null || text.isBlank()) {
                return List.of();
            }
            return several ? List.of(text.strip().split("\\s+")) : List.of(text);
        }
    }

    /** The shape of a row. */
    public static RowShape of(Class<? extends Record> row) {
        return new RowShape(row);
    }

    /** The name of the file with its extension, such as {@code learners.csv}. */
    public String file() {
        return row.getAnnotation(DossierFile.class).value() + ".csv";
    }

    /** The components in the order of the columns. */
    public List<RecordComponent> components() {
        return components;
    }

    /** The names of the columns in their order. */
    public List<String> columnNames() {
        return columnNames;
    }

    /** The name of a column, which differs from the component's where Java reserves the word. */
    public static String columnName(RecordComponent component) {
        Column column = component.getAnnotation(Column.class);
        return column == null ? component.getName() : column.value();
    }

    /** The name of the column of a component of this row. */
    public String columnName(String component) {
        return components.stream()
                .filter(candidate -> candidate.getName().equals(component))
                .map(RowShape::columnName)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is not a component of %s.".formatted(component, row.getSimpleName())));
    }

    /** Where a column stands, counted from 0; -1 for none. */
    int position(@Nullable String column) {
        return columnNames.indexOf(column);
    }

    /** The names of the columns that identify a row. */
    public List<String> keyColumns() {
        return keyComponents.stream().map(RowShape::columnName).toList();
    }

    /** What identifies a row, as one text. */
    String keyOf(Record value) {
        if (keyComponents.size() == 1) {
            return firstKeyValue(value);
        }
        StringJoiner key = new StringJoiner(KEY_SEPARATOR);
        for (RecordComponent component : keyComponents) {
            key.add(Objects.toString(read(component, value), ""));
        }
        return key.toString();
    }

    /** What identifies a row, column by column, such as {@code learner L001, startsOn 2018-09-01}. */
    String keyInWords(Record value) {
        return keyComponents.stream()
                .filter(component -> read(component, value) != null)
                .map(component -> columnName(component) + " " + read(component, value))
                .collect(Collectors.joining(", "));
    }

    /** What stands in the first column that identifies a row. */
    String firstKeyValue(Record value) {
        return Objects.toString(read(keyComponents.get(0), value), "");
    }

    /** Whether every column that must identify a row has a value in it; a nullable key column may be empty. */
    boolean hasKey(Record value) {
        return keyComponents.stream()
                .allMatch(
                        component -> component.getAnnotation(Key.class).mayBeEmpty() || read(component, value) != null);
    }

    /** The columns that name rows of other files. */
    List<Reference> references() {
        return references;
    }

    /** Whether a column carries a constraint of this kind. */
    public boolean isConstrainedBy(RecordComponent component, Class<? extends Annotation> constraint) {
        return constraint(component, constraint) != null;
    }

    /** Whether a column may not be empty. */
    public boolean mustBeFilled(RecordComponent component) {
        return isConstrainedBy(component, NotBlank.class) || isConstrainedBy(component, NotNull.class);
    }

    /** The constraint of this kind on a column; null if there is none. */
    public <A extends Annotation> @Nullable A constraint(RecordComponent component, Class<A> constraint) {
        try {
            return row.getDeclaredField(component.getName()).getAnnotation(constraint);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record component without its field: " + component, e);
        }
    }

    /** What is known of a row of this shape, by column, in the order of the columns. */
    public Map<String, Object> known(Record value) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            Object cell = read(component, value);
            if (cell != null) {
                known.put(columnName(component), cell);
            }
        }
        return known;
    }

    /** A row that says nothing of some columns, with what another says of them. */
    Record completed(Record value, Set<String> columns, Record other) {
        @Nullable
        Object[] values = components.stream()
                .map(component -> read(component, columns.contains(columnName(component)) ? other : value))
                .toArray();
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s cannot be made.".formatted(row), e);
        }
    }

    /** The value in a column of a row. */
    public static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The accessor of %s cannot be called.".formatted(component), e);
        }
    }
}
