package org.duallearning.mobility.application.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.duallearning.mobility.application.view.ReportView;
import org.junit.jupiter.api.Test;

class ReportFilesTest {
    private static String file(String name) {
        return file(name, ReportSample.repeating());
    }

    private static String file(String name, ReportView report) {
        return new String(ReportFiles.of(report, Locale.ENGLISH).get(name), UTF_8);
    }

    @Test
    void aCountSaysWhetherItIsExactFromWhereToWhereItMayBeAndWhichReportItRepeats() {
        assertThat(file("report.csv").lines())
                .anySatisfy(line ->
                        assertThat(line).endsWith("answer,count,low,high,repeatedFrom,redefined,incomparableWith,note"))
                .anySatisfy(line -> assertThat(line).endsWith(",satisfied,,,,95,93,97,1,,,ROUNDED"))
                .anySatisfy(line -> assertThat(line).endsWith(",satisfied,,,yes,80,78,82,1,,,ROUNDED"))
                .anySatisfy(line -> assertThat(line).endsWith(",satisfied,,,no,10,10,14,1,,,ROUNDED_COARSELY"))
                .anySatisfy(line -> assertThat(line).endsWith(",satisfied,,,no-answer,0,0,2,1,,,ROUNDED"))
                .anySatisfy(line -> assertThat(line).endsWith(",satisfied,EDITION,2018-spring,,41,41,41,,,,EXACT"));
    }

    @Test
    void aCountSaysThatItIsByAnotherDefinitionAndNamesTheReportThatCountedOtherwise() {
        assertThat(file("report.csv", ReportSample.definedOtherwise()).lines())
                .anySatisfy(line -> assertThat(line).endsWith(",satisfied,,,yes,80,80,80,1,REDEFINED,2,EXACT"))
                .anySatisfy(line -> assertThat(line).endsWith(",wishes,,,first,65,65,65,,,,EXACT"));
        assertThat(file("report.json", ReportSample.definedOtherwise()).replaceAll("\\s", ""))
                .contains("\"incomparable\":{\"report\":2,\"sentences\":{");
    }

    @Test
    void theDocumentKeepsCountsAsNumbersWithTheirBounds() {
        assertThat(file("report.json").replaceAll("\\s", ""))
                .contains("{\"low\":10,\"high\":14}")
                .contains("\"table\":\"satisfied\",\"repeatedFrom\":1");
    }
}
