package org.duallearning.mobility.application.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of an XLSX workbook; one without any text counts as absent. */
final class WorkbookReader {

    /** What in a number format is not a sign for a part of the number: quoted, escaped, or in brackets. */
    private static final Pattern FORMAT_TEXT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|[_*].");

    private static final Pattern DATE_SIGNS = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    /** Spreadsheets keep no more digits than this; what follows is noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST_NUMBER = 30;

    private WorkbookReader() {}

    /**
     * Reads a workbook.
     *
     * @param rowsRead told after each row how many there were in its sheet so far
     * @param keeping decides what is kept of each table
     */
    static DossierTables read(DossierArchive archive, ObjIntConsumer<String> rowsRead, Keeping keeping)
            throws IOException {
        var tables = new ArrayList<Table>();
        var problems = new ArrayList<Problem>();
        try (var workbook = archive.workbook(new ReadingOptions(true, true))) {
            var seen = new HashSet<String>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                String file = fileOf(sheet);
                if (seen.add(file)) {
                    read(sheet, new TableBuilder(file, problems, rowsRead, keeping))
                            .ifPresent(tables::add);
                } else {
                    problems.add(Problem.ofFile(file, ProblemCode.FILE_TWICE));
                }
            }
        } catch (RuntimeException damaged) {
            // The library throws many kinds of these for workbooks that are not what they should be.
            throw new IOException("damaged workbook", damaged);
        }
        return new DossierTables(tables, problems);
    }

    private static String fileOf(Sheet sheet) {
        String name = CellText.clean(sheet.getName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? name : name + ".csv";
    }

    private static Optional<Table> read(Sheet sheet, TableBuilder table) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                List<String> cells = row.stream().map(WorkbookReader::text).toList();
                if (table.hasHeader()) {
                    table.row(row.getRowNum(), cells.subList(0, TableBuilder.used(cells)));
                } else if (cells.stream().anyMatch(text -> !text.isBlank())) {
                    table.header(row.getRowNum(), cells);
                }
            });
        }
        return table.hasHeader() ? table.build() : Optional.empty();
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof BigDecimal number) {
            String date = isDate(cell.getDataFormatString()) ? date(cell) : null;
            return date == null ? number(number) : date;
        }
        String raw = value == null ? cell.getRawValue() : value.toString();
        return raw == null ? "" : raw;
    }

    private static String number(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        boolean isShort =
                (long) rounded.precision() - rounded.scale() <= LONGEST_NUMBER && rounded.scale() <= LONGEST_NUMBER;
        return isShort ? rounded.toPlainString() : rounded.toString();
    }

    private static boolean isDate(@Nullable String format) {
        return format != null
                && DATE_SIGNS
                        .matcher(FORMAT_TEXT.matcher(format).replaceAll(""))
                        .find();
    }

    private static @Nullable String date(Cell cell) {
        try {
            LocalDateTime moment = cell.asDate().plus(500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        } catch (DateTimeException beyondCalendar) {
            return null;
        }
    }
}
