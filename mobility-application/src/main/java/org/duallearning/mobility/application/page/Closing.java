package org.duallearning.mobility.application.page;

import org.duallearning.mobility.application.view.ReportView.StampsView;
import org.jspecify.annotations.Nullable;

/** The end of the page: with what the report was worked out, so that it can be worked out again. */
final class Closing {
    private Closing() {}

    static void write(Sheet sheet) {
        PageWords words = sheet.words();
        Html html = sheet.html();
        StampsView stamps = sheet.report().stamps();
        html.open("footer").open("div", "class", "wide");
        html.leaf("h2", words.say("stamps.title"));
        html.leaf("p", words.say("stamps.what"));
        html.open("dl", "class", "stamps");
        stamp(html, words.say("stamps.software"), stamps.software());
        stamp(html, words.say("stamps.rules"), stamps.ruleBook());
        stamp(html, words.say("stamps.rules-fingerprint"), stamps.ruleBookFingerprint());
        stamp(html, words.say("stamps.indicators"), stamps.indicators());
        stamp(html, words.say("stamps.indicators-fingerprint"), stamps.indicatorsFingerprint());
        stamp(html, words.say("stamps.questions"), stamps.questions());
        stamp(html, words.say("stamps.questions-fingerprint"), stamps.questionsFingerprint());
        stamp(html, words.say("stamps.data"), stamps.data());
        html.closeLine();
        if (stamps.data() != null) {
            html.leaf("p", words.say("stamps.extract"));
        }
        html.leaf("p", words.say("stamps.credits"), "class", "credits");
        html.close().closeLine();
    }

    private static void stamp(Html html, String name, @Nullable String value) {
        if (value != null) {
            html.open("div").leaf("dt", name).leaf("dd", value).closeLine();
        }
    }
}
