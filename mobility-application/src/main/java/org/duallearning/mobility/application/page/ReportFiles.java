package org.duallearning.mobility.application.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.report.ReportTables;
import org.duallearning.mobility.application.report.ReportWorkbook;
import org.duallearning.mobility.application.view.ReportView;

/** The files of a report: a page to look at, a workbook, its counts as CSV, and JSON. */
public final class ReportFiles {
    private ReportFiles() {}

    /**
     * The bytes of each file, by name.
     *
     * @param language of page and workbook
     */
    public static SortedMap<String, byte[]> of(ReportView report, Locale language) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("report.json", Json.write(report));
        files.put("report.csv", ReportTables.csv(report).getBytes(UTF_8));
        files.put("report.html", ReportPage.html(report, language).getBytes(UTF_8));
        files.put("report.xlsx", ReportWorkbook.bytes(report, language));
        return files;
    }
}
