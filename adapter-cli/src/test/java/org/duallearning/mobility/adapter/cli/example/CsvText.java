package org.duallearning.mobility.adapter.cli.example;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.message.Column;
import org.jspecify.annotations.Nullable;

/** Rows as CSV: a header, commas, line feeds, quotes only where needed. */
final class CsvText {
    private CsvText() {}

    /** The rows, all of one type, under a header made of its components. */
    static <R extends Record> String of(Class<R> type, List<R> rows) {
        List<RecordComponent> columns = List.of(type.getRecordComponents());
        StringBuilder text = new StringBuilder(line(columns, CsvText::name));
        rows.forEach(row -> text.append(line(columns, column -> cell(value(row, column)))));
        return text.toString();
    }

    private static String line(List<RecordComponent> columns, Function<RecordComponent, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String name(RecordComponent component) {
        Column column = component.getAnnotation(Column.class);
        return column == null ? component.getName() : column.value();
    }

    private static @Nullable Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The column " + component + " cannot be read.", e);
        }
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        boolean quotesNeeded =
                Arrays.stream(new String[] {",", "\"", "\n", "\r"}).anyMatch(text::contains);
        return quotesNeeded ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
