package org.duallearning.mobility.application.page.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
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
import org.duallearning.mobility.application.view.ReportView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Debian's Chromium, in which pages are opened; nothing may go wrong in it, and nothing be asked for from outside. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Chromium {
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

    final Page open(ReportView report, String language, int width, boolean scripts) throws IOException {
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

    static int wider(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    static List<?> violations(Page page) throws IOException {
        try (InputStream axe = Chromium.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(Objects.requireNonNull(axe).readAllBytes(), UTF_8));
        }
        return (List<?>) page.evaluate("axe.run(document, " + RULES
                + ").then(result => result.violations.map(each => each.id + ' ' + each.nodes[0].html))");
    }
}
