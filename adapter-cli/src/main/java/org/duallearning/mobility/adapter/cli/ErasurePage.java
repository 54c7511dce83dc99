package org.duallearning.mobility.adapter.cli;

import java.util.List;
import org.duallearning.mobility.application.view.ErasureView;
import org.duallearning.mobility.application.view.ErasureView.FieldsView;
import org.duallearning.mobility.application.view.HeldInReportView;

/** What is erased of a learner, and what is kept until when, and why. */
final class ErasurePage {
    private final ErasureView erasure;
    private final Words words;

    ErasurePage(ErasureView erasure, Words words) {
        this.erasure = erasure;
        this.words = words;
    }

    Page page() {
        TextTable table = new TextTable();
        erasure.fields().forEach(fields -> table.row(words.ofCode("fieldGroup", fields.group()), state(fields)));
        Page page = new Page()
                .heading(words.say(
                        erasure.dryRun() ? "erase.heading.dryRun" : "erase.heading",
                        erasure.learner(),
                        erasure.project()))
                .table(1, table);
        page.gap();
        if (erasure.restricted()) {
            page.text(0, words.say("erase.restricted"));
        }
        if (erasure.fields().stream().anyMatch(fields -> !fields.confirmed())) {
            page.text(0, words.say("erase.proposal"));
        }
        if (erasure.fields().stream().anyMatch(fields -> fields.state().equals("UNKNOWN"))) {
            page.text(0, words.say("erase.fillIn"));
        }
        page.text(0, words.say("erase.stays"));
        return erasure.reports().isEmpty()
                ? page
                : page.gap()
                        .text(0, words.say("erase.reports"))
                        .table(1, reports(erasure.reports(), words))
                        .text(0, words.say("erase.reports.advice"));
    }

    /** Numbered reports that a learner is counted in, with what they say. */
    static TextTable reports(List<HeldInReportView> reports, Words words) {
        TextTable table = new TextTable(
                words.say("column.report"), words.say("column.audience"), words.say("column.publishedOn"), "");
        reports.forEach(report -> table.row(
                report.report(),
                ReportText.readers(report.audience(), report.school(), words),
                report.publishedOn(),
                words.say(held(report))));
        return table;
    }

    private static String held(HeldInReportView report) {
        if (!report.certain()) {
            return "erase.reports.perhaps";
        }
        return report.school() == null ? "erase.reports.protected" : "erase.reports.exact";
    }

    private String state(FieldsView fields) {
        return switch (fields.state()) {
            case "ERASED" -> words.say("erase.state.erased", fields.on());
            case "NOT_YET" -> words.say("erase.state.notYet", fields.on(), fields.line());
            case "ON_HOLD" -> words.say("erase.state.onHold", String.join(", ", fields.holds()));
            default -> words.say("erase.state.unknown", words.ofCode("startEvent", String.valueOf(fields.missing())));
        };
    }
}
