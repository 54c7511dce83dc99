package org.duallearning.mobility.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.duallearning.mobility.application.page.ReportSample;
import org.duallearning.mobility.application.view.ReportView;
import org.junit.jupiter.api.Test;

class ReportWorkbookTest {
    @Test
    void aRecommendationWithoutAStepIsThereOnce() {
        List<Map<String, String>> recommendations = rows("recommendations", ReportSample.withoutSteps());
        assertThat(recommendations).hasSize(1);
        assertThat(recommendations.get(0))
                .containsEntry("recommendation", "recommendations-2019")
                .containsEntry("status", "");
        assertThat(rows("recommendations", ReportSample.report()))
                .extracting(row -> row.get("status"))
                .containsExactly("DRAFTED", "REVIEWED", "PROPOSED");
    }

    @Test
    void anIndicatorHasAllOfItsFigure() {
        List<Map<String, String>> indicators = rows("indicators", ReportSample.report());
        assertThat(row("language", indicators))
                .containsEntry("level", "0.95")
                .containsEntry("equal", "40")
                .containsKeys("fell", "probability");
        assertThat(row("participants", indicators)).containsEntry("target", "200");
        assertThat(row("reach-peers", indicators))
                .containsEntry("records", "45")
                .containsEntry("reasons", "PARTLY_UNKNOWN");
    }

    @Test
    void whatEarlierReportsCountedOrAskedOtherwiseHasItsColumns() {
        List<Map<String, String>> indicators = rows("indicators", ReportSample.definedOtherwise());
        Map<String, String> satisfied = row("satisfied", indicators);
        assertThat(satisfied.get("redefined")).contains("as it was defined in report 1");
        assertThat(satisfied.get("reworded")).contains("in other words", "2019-02-02");
        assertThat(satisfied.get("incomparable")).contains("otherwise in report 2", "not to be compared");
        assertThat(row("participants", indicators))
                .containsEntry("redefined", "")
                .containsEntry("reworded", "")
                .containsEntry("incomparable", "");
        assertThat(rows("counts", ReportSample.definedOtherwise()))
                .filteredOn(row -> "satisfied".equals(row.get("table")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("incomparableWith", "2"));
    }

    @Test
    void booksHaveFingerprints() {
        assertThat(rows("report", ReportSample.report()))
                .filteredOn(row -> Objects.requireNonNull(row.get("field")).endsWith("Fingerprint"))
                .extracting(row -> row.get("field"))
                .containsExactly("ruleBookFingerprint", "indicatorBookFingerprint", "questionsFingerprint");
    }

    @Test
    void ofEachNumberItIsSaidWhetherItIsExact() {
        assertThat(row("reach-peers", rows("indicators", ReportSample.report())))
                .containsKey("approximate");
        assertThat(row("satisfied", rows("indicators", ReportSample.report())))
                .containsEntry("approximate", "numerator share");
        assertThat(rows("report", ReportSample.report()))
                .anyMatch(row -> "about".equals(row.get("field"))
                        && String.valueOf(row.get("value")).startsWith("“About” stands before numbers"));
        assertThat(rows("activities", ReportSample.report()))
                .extracting(
                        row -> row.get("activities"),
                        row -> row.get("activitiesNote"),
                        row -> row.get("reachNote"),
                        row -> row.get("reachUnknownNote"))
                .contains(
                        tuple("30", "ROUNDED", "AT_LEAST", "HIDDEN_OR_NOBODY"),
                        tuple("10", "EXACT", "EXACT", "EXACT"),
                        tuple("2", "EXACT", "NOT_KNOWN", "EXACT"));
        assertThat(notes(ReportSample.report())).containsOnly(tuple("ROUNDED", "ROUNDED"));
        assertThat(notes(ReportSample.hidingExchanges()))
                .containsExactly(tuple("HIDDEN_OR_NOT_KNOWN", "HIDDEN_OR_NOT_KNOWN"));
        assertThat(notes(ReportSample.withUnknown())).containsExactly(tuple("EXACT", "NOT_KNOWN"));
    }

    private static List<Tuple> notes(ReportView report) {
        return rows("exchanges", report).stream()
                .map(row -> tuple(row.get("sentNote"), row.get("receivedNote")))
                .toList();
    }

    private static Map<String, String> row(String indicator, List<Map<String, String>> indicators) {
        return indicators.stream()
                .filter(row -> indicator.equals(row.get("indicator")))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of a sheet, by the heads of its columns. */
    private static List<Map<String, String>> rows(String sheet, ReportView report) {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(ReportWorkbook.bytes(report, Locale.ENGLISH)))) {
            List<Row> rows = workbook.findSheet(sheet).orElseThrow().read();
            Row heads = rows.get(0);
            return rows.subList(1, rows.size()).stream()
                    .map(row -> {
                        Map<String, String> cells = new HashMap<>();
                        for (int i = 0; i < heads.getCellCount(); i++) {
                            cells.put(
                                    heads.getCellText(i),
                                    row.getOptionalCell(i)
                                            .map(cell -> String.valueOf(cell.getRawValue()))
                                            .orElse(""));
                        }
                        return cells;
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
