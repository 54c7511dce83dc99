package org.duallearning.mobility.application.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.duallearning.mobility.application.view.ReportView;

/**
 * A report as one page of HTML, which asks for nothing: no other file, no network. The same report gives the same page, byte for
 * byte. Thread-safe.
 */
public final class ReportPage {
    private ReportPage() {}

    /**
     * The page of a report.
     *
     * @param report the report; whatever is in it may be seen by whoever reads the page
     * @param language Dutch, English or French; English for any other
     */
    public static String html(ReportView report, Locale language) {
        PageWords words = PageWords.in(language);
        Sheet sheet = new Sheet(new Html(), report, words, Mark.of(report.provenance(), words));
        List<String> scripts = scripts();
        Html html = sheet.html();
        html.open("html", "lang", words.language());
        head(sheet, scripts);
        html.open("body");
        html.leaf("a", words.say("page.skip"), "class", "skip", "href", "#main");
        Opening.write(sheet);
        html.open("noscript")
                .leaf("p", words.say("page.script"), "class", "wide")
                .closeLine();
        html.open("main", "id", "main", "tabindex", "-1");
        Participants.write(sheet);
        Journey.write(sheet);
        Hosts.write(sheet);
        Objectives.write(sheet);
        Exchanges.write(sheet);
        Recommendations.write(sheet);
        Protection.write(sheet);
        html.closeLine();
        Closing.write(sheet);
        if (!report.hosts().isEmpty()) {
            html.script(Resource.text("europe.json").strip(), "type", "application/json", "id", "europe");
        }
        scripts.forEach(html::script);
        html.close().closeLine();
        return html.page();
    }

    /**
     * What a browser is to allow every page, as a Content Security Policy: to show itself and run its own scripts, and to ask for
     * nothing. It is in the page too.
     */
    public static String policy() {
        return policy(scripts());
    }

    private static List<String> scripts() {
        return List.of(Resource.text("echarts.min.js"), Resource.text("report.js"));
    }

    private static void head(Sheet sheet, List<String> scripts) {
        Html html = sheet.html();
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(scripts));
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.leaf("title", Opening.document(sheet));
        html.style(Resource.text("report.css"));
        html.style(paper(sheet));
        html.closeLine();
    }

    /** Nothing may be fetched, and no script may run but these. */
    private static String policy(List<String> scripts) {
        List<String> hashes = new ArrayList<>();
        for (String script : scripts) {
            byte[] hash = Hashing.sha256().hashString(script, UTF_8).asBytes();
            hashes.add("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
        return "default-src 'none'; script-src " + String.join(" ", hashes)
                + "; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    }

    /** What stands at the foot of every sheet of paper. */
    private static String paper(Sheet sheet) {
        String mark = Objects.requireNonNullElse(sheet.mark().brief(), "");
        return "@page{@bottom-left{content:\"" + ofStyle(mark) + "\"}}";
    }

    private static String ofStyle(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(
                    Character.isLetterOrDigit(c) || c == ' ' ? String.valueOf(c) : "\\" + Integer.toHexString(c) + " ");
        }
        return escaped.toString();
    }
}
