package org.duallearning.mobility.application.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.BoundsView;
import org.duallearning.mobility.application.view.ReportView.RowView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.jspecify.annotations.Nullable;

/** The tables of a report as CSV: a line for each count. */
public final class ReportTables {
    static final List<String> HEADER = List.of(
            "project",
            "provenance",
            "report",
            "status",
            "audience",
            "table",
            "by",
            "group",
            "answer",
            "count",
            "low",
            "high",
            "repeatedFrom",
            "redefined",
            "incomparableWith",
            "note");
    private static final String PUBLISHED = "PUBLISHED";
    private static final String PREVIEW = "PREVIEW_NOT_TO_BE_HANDED_ON";
    static final String HIDDEN = "HIDDEN_OR_NOBODY";

    /** It is told that there was something. */
    static final String HIDDEN_BUT_THERE = "HIDDEN";

    static final String HIDDEN_OR_NOT_KNOWN = "HIDDEN_OR_NOT_KNOWN";
    static final String NOT_KNOWN = "NOT_KNOWN";

    /** An exact sum of what is known, which is not all. */
    static final String AT_LEAST = "AT_LEAST";

    private static final String REDEFINED = "REDEFINED";

    static final String EXACT = "EXACT";
    static final String ROUNDED = "ROUNDED";
    private static final String COARSE = "ROUNDED_COARSELY";

    private ReportTables() {}

    /**
     * Every published count of the tables; indicators, activities, exchanges, hosts and recommendations are in the workbook and the
     * document. A count that is hidden is empty and its note says {@value #HIDDEN}, whether somebody is behind it or nobody; an empty answer is the size of
     * the group, and an empty group all learners. The note of any other says {@value #EXACT}, {@value #ROUNDED}, or {@value #COARSE} if
     * it is rounded more coarsely than the others; from where to where it may be is told by low and high, so that a 0 with the note
     * {@value #EXACT} is nobody, and one with the note {@value #ROUNDED} anything up to high. A count that an earlier report
     * published and this one repeats names that report; if it says {@value #REDEFINED}, it was counted by the definition of that report,
     * which is another today, or groups that would be are left out. A count that the last report which told it counted otherwise, so that it is not to be
     * compared, names that one. Cells are written as they are; text that a spreadsheet would take for a formula is not disarmed. The
     * status is {@value #PUBLISHED} or {@value #PREVIEW}.
     */
    public static String csv(ReportView report) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(HEADER);
            rows(report)
                    .forEach(row -> writer.writeRecord(
                            row.stream().map(cell -> Objects.toString(cell, "")).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written.", e);
        }
        return text.toString();
    }

    /** The rows below the header; a count that is hidden is null. */
    static Stream<List<@Nullable Object>> rows(ReportView report) {
        return report.tables().stream()
                .flatMap(table -> Stream.concat(
                        counts(report, table, "", table.repeatedFrom(), table.total()),
                        table.breakdowns().stream()
                                .flatMap(breakdown -> breakdown.rows().stream()
                                        .flatMap(row -> counts(
                                                report, table, breakdown.by(), breakdown.repeatedFrom(), row)))));
    }

    private static Stream<List<@Nullable Object>> counts(
            ReportView report, TableView table, String by, @Nullable Integer repeatedFrom, RowView row) {
        return IntStream.range(-1, table.columns().size()).mapToObj(column -> {
            Integer count = column < 0 ? row.size() : row.counts().get(column);
            BoundsView bounds = column < 0 ? row.sizeBounds() : row.boundsOf(column);
            return Arrays.<@Nullable Object>asList(
                    report.project(),
                    report.provenance(),
                    report.number(),
                    status(report),
                    report.audience(),
                    table.table(),
                    by,
                    row.group(),
                    column < 0 ? "" : table.columns().get(column),
                    count,
                    bounds == null ? count : Integer.valueOf(bounds.low()),
                    bounds == null ? count : Integer.valueOf(bounds.high()),
                    repeatedFrom,
                    table.redefined() == null ? null : REDEFINED,
                    table.incomparable() == null ? null : table.incomparable().report(),
                    note(report, count, bounds));
        });
    }

    private static String note(ReportView report, @Nullable Integer count, @Nullable BoundsView bounds) {
        if (count == null) {
            return HIDDEN;
        }
        if (bounds == null) {
            return EXACT;
        }
        return report.rule().coarse(count, bounds) ? COARSE : ROUNDED;
    }

    /** Whether a report is published. */
    static String status(ReportView report) {
        return report.number() == ReportView.PREVIEW ? PREVIEW : PUBLISHED;
    }
}
