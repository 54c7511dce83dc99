package org.duallearning.mobility.application.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.duallearning.mobility.application.exchange.WorkbookSheet;
import org.duallearning.mobility.application.exchange.WorkbookWriter;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.ActivitiesView;
import org.duallearning.mobility.application.view.ReportView.RecommendationView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.application.view.ReportView.StepView;
import org.jspecify.annotations.Nullable;

/** A report as an XLSX workbook: a sheet for each of its lists, numbers as numbers. Every row says where its figures come from, and which are exact. */
public final class ReportWorkbook {
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            WorkbookWriter.writeSheets(new ReportWorkbook(report, language.getLanguage()).sheets(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written.", e);
        }
        return bytes.toByteArray();
    }

    private List<WorkbookSheet> sheets() {
        return List.of(
                about(),
                indicators(),
                new WorkbookSheet(
                        "counts", ReportTables.HEADER, ReportTables.rows(report).toList()),
                sheet(
                        "activities",
                        List.of(
                                "kind",
                                "audience",
                                "activities",
                                "activitiesNote",
                                "reach",
                                "reachNote",
                                "reachUnknown",
                                "reachUnknownNote",
                                "repeatedFrom"),
                        report.activities().stream().map(ReportWorkbook::activities)),
                sheet(
                        "recommendations",
                        List.of(
                                "recommendation",
                                "title",
                                "text",
                                "objective",
                                "evidence",
                                "status",
                                "date",
                                "bodies",
                                "event"),
                        report.recommendations().stream().flatMap(ReportWorkbook::recommendation)),
                sheet(
                        "exchanges",
                        List.of("partner", "schoolYear", "sent", "sentNote", "received", "receivedNote"),
                        report.exchanges().stream()
                                .map(each -> cells(
                                        each.partner(),
                                        each.schoolYear(),
                                        each.sent(),
                                        exchangeNote(each.sent()),
                                        each.received(),
                                        exchangeNote(each.received())))),
                sheet(
                        "hosts",
                        List.of("country", "places", "placesUnknown", "cities"),
                        report.hosts().stream()
                                .map(each -> cells(
                                        each.country(),
                                        each.places(),
                                        each.placesUnknown(),
                                        String.join(", ", each.cities())))));
    }

    private static List<@Nullable Object> activities(ActivitiesView each) {
        Integer unknown = each.reachUnknown();
        String least = unknown == null || unknown > 0 ? ReportTables.AT_LEAST : ReportTables.EXACT;
        return cells(
                each.kind(),
                each.audience(),
                each.activities(),
                note(each.activities(), each.rounded(), ReportTables.HIDDEN_BUT_THERE),
                each.reach(),
                each.reach() == null ? ReportTables.NOT_KNOWN : least,
                unknown,
                note(unknown, each.rounded(), ReportTables.HIDDEN),
                each.repeatedFrom());
    }

    /** In a report in which counts are hidden, what is hidden and what is not known look alike. */
    private String exchangeNote(@Nullable Integer count) {
        return note(
                count,
                report.rule().roundsAll(),
                report.attack() == null ? ReportTables.NOT_KNOWN : ReportTables.HIDDEN_OR_NOT_KNOWN);
    }

    private static String note(@Nullable Integer count, boolean isRounded, String absent) {
        if (count == null) {
            return absent;
        }
        return isRounded ? ReportTables.ROUNDED : ReportTables.EXACT;
    }

    private WorkbookSheet about() {
        return new WorkbookSheet(
                "report",
                List.of("field", "value"),
                List.of(
                        cells("project", report.project()),
                        cells("title", report.title()),
                        cells("provenance", report.provenance()),
                        cells("report", report.number()),
                        cells("status", ReportTables.status(report)),
                        cells("preview", in(report.preview())),
                        cells("leftOut", in(report.leftOut())),
                        cells("audience", report.audience()),
                        cells("school", report.school()),
                        cells("publishedOn", report.publishedOn()),
                        cells("threshold", report.rule().threshold()),
                        cells("roundingBase", report.rule().roundingBase()),
                        cells("rounding", report.rule().roundsAll() ? rounding() : null),
                        cells("about", isAnyApproximate() ? words().say("report.about") : null),
                        cells("target", report.participants().target()),
                        cells("participants", report.participants().participants()),
                        cells("shareOfTarget", report.participants().shareOfTarget()),
                        cells(
                                "sent",
                                report.exchanged() == null
                                        ? null
                                        : report.exchanged().sent()),
                        cells(
                                "received",
                                report.exchanged() == null
                                        ? null
                                        : report.exchanged().received()),
                        cells("software", report.stamps().software()),
                        cells("ruleBook", report.stamps().ruleBook()),
                        cells("ruleBookFingerprint", report.stamps().ruleBookFingerprint()),
                        cells("indicatorBook", report.stamps().indicators()),
                        cells("indicatorBookFingerprint", report.stamps().indicatorsFingerprint()),
                        cells("questions", report.stamps().questions()),
                        cells("questionsFingerprint", report.stamps().questionsFingerprint()),
                        cells("data", report.stamps().data())));
    }

    private WorkbookSheet indicators() {
        return sheet(
                "indicators",
                List.of(
                        "objective",
                        "indicator",
                        "title",
                        "sentence",
                        "claim",
                        "reasons",
                        "population",
                        "missing",
                        "notApplicable",
                        "denominator",
                        "numerator",
                        "share",
                        "rounded",
                        "approximate",
                        "lower",
                        "upper",
                        "level",
                        "equal",
                        "fell",
                        "probability",
                        "amount",
                        "records",
                        "target",
                        "repeatedFrom",
                        "redefined",
                        "reworded",
                        "incomparable",
                        "formula"),
                report.objectives().stream()
                        .flatMap(objective -> objective.indicators().stream()
                                .map(indicator -> indicator(objective.objective(), indicator))));
    }

    private String rounding() {
        return words().say("report.rounded", report.rule().roundingBase());
    }

    private Phrases words() {
        return Phrases.in(Locale.forLanguageTag(language));
    }

    private boolean isAnyApproximate() {
        return report.objectives().stream()
                .flatMap(objective -> objective.indicators().stream())
                .anyMatch(indicator -> !indicator.approximate().isEmpty());
    }

    private @Nullable String in(@Nullable Map<String, String> words) {
        return words == null ? null : words.get(language);
    }

    private List<@Nullable Object> indicator(String objective, ReportedIndicatorView indicator) {
        FigureView figure = indicator.figure();
        return cells(
                objective,
                indicator.indicator(),
                indicator.titles().get(language),
                indicator.sentences().get(language),
                indicator.claim(),
                String.join(" ", indicator.reasons()),
                figure == null ? null : figure.population(),
                figure == null ? null : figure.missing(),
                figure == null ? null : figure.notApplicable(),
                figure == null ? null : figure.denominator(),
                figure == null ? null : figure.numerator(),
                figure == null ? null : figure.share(),
                figure == null ? null : figure.rounded(),
                String.join(" ", indicator.approximate()),
                figure == null ? null : figure.lower(),
                figure == null ? null : figure.upper(),
                figure == null ? null : figure.level(),
                figure == null ? null : figure.equal(),
                figure == null ? null : figure.fell(),
                figure == null ? null : figure.probability(),
                figure == null ? null : figure.amount(),
                figure == null ? null : figure.records(),
                figure == null ? null : figure.target(),
                indicator.repeatedFrom(),
                in(indicator.redefined()),
                in(indicator.reworded()),
                indicator.incomparable() == null
                        ? null
                        : indicator.incomparable().sentences().get(language),
                indicator.formula());
    }

    /** A recommendation, once for each of its steps, and once if it has none. */
    private static Stream<List<@Nullable Object>> recommendation(RecommendationView recommendation) {
        return recommendation.steps().isEmpty()
                ? Stream.of(recommendation(recommendation, null))
                : recommendation.steps().stream().map(step -> recommendation(recommendation, step));
    }

    private static List<@Nullable Object> recommendation(RecommendationView recommendation, @Nullable StepView step) {
        return cells(
                recommendation.recommendation(),
                recommendation.title(),
                recommendation.text(),
                recommendation.objective(),
                String.join(" ", recommendation.evidence()),
                step == null ? null : step.status(),
                step == null ? null : step.date(),
                step == null ? null : step.bodies(),
                step == null ? null : step.event());
    }

    /** A list, with where its figures come from before each row. */
    private WorkbookSheet sheet(String name, List<String> header, Stream<List<@Nullable Object>> rows) {
        return new WorkbookSheet(
                name,
                Stream.concat(Stream.of("provenance"), header.stream()).toList(),
                rows.map(this::marked).toList());
    }

    private List<@Nullable Object> marked(List<@Nullable Object> row) {
        List<@Nullable Object> marked = new ArrayList<>(row);
        marked.add(0, report.provenance());
        return marked;
    }

    private static List<@Nullable Object> cells(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
