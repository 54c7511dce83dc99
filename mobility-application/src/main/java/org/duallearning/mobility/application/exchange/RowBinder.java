package org.duallearning.mobility.application.exchange;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.application.dossier.RowShape;
import org.duallearning.mobility.application.mapping.DossierText;
import org.duallearning.mobility.application.message.ApproximateDate;
import org.duallearning.mobility.application.message.DateOrOpen;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into a message, and a message into cells. Immutable and thread-safe. */
final class RowBinder<R extends Record> {
    private final RowShape shape;
    private final Constructor<R> constructor;

    RowBinder(Class<R> row) {
        this.shape = RowShape.of(row);
        try {
            this.constructor = row.getDeclaredConstructor(
                    shape.components().stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its constructor: " + row, e);
        }
    }

    /** Reads a row; a cell that is not a value of its column is told, and null in the message. */
    DossierRow<R> read(TableRow cells) {
        List<Problem> problems = new ArrayList<>();
        Object[] values = shape.components().stream()
                .map(component -> value(component, cells, problems))
                .toArray();
        try {
            return new DossierRow<>(cells.line(), constructor.newInstance(values), problems);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The message of line " + cells.line() + " cannot be made.", e);
        }
    }

    private @Nullable Object value(RecordComponent component, TableRow cells, List<Problem> problems) {
        String column = RowShape.columnName(component);
        String text = cells.cell(column);
        if (text == null) {
            return null;
        }
        Optional<?> value = convert(component, text);
        if (value.isEmpty()) {
            problems.add(new Problem(code(component), shape.file(), cells.line(), column, text, null));
        }
        return value.orElse(null);
    }

    private Optional<?> convert(RecordComponent component, String text) {
        Class<?> type = component.getType();
        if (type == LocalDate.class) {
            return CellText.date(text);
        }
        if (type == LocalDateTime.class) {
            return CellText.dateTime(text);
        }
        if (type == Integer.class) {
            return CellText.integer(text);
        }
        if (type == BigDecimal.class) {
            return CellText.decimal(text);
        }
        if (type == Boolean.class) {
            return CellText.bool(text);
        }
        if (shape.isConstrainedBy(component, DateOrOpen.class)
                || shape.isConstrainedBy(component, ApproximateDate.class)) {
            return Optional.of(CellText.date(text).map(LocalDate::toString).orElse(text));
        }
        return Optional.of(text);
    }

    private static ProblemCode code(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == LocalDate.class || type == LocalDateTime.class) {
            return ProblemCode.DATE_INVALID;
        }
        return type == Boolean.class ? ProblemCode.YES_NO_INVALID : ProblemCode.NUMBER_INVALID;
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
