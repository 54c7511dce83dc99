package org.duallearning.mobility.application.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.RowView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.jspecify.annotations.Nullable;

/** The tables of a report as CSV: a line for each count. */
public final class ReportTables {
    static final List<String> HEADER =
            List.of("project", "provenance", "report", "audience", "table", "by", "group", "answer", "count");

    private ReportTables() {}

    /**
     * Every published count. A count that is hidden is empty, as is one of nobody; an empty answer is the size of the group, and an
     * empty group all learners.
     */
    public static String csv(ReportView report) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().build(text);
        writer.writeRecord(HEADER);
        rows(report)
                .forEach(row -> writer.writeRecord(
                        row.stream().map(cell -> Objects.toString(cell, "")).toList()));
        return text.toString();
    }

    /** The rows below the header; a count that is hidden is null. */
    static Stream<List<@Nullable Object>> rows(ReportView report) {
        return report.tables().stream()
                .flatMap(table -> Stream.concat(
                        counts(report, table, "", table.total()),
                        table.breakdowns().stream()
                                .flatMap(breakdown -> breakdown.rows().stream()
                                        .flatMap(row -> counts(report, table, breakdown.by(), row)))));
    }

    private static Stream<List<@Nullable Object>> counts(ReportView report, TableView table, String by, RowView row) {
        return IntStream.range(-1, table.columns().size())
                .mapToObj(column -> Arrays.<@Nullable Object>asList(
                        report.project(),
                        report.provenance(),
                        report.number(),
                        report.audience(),
                        table.table(),
                        by,
                        row.group(),
                        column < 0 ? "" : table.columns().get(column),
                        column < 0 ? row.size() : row.counts().get(column)));
    }
}
