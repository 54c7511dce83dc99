package org.duallearning.mobility.application.page.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duallearning.mobility.application.page.ReportPage;
import org.duallearning.mobility.application.page.ReportSample;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.disclosure.Audience;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens the page in Chromium as a reader does: on a phone, on a desk, on paper, with a keyboard alone, without scripts. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPageBrowserTest {
    private static final String RULES =
            "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}";

    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    @TempDir
    Path folder;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void start() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(
                                Optional.ofNullable(System.getenv("BROWSER")).orElse("/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    @AfterAll
    void stop() {
        playwright.close();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(complaints).isEmpty();
        assertThat(requests).isEmpty();
    }

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
    @CsvSource({"PUBLIC, nl, 360", "PUBLIC, en, 1280", "PARTNERS, fr, 360", "PARTNERS, nl, 1280"})
    void anyoneCanReadTheReportOfTheExample(Audience audience, String language, int width) throws IOException {
        try (Page page = open(ExampleReport.of(audience), language, width, true)) {
            assertThat(page.locator(".chart svg").count())
                    .isEqualTo(page.locator(".chart").count())
                    .isGreaterThan(10);
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

    private Page open(ReportView report, String language, int width, boolean scripts) throws IOException {
        Path file = folder.resolve("report-" + language + ".html");
        Files.writeString(file, ReportPage.html(report, Locale.forLanguageTag(language)), UTF_8);
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(scripts));
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().equals(file.toUri().toString())) {
                requests.add(request.url());
            }
        });
        page.navigate(file.toUri().toString());
        return page;
    }

    private static int wider(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static Object focused(Page page, String expression) {
        return page.evaluate(expression);
    }

    private static List<?> violations(Page page) throws IOException {
        try (InputStream axe = ReportPageBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(Objects.requireNonNull(axe).readAllBytes(), UTF_8));
        }
        return (List<?>) page.evaluate("axe.run(document, " + RULES
                + ").then(result => result.violations.map(each => each.id + ' ' + each.nodes[0].html))");
    }
}
