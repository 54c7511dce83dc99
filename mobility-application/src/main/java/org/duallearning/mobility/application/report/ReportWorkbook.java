package org.duallearning.mobility.application.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.duallearning.mobility.application.exchange.FixedWorkbook;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.jspecify.annotations.Nullable;

/** A report as an XLSX workbook: a sheet for each of its lists, numbers as numbers. Every row says where its figures come from. */
public final class ReportWorkbook {
    private static final double WIDE = 60;
    private static final double USUAL = 18;

    private final ReportView report;
    private final String language;

    private ReportWorkbook(ReportView report, String language) {
        this.report = report;
        this.language = language;
    }

    /**
     * The workbook of a report.
     *
     * @param language of titles and sentences
     */
    public static byte[] bytes(ReportView report, Locale language) {
        ReportWorkbook writing = new ReportWorkbook(report, language.getLanguage());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            FixedWorkbook.write(writing::sheets, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written.", e);
        }
        return bytes.toByteArray();
    }

    private void sheets(Workbook workbook) {
        about(workbook);
        indicators(workbook);
        sheet(workbook, "counts", ReportTables.HEADER, ReportTables.rows(report));
        sheet(
                workbook,
                "activities",
                header("kind", "audience", "activities", "reach", "reachUnknown"),
                report.activities().stream()
                        .map(each -> row(
                                each.kind(), each.audience(), each.activities(), each.reach(), each.reachUnknown())));
        sheet(
                workbook,
                "recommendations",
                header("recommendation", "title", "text", "objective", "evidence", "status", "date", "bodies", "event"),
                report.recommendations().stream()
                        .flatMap(each -> each.steps().stream()
                                .map(step -> row(
                                        each.recommendation(),
                                        each.title(),
                                        each.text(),
                                        each.objective(),
                                        String.join(" ", each.evidence()),
                                        step.status(),
                                        step.date(),
                                        step.bodies(),
                                        step.event()))));
        sheet(
                workbook,
                "exchanges",
                header("partner", "schoolYear", "sent", "received"),
                report.exchanges().stream()
                        .map(each -> row(each.partner(), each.schoolYear(), each.sent(), each.received())));
        sheet(
                workbook,
                "hosts",
                header("country", "places", "cities"),
                report.hosts().stream()
                        .map(each -> row(each.country(), each.places(), String.join(", ", each.cities()))));
    }

    private void about(Workbook workbook) {
        sheet(
                workbook,
                "report",
                List.of("field", "value"),
                Stream.of(
                        cells("project", report.project()),
                        cells("title", report.title()),
                        cells("provenance", report.provenance()),
                        cells("report", report.number()),
                        cells("audience", report.audience()),
                        cells("school", report.school()),
                        cells("publishedOn", report.publishedOn().toString()),
                        cells("threshold", report.rule().threshold()),
                        cells("roundingBase", report.rule().roundingBase()),
                        cells("target", report.participants().target()),
                        cells("participants", report.participants().participants()),
                        cells("shareOfTarget", report.participants().shareOfTarget()),
                        cells("software", report.stamps().software()),
                        cells("ruleBook", report.stamps().ruleBook()),
                        cells("ruleBookFingerprint", report.stamps().ruleBookFingerprint()),
                        cells("indicatorBook", report.stamps().indicators()),
                        cells("questions", report.stamps().questions()),
                        cells("data", report.stamps().data())));
    }

    private void indicators(Workbook workbook) {
        sheet(
                workbook,
                "indicators",
                header(
                        "objective",
                        "indicator",
                        "title",
                        "sentence",
                        "claim",
                        "population",
                        "missing",
                        "notApplicable",
                        "denominator",
                        "numerator",
                        "share",
                        "lower",
                        "upper",
                        "amount",
                        "formula"),
                report.objectives().stream()
                        .flatMap(objective -> objective.indicators().stream()
                                .map(indicator -> indicator(objective.objective(), indicator))));
    }

    private List<@Nullable Object> indicator(String objective, ReportedIndicatorView indicator) {
        FigureView figure = indicator.figure();
        return row(
                objective,
                indicator.indicator(),
                indicator.titles().get(language),
                indicator.sentences().get(language),
                indicator.claim(),
                figure == null ? null : figure.population(),
                figure == null ? null : figure.missing(),
                figure == null ? null : figure.notApplicable(),
                figure == null ? null : figure.denominator(),
                figure == null ? null : figure.numerator(),
                figure == null ? null : figure.share(),
                figure == null ? null : figure.lower(),
                figure == null ? null : figure.upper(),
                figure == null ? null : figure.amount(),
                indicator.formula());
    }

    private static List<String> header(String... columns) {
        return Stream.concat(Stream.of("provenance"), Arrays.stream(columns)).toList();
    }

    /** A row of a list, with where its figures come from before it. */
    private List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = cells(cells);
        row.add(0, report.provenance());
        return row;
    }

    private static List<@Nullable Object> cells(@Nullable Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }

    private static void sheet(
            Workbook workbook,
            String name,
            List<String> header,
            Stream<? extends List<? extends @Nullable Object>> rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            sheet.style(0, column).bold().set();
            boolean wide = List.of("value", "title", "sentence", "text").contains(header.get(column));
            sheet.width(column, wide ? WIDE : USUAL);
        }
        sheet.freezePane(0, 1);
        List<? extends List<? extends @Nullable Object>> all = rows.toList();
        for (int row = 0; row < all.size(); row++) {
            for (int column = 0; column < all.get(row).size(); column++) {
                write(sheet, row + 1, column, all.get(row).get(column));
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
