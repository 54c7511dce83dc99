package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.duallearning.mobility.application.exchange.ZipFiles;
import org.duallearning.mobility.application.page.ReportFiles;
import org.duallearning.mobility.application.page.ReportPage;
import org.duallearning.mobility.application.port.in.PublishReports;
import org.duallearning.mobility.application.report.ReportTables;
import org.duallearning.mobility.application.report.ReportWorkbook;
import org.duallearning.mobility.application.view.ReportView;

/** The files of published reports, to be looked at or saved: what {@code report export} writes, one by one and together. */
final class ReportFileResource implements Resource {
    private static final String REPORT = "/projects/{project}/reports/{number}";

    /** The page runs the scripts that are in it and asks for nothing; no other page shows it as a part of itself. */
    private final String policy = ReportPage.policy() + "; frame-ancestors 'none'";

    private final PublishReports reports;

    ReportFileResource(PublishReports reports) {
        this.reports = reports;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(REPORT + "/report.html", this::page),
                Route.get(REPORT + "/report.csv", this::tables),
                Route.get(REPORT + "/report.xlsx", this::workbook),
                Route.get(REPORT + "/report.zip", this::files));
    }

    private void page(Context context) {
        Locale language = Languages.asked(context);
        ReportView report = report(context);
        context.header("Content-Security-Policy", policy)
                .header("Content-Language", language.getLanguage())
                .contentType("text/html;charset=utf-8")
                .result(ReportPage.html(report, language));
    }

    private void tables(Context context) {
        ReportView report = report(context);
        save(context, report, "csv");
        context.contentType("text/csv;charset=utf-8").result(ReportTables.csv(report));
    }

    private void workbook(Context context) {
        Locale language = Languages.asked(context);
        ReportView report = report(context);
        save(context, report, "xlsx");
        context.header("Content-Language", language.getLanguage())
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .result(ReportWorkbook.bytes(report, language));
    }

    private void files(Context context) {
        Locale language = Languages.asked(context);
        ReportView report = report(context);
        save(context, report, "zip");
        context.header("Content-Language", language.getLanguage())
                .contentType("application/zip")
                .result(ZipFiles.of(ReportFiles.of(report, language)));
    }

    private static void save(Context context, ReportView report, String ending) {
        context.header(
                "Content-Disposition", "attachment; filename=\"report-%d.%s\"".formatted(report.number(), ending));
    }

    private ReportView report(Context context) {
        return reports.report(PathIds.project(context), PathIds.report(context)).orElseThrow(Refusal::notFound);
    }
}
