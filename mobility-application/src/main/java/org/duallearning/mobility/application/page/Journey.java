package org.duallearning.mobility.application.page;

import java.util.List;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.TableView;

/** From candidacy to recognition, and whose wish was granted. */
final class Journey {
    private Journey() {}

    /** Whether there is anything to tell of it. */
    static boolean isThere(ReportView report) {
        return !tables(report).isEmpty();
    }

    static void write(Sheet sheet) {
        List<TableView> tables = tables(sheet.report());
        if (tables.isEmpty()) {
            return;
        }
        PageWords words = sheet.words();
        sheet.section("journey");
        sheet.html().open("div", "class", "pair");
        for (TableView table : tables) {
            String title = words.code("journey", table.table());
            sheet.picture(CountTables.picture(
                    table, title.equals(table.table()) ? words.title(table.titles(), title) : title, sheet));
        }
        sheet.html().closeLine();
        sheet.end();
    }

    private static List<TableView> tables(ReportView report) {
        return report.tables().stream()
                .filter(table -> !table.kind().equals("ANSWERS") && !isOfAnIndicator(table, report))
                .toList();
    }

    private static boolean isOfAnIndicator(TableView table, ReportView report) {
        return table.kind().equals("INDICATOR")
                || report.objectives().stream()
                        .flatMap(objective -> objective.indicators().stream())
                        .anyMatch(indicator -> table.table().equals(indicator.table()));
    }
}
