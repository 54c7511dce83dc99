package org.duallearning.mobility.adapter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.EditionSummaryView;
import org.duallearning.mobility.application.view.NotEnteredView;
import org.duallearning.mobility.application.view.ObstacleView;
import org.duallearning.mobility.application.view.PlacementView;

/** One edition of a summary: the numbers, then everyone without a place and why. */
final class EditionBlock {
    private final EditionSummaryView edition;
    private final Words words;

    EditionBlock(EditionSummaryView edition, Words words) {
        this.edition = edition;
        this.words = words;
    }

    void add(Page page) {
        page.heading(words.say("edition.heading", edition.edition()));
        page.table(1, numbers());
        if (edition.figuresKeptOn() != null) {
            page.text(1, words.say("edition.figuresKept", edition.figuresKeptOn()));
        }
        list(page, "edition.unplaced", unplaced(edition.unplacedLearners(), words));
        list(page, "edition.notEntered", notEntered());
        list(page, "edition.notApplied", notApplied());
    }

    private void list(Page page, String heading, TextTable table) {
        if (!table.isEmpty()) {
            page.gap().text(1, words.say(heading)).table(2, table);
        }
    }

    private TextTable numbers() {
        int elsewhere = edition.placed() - edition.firstCountry() - edition.secondCountry();
        return new TextTable()
                .row(
                        words.say("edition.candidacies"),
                        edition.candidacies(),
                        words.say(
                                "edition.verdicts",
                                edition.eligible(),
                                edition.refer(),
                                edition.notEligible(),
                                edition.undetermined()))
                .row(words.say("edition.entered"), edition.entered(), words.say("edition.enters"))
                .row(
                        words.say("edition.placed"),
                        edition.placed(),
                        words.say("edition.countries", edition.firstCountry(), edition.secondCountry(), elsewhere))
                .row(words.say("edition.without"), edition.unplaced(), optimality())
                .row(
                        words.say("edition.stays"),
                        edition.stays(),
                        words.say("edition.different", edition.differentFromProposal()));
    }

    private String optimality() {
        return words.say(edition.optimal() ? "edition.optimal" : "edition.notProven");
    }

    /** Everyone without a place, with what stood in the way. */
    static TextTable unplaced(List<PlacementView> placements, Words words) {
        TextTable table = new TextTable(words.say("column.learner"), words.say("column.obstacles"));
        placements.stream()
                .filter(placement -> placement.place() == null)
                .forEach(placement -> table.row(
                        placement.learner(),
                        placement.obstacles().stream().map(ObstacleView::text).collect(Collectors.joining("\n"))));
        return table;
    }

    private TextTable notEntered() {
        TextTable table =
                new TextTable(words.say("column.learner"), words.say("column.verdict"), words.say("column.why"));
        edition.notEntered()
                .forEach(candidacy -> table.row(
                        candidacy.learner(),
                        words.ofCode("verdict", candidacy.verdict()),
                        String.join("\n", reasons(candidacy))));
        return table;
    }

    private List<String> reasons(NotEnteredView candidacy) {
        List<String> reasons = new ArrayList<>();
        reasons.addAll(Findings.inWords(candidacy.findings(), words));
        if (!candidacy.missing().isEmpty()) {
            reasons.add(words.say("missing", String.join("; ", Columns.named(candidacy.missing(), words))));
        }
        String decision = candidacy.decision();
        if (decision != null) {
            String reason = candidacy.decisionReason();
            String decided = words.ofCode("decision", decision) + byWhomAndWhen(candidacy);
            reasons.add(reason == null ? decided : decided + ": " + reason);
        }
        return reasons;
    }

    private String byWhomAndWhen(NotEnteredView candidacy) {
        String role = candidacy.decidedBy();
        String stated = Stream.of(role == null ? null : words.ofCode("role", role), candidacy.decidedOn())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return stated.isEmpty() ? "" : " (" + stated + ")";
    }

    private TextTable notApplied() {
        TextTable table = new TextTable();
        edition.notApplied().forEach(condition -> table.row(condition.text()));
        return table;
    }
}
