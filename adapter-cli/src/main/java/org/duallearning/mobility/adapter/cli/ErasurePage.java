package org.duallearning.mobility.adapter.cli;

import org.duallearning.mobility.application.view.ErasureView;
import org.duallearning.mobility.application.view.ErasureView.FieldsView;

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
        return page.text(0, words.say("erase.stays"));
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
