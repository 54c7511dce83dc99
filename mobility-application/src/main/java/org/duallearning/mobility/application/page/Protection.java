package org.duallearning.mobility.application.page;

import org.duallearning.mobility.application.view.ReportView.AttackView;
import org.duallearning.mobility.application.view.ReportView.RuleView;

/** How the numbers were protected, and what the mark for a hidden one means. */
final class Protection {
    private Protection() {}

    static void write(Sheet sheet) {
        PageWords words = sheet.words();
        Html html = sheet.html();
        RuleView rule = sheet.report().rule();
        String threshold = words.number(rule.threshold());
        sheet.section("protection");
        html.open("div", "class", "card");
        html.leaf("p", words.say("protection.why"));
        if (sheet.report().school() != null) {
            html.leaf("p", words.say("protection.school"));
            html.closeLine();
            sheet.end();
            return;
        }
        html.open("ul");
        html.leaf("li", words.say("protection.threshold", threshold));
        exceptions(html, rule, words);
        html.leaf("li", words.say("protection.share", words.number(rule.leastForShare())));
        html.closeLine();
        html.open("p", "class", "legend", "id", "hidden-legend");
        Hidden.write(html, words);
        html.text(" " + words.say("hidden.legend", threshold) + " " + words.say("hidden.legend.open"))
                .closeLine();
        AttackView attack = sheet.report().attack();
        if (attack != null) {
            attack(sheet, attack);
        }
        html.closeLine();
        sheet.end();
    }

    /** How far counts are exact, and which of them are no secret. */
    private static void exceptions(Html html, RuleView rule, PageWords words) {
        boolean isRounding = rule.roundsAll();
        String coarse = words.number(rule.coarseBase());
        html.leaf(
                "li",
                isRounding
                        ? words.say("protection.rounding", words.number(rule.roundingBase()), coarse)
                        : words.say("protection.exact", coarse));
        html.leaf("li", words.say(isRounding ? "protection.open" : "protection.open.exact"));
        html.leaf("li", words.say("protection.derived"));
    }

    private static void attack(Sheet sheet, AttackView attack) {
        PageWords words = sheet.words();
        Html html = sheet.html();
        html.leaf("h3", words.say("attack.title"));
        html.leaf("p", words.say(attack.differences() > 0 ? "attack.what" : "attack.what.alone"));
        html.open("dl", "class", "tiles light");
        tile(html, words.say("attack.shown"), words.number(attack.shown()));
        tile(html, words.say("attack.hidden"), words.number(attack.hidden()));
        Long narrowest = attack.narrowest();
        if (narrowest != null) {
            tile(html, words.say("attack.narrowest"), words.number(narrowest));
        }
        tile(html, words.say("attack.differences"), words.number(attack.differences()));
        html.closeLine();
        sheet.mark().write(html);
    }

    private static void tile(Html html, String name, String value) {
        html.open("div").leaf("dt", name).leaf("dd", value).closeLine();
    }
}
