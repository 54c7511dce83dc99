package org.duallearning.mobility.application.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.BreakdownView;
import org.duallearning.mobility.application.view.ReportView.RowView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.jspecify.annotations.Nullable;

/** The tables of a report as CSV: a line for each count. */
public final class ReportTables {
    private static final List<String> HEADER =
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
        for (TableView table : report.tables()) {
            write(writer, report, table, "", table.total());
            for (BreakdownView breakdown : table.breakdowns()) {
                breakdown.rows().forEach(row -> write(writer, report, table, breakdown.by(), row));
            }
        }
        return text.toString();
    }

    private static void write(CsvWriter writer, ReportView report, TableView table, String by, RowView row) {
        write(writer, report, table, by, row.group(), "", row.size());
        for (int i = 0; i < table.columns().size(); i++) {
            write(
                    writer,
                    report,
                    table,
                    by,
                    row.group(),
                    table.columns().get(i),
                    row.counts().get(i));
        }
    }

    private static void write(
            CsvWriter writer,
            ReportView report,
            TableView table,
            String by,
            String group,
            String answer,
            @Nullable Integer count) {
        List<String> cells = new ArrayList<>(List.of(
                report.project(),
                report.provenance(),
                Integer.toString(report.number()),
                report.audience(),
                table.table(),
                by,
                group,
                answer,
                count == null ? "" : count.toString()));
        writer.writeRecord(cells);
    }
}
