package org.duallearning.mobility.application.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import org.duallearning.mobility.application.page.ReportSample;
import org.duallearning.mobility.application.view.ReportView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens the page as a reader does: on a phone, on a desk, on paper, with a keyboard alone, without scripts. */
class ReportPageBrowserTest extends Chromium {
    @ParameterizedTest
    @CsvSource({"nl, 360", "nl, 1280", "en, 360", "en, 1280", "fr, 360", "fr, 1280"})
    void anyoneCanReadIt(String language, int width) throws IOException {
        try (Page page = open(ReportSample.report(), language, width, true)) {
            assertThat(page.locator(".chart svg").count())
                    .isEqualTo(page.locator(".chart").count())
                    .isGreaterThan(10);
            assertThat(wider(page)).isZero();
            assertThat(violations(page)).isEmpty();
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            assertThat(wider(page)).isZero();
            assertThat(violations(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"nl", "en", "fr"})
    void onPaperEveryTableIsOpen(String language) throws IOException {
        try (Page page = open(ReportSample.report(), language, 1280, true)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.waitForFunction("[...document.querySelectorAll('details')].every(each => each.open)");
            assertThat(page.locator("table:visible").count())
                    .isEqualTo(page.locator("table").count());
            assertThat(page.locator(".mark-full").isVisible()).isTrue();
            assertThat(page.pdf()).hasSizeGreaterThan(100_000);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.waitForFunction("[...document.querySelectorAll('details')].every(each => !each.open)");
        }
    }

    @Test
    void aKeyboardIsEnough() throws IOException {
        try (Page page = open(ReportSample.report(), "en", 1280, true)) {
            page.keyboard().press("Tab");
            assertThat(focused(page, "document.activeElement.textContent")).isEqualTo("Skip to the content");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(focused(page, "document.activeElement.tagName")).isEqualTo("SUMMARY");
            assertThat(focused(page, "getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
            page.keyboard().press("Enter");
            assertThat(page.locator("table").first().isVisible()).isTrue();

            page.locator(".evidence a").first().focus();
            page.keyboard().press("Enter");
            page.waitForFunction("document.querySelector('#indicator-satisfied:target') !== null");
        }
    }

    @Test
    void withoutScriptsTheTablesAreOpen() throws IOException {
        try (Page page = open(ReportSample.report(), "en", 1280, false)) {
            assertThat(page.locator("table:visible").count())
                    .isEqualTo(page.locator("table").count())
                    .isGreaterThan(10);
            assertThat(page.locator(".chart svg").count()).isZero();
        }
    }

    @Test
    void aTitleThatIsAScriptIsNotRun() throws IOException {
        ReportView report =
                ReportSample.titled("<img src=x onerror=document.title='run'><script>document.title='run'</script>");
        try (Page page = open(report, "en", 1280, true)) {
            assertThat(page.title()).startsWith("Report 1").contains("<script>");
            assertThat(page.locator("img").count()).isZero();
            assertThat(page.locator("h1").textContent()).startsWith("<img src=x");
        }
    }

    @Test
    void anObjectiveWithoutDataHasNoPicture() throws IOException {
        try (Page page = open(ReportSample.without("EMPLOYABILITY"), "en", 1280, true)) {
            assertThat(page.locator("section.objective:has(.nothing) figure").count())
                    .isZero();
            assertThat(violations(page)).isEmpty();
        }
    }

    private static Object focused(Page page, String expression) {
        return page.evaluate(expression);
    }
}
