package org.duallearning.mobility.adapter.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.duallearning.mobility.application.view.SummaryView;

/** A project at a glance. */
final class SummaryPage {
    private final SummaryView summary;
    private final Words words;

    private SummaryPage(SummaryView summary, Words words) {
        this.summary = summary;
        this.words = words;
    }

    /** The page. */
    static Page of(SummaryView summary, Words words) {
        return new SummaryPage(summary, words).page();
    }

    private Page page() {
        String title = summary.title();
        Page page = new Page()
                .heading(title == null ? summary.project() : title + " (" + summary.project() + ")")
                .gap()
                .table(0, headline());
        page.heading(words.say("summary.groups")).table(1, groups());
        if (!summary.bySystemAndAgreement().isEmpty()) {
            page.heading(words.say("summary.systems")).table(1, systems());
        }
        summary.editions().forEach(edition -> new EditionBlock(edition, words).add(page));
        if (summary.refusedRows() > 0) {
            page.gap().text(0, words.say("summary.refused", summary.refusedRows()));
        }
        return page;
    }

    private TextTable headline() {
        TextTable table = new TextTable();
        Integer target = summary.target();
        if (target != null) {
            table.row(words.say("summary.target"), target, "");
        }
        BigDecimal share = summary.shareOfTarget();
        String percentage = share == null
                ? ""
                : words.say(
                        "summary.share",
                        share.movePointRight(2)
                                .setScale(0, RoundingMode.HALF_UP)
                                .toPlainString());
        return table.row(words.say("summary.participants"), summary.participants(), percentage);
    }

    private TextTable groups() {
        TextTable table = new TextTable();
        summary.byReportingGroup()
                .forEach((group, participants) -> table.row(words.ofCode("group", group), participants));
        return table;
    }

    private TextTable systems() {
        TextTable table = new TextTable(
                words.say("column.system"), words.say("column.agreement"), words.say("column.participants"));
        String unknown = words.say("unknown");
        summary.bySystemAndAgreement()
                .forEach(count -> table.row(
                        words.ofCode("system", Objects.requireNonNullElse(count.system(), unknown)),
                        words.ofCode("agreement", Objects.requireNonNullElse(count.agreement(), unknown)),
                        count.participants()));
        return table;
    }
}
