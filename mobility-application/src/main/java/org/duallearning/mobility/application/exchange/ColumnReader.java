package org.duallearning.mobility.application.exchange;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duallearning.mobility.application.dossier.RowShape;
import org.duallearning.mobility.application.message.ApproximateDate;
import org.duallearning.mobility.application.message.DateOrOpen;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one column of a file. Not thread-safe: it remembers what it has read. */
final class ColumnReader {
    private final String file;
    private final String column;
    private final ProblemCode problem;
    private final RecentValues values;

    /** The reader of a column of a file of this shape. */
    ColumnReader(RowShape shape, RecordComponent component) {
        this.file = shape.file();
        this.column = RowShape.columnName(component);
        this.problem = problem(component.getType());
        this.values = new RecentValues(conversion(shape, component));
    }

    /** The value in this column of a row; null, and a problem, if it is not one of this column. */
    @Nullable
    Object read(TableRow row, List<Problem> problems) {
        String text = row.cell(column);
        if (text == null) {
            return null;
        }
        Optional<?> value = values.of(text);
        if (value.isEmpty()) {
            problems.add(new Problem(problem, file, row.line(), column, text, null));
        }
        return value.orElse(null);
    }

    private static Function<String, Optional<?>> conversion(RowShape shape, RecordComponent component) {
        Class<?> type = component.getType();
        if (type == LocalDate.class) {
            return CellText::date;
        }
        if (type == LocalDateTime.class) {
            return CellText::dateTime;
        }
        if (type == Integer.class) {
            return CellText::integer;
        }
        if (type == BigDecimal.class) {
            return CellText::decimal;
        }
        if (type == Boolean.class) {
            return CellText::bool;
        }
        boolean mayBeDate = shape.isConstrainedBy(component, DateOrOpen.class)
                || shape.isConstrainedBy(component, ApproximateDate.class);
        return mayBeDate
                ? text ->
                        Optional.of(CellText.date(text).map(LocalDate::toString).orElse(text))
                : Optional::of;
    }

    private static ProblemCode problem(Class<?> type) {
        if (type == LocalDate.class || type == LocalDateTime.class) {
            return ProblemCode.DATE_INVALID;
        }
        return type == Boolean.class ? ProblemCode.YES_NO_INVALID : ProblemCode.NUMBER_INVALID;
    }
}
