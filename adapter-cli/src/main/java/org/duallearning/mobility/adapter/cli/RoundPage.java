package org.duallearning.mobility.adapter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duallearning.mobility.application.view.FitView;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.application.view.RoundsView;

/** A round for people: who goes where, and who has no place. */
final class RoundPage {
    private RoundPage() {}

    /** One round with its placements. */
    static Page of(RoundView round, Words words) {
        Page page = new Page()
                .heading(words.say(
                        "round.heading", round.round(), round.edition(), words.ofCode("status", round.status())));
        addHistory(page, round, words);
        int elsewhere = round.placed() - round.firstCountry() - round.secondCountry();
        page.gap()
                .table(
                        0,
                        new TextTable()
                                .row(words.say("edition.entered"), round.entered(), round.mechanism())
                                .row(
                                        words.say("edition.placed"),
                                        round.placed(),
                                        words.say(
                                                "edition.countries",
                                                round.firstCountry(),
                                                round.secondCountry(),
                                                elsewhere))
                                .row(
                                        words.say("edition.without"),
                                        round.unplaced(),
                                        words.say(round.optimal() ? "solve.proven" : "solve.notProven")));
        TextTable placements = placements(round, words);
        if (!placements.isEmpty()) {
            page.heading(words.say("round.placements")).table(1, placements);
        }
        TextTable unplaced = EditionBlock.unplaced(round.placements(), words);
        if (!unplaced.isEmpty()) {
            page.heading(words.say("edition.unplaced")).table(1, unplaced);
        }
        NotApplied.add(page, round.notApplied(), words);
        return page;
    }

    private static void addHistory(Page page, RoundView round, Words words) {
        List<String> history = new ArrayList<>();
        if (round.repairOf() != null) {
            history.add(words.say("round.repairs", round.repairOf()));
        }
        if (round.proposedOn() != null) {
            history.add(words.say("round.proposedOn", round.proposedOn()));
        }
        if (round.confirmedOn() != null) {
            history.add(words.say("round.confirmedOn", round.confirmedOn()));
        }
        if (round.seed() != null) {
            history.add(words.say("round.seed", round.seed()));
        }
        if (!history.isEmpty()) {
            page.text(0, String.join(" ", history));
        }
    }

    /** All rounds of an edition, a line for each. */
    static Page list(RoundsView rounds, Words words) {
        TextTable table = new TextTable(
                words.say("column.round"),
                words.say("column.status"),
                words.say("column.mechanism"),
                words.say("column.placed"),
                words.say("column.unplaced"),
                words.say("round.repairsColumn"));
        rounds.rounds()
                .forEach(round -> table.row(
                        round.round(),
                        words.ofCode("status", round.status()),
                        round.mechanism(),
                        round.placed(),
                        round.unplaced(),
                        Objects.requireNonNullElse(round.repairOf(), "")));
        return table.isEmpty() ? new Page().text(0, words.say("round.none")) : new Page().table(0, table);
    }

    private static TextTable placements(RoundView round, Words words) {
        TextTable table = new TextTable(
                words.say("column.learner"),
                words.say("column.place"),
                words.say("column.rank"),
                words.say("column.fit"),
                words.say("column.fitSum"));
        round.placements().stream()
                .filter(placement -> placement.place() != null)
                .forEach(placement -> {
                    FitView fit = Objects.requireNonNull(placement.fit());
                    table.row(
                            placement.learner(),
                            placement.place(),
                            words.ofCode("rank", String.valueOf(placement.rank())),
                            fit.total(),
                            words.say("round.fit", fit.country(), fit.trade(), fit.language()));
                });
        return table;
    }
}
