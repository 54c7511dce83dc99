package org.duallearning.mobility.application.exchange;

import static java.lang.invoke.MethodType.methodType;

import com.google.common.base.Throwables;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.dossier.RowShape;
import org.duallearning.mobility.application.mapping.DossierText;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.Problem;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into a message, and a message into cells. Not thread-safe: it remembers what it has read. */
final class RowBinder<R extends Record> {
    private final Class<R> type;
    private final RowShape shape;
    private final List<ColumnReader> columns;
    /** Takes all values in one array; faster than the reflection that it is made by. */
    private final MethodHandle constructor;

    RowBinder(Class<R> row) {
        this.shape = RowShape.of(row);
        this.columns = shape.components().stream()
                .map(component -> new ColumnReader(shape, component))
                .toList();
        try {
            Class<?>[] types =
                    shape.components().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            this.constructor = MethodHandles.lookup()
                    .findConstructor(row, methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(methodType(Record.class, Object[].class));
            this.type = row;
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("A record without its constructor: " + row, e);
        }
    }

    /** The columns that a header does not have. */
    Set<String> absent(List<String> header) {
        return shape.columnNames().stream()
                .filter(column -> !header.contains(column))
                .collect(Collectors.toSet());
    }

    /** Reads a row; a cell that is not a value of its column is told, and null in the message. */
    DossierRow<R> read(TableRow cells) {
        List<Problem> problems = new ArrayList<>(0);
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).read(cells, problems);
        }
        return new DossierRow<>(cells.line(), type.cast(made(values)), problems);
    }

    private Record made(@Nullable Object[] values) {
        try {
            return (Record) constructor.invokeExact(values);
        } catch (Throwable e) {
            Throwables.throwIfUnchecked(e);
            throw new IllegalStateException(e);
        }
    }

    /** Writes a row. */
    TableRow write(DossierRow<R> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (RecordComponent component : shape.components()) {
            Object value = RowShape.read(component, row.row());
            if (value != null) {
                cells.put(RowShape.columnName(component), DossierText.of(value));
            }
        }
        return new TableRow(row.line(), cells);
    }
}
