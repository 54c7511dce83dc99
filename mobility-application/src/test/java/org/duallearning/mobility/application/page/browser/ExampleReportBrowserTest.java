package org.duallearning.mobility.application.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.disclosure.Audience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens what is published on the example that comes with the command line. */
class ExampleReportBrowserTest extends Chromium {
    private final Map<Audience, ReportView> reports = new EnumMap<>(Audience.class);

    @ParameterizedTest
    @CsvSource({"PUBLIC, nl, 360", "PUBLIC, en, 1280", "PARTNERS, fr, 360", "PARTNERS, nl, 1280"})
    void anyoneCanReadTheReportOfTheExample(Audience audience, String language, int width) throws IOException {
        try (Page page = open(reports.computeIfAbsent(audience, ExampleReport::of), language, width, true)) {
            assertThat(page.locator(".chart svg").count())
                    .isEqualTo(page.locator(".chart").count())
                    .isGreaterThan(10);
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            assertThat(wider(page)).isZero();
            assertThat(violations(page)).isEmpty();
        }
    }
}
