package org.duallearning.mobility.adapter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.view.ObstacleView;
import org.duallearning.mobility.application.view.RepairView;
import org.duallearning.mobility.application.view.RepairView.AdmittedView;
import org.duallearning.mobility.application.view.RepairView.MoveView;
import org.duallearning.mobility.application.view.RepairView.OptionView;
import org.duallearning.mobility.matching.Obstacle;
import org.jspecify.annotations.Nullable;

/** The ways to repair a round: side by side in numbers, then each with the learners it touches. */
final class RepairPage {
    private final RepairView repair;
    private final Words words;

    RepairPage(RepairView repair, Words words) {
        this.repair = repair;
        this.words = words;
    }

    Page page() {
        Page page = new Page().heading(words.say("repair.heading", repair.round(), repair.edition()));
        if (repair.supposed()) {
            page.text(0, words.say("repair.supposed"));
        }
        long staying = repair.settled().stream().filter(this::stays).count();
        if (staying > 0) {
            page.gap().text(0, words.say("repair.settled", staying));
        }
        addGone(page);
        if (repair.options().stream().allMatch(RepairPage::changesNothing)) {
            return page.gap().text(0, words.say(repair.gone().isEmpty() ? "repair.nothing" : "repair.nobody"));
        }
        page.heading(words.say("repair.options")).table(1, numbers()).gap().text(1, words.say("repair.legend"));
        page.text(1, words.say(repair.supposed() ? "repair.chooseOnFile" : "repair.choose", repair.seen()));
        repair.options().forEach(option -> add(page, option));
        return page;
    }

    /** Whoever has left stays, unless there is nowhere to stay. */
    private boolean stays(String learner) {
        return repair.options().stream()
                .flatMap(option -> option.moved().stream())
                .noneMatch(move -> move.learner().equals(learner));
    }

    /** Matching everybody anew can always be better for some; that is no reason to repair. */
    private static boolean changesNothing(OptionView option) {
        return option.afresh() || (option.moves() == 0 && option.admitted().isEmpty());
    }

    private void addGone(Page page) {
        TextTable gone = new TextTable();
        repair.gone().forEach(learner -> gone.row(learner.learner(), words.say("repair.had", learner.place())));
        if (!gone.isEmpty()) {
            page.heading(words.say("repair.gone")).table(1, gone);
        }
    }

    private TextTable numbers() {
        TextTable table = new TextTable(
                "",
                words.say("repair.moves"),
                words.say("repair.forced"),
                words.say("column.placed"),
                words.say("rank.1"),
                words.say("rank.2"),
                words.say("rank.3"),
                words.say("column.unplaced"),
                words.say("repair.fit"),
                words.say("repair.proof"));
        repair.options()
                .forEach(option -> table.row(
                        option.option(),
                        option.moves(),
                        option.forced(),
                        option.placed(),
                        option.firstCountry(),
                        option.secondCountry(),
                        option.placed() - option.firstCountry() - option.secondCountry(),
                        option.unplaced(),
                        signed(option.fitOfMoved()),
                        words.ofCode("proof", option.proof())));
        return table;
    }

    private static String signed(long number) {
        return number > 0 ? "+" + number : String.valueOf(number);
    }

    private void add(Page page, OptionView option) {
        page.heading(words.say("repair.option", option.option(), headline(option)));
        TextTable table = new TextTable();
        option.moved().forEach(move -> table.row(move.learner(), inWords(move)));
        option.admitted().forEach(admitted -> table.row(admitted.learner(), inWords(admitted)));
        page.table(1, table);
    }

    private String headline(OptionView option) {
        if (option.afresh()) {
            return words.say("repair.afresh");
        }
        int lost =
                (int) option.moved().stream().filter(move -> move.to() == null).count();
        List<String> parts = new ArrayList<>();
        if (option.moves() == 0) {
            parts.add(words.say("repair.allKeep"));
        }
        addCount(parts, "repair.someMove", option.moves() - lost);
        addCount(parts, "repair.someLose", lost);
        addCount(parts, "repair.someComeIn", option.admitted().size());
        return String.join(", ", parts);
    }

    private void addCount(List<String> parts, String phrase, int count) {
        if (count > 0) {
            parts.add(words.say(phrase, count));
        }
    }

    private String inWords(MoveView move) {
        String from = at(move.from(), move.fromRank());
        String to = move.to();
        return to != null
                ? words.say(move.forced() ? "repair.mustMove" : "repair.moved", from, at(to, move.toRank()))
                : words.say(move.forced() ? "repair.mustLose" : "repair.loses", from) + "\n" + whyNowhereElse(move);
    }

    /** A tie to the place that is lost says more than all that the tie keeps away. */
    private String whyNowhereElse(MoveView move) {
        List<ObstacleView> obstacles = move.obstacles();
        return obstacles.stream().anyMatch(obstacle -> obstacle.obstacle().equals(Obstacle.PINNED_ELSEWHERE.name()))
                ? words.say("repair.tied")
                : obstacles.stream().map(ObstacleView::text).collect(Collectors.joining("\n"));
    }

    private String inWords(AdmittedView admitted) {
        return words.say("repair.admitted", at(admitted.place(), admitted.rank()));
    }

    private String at(String place, @Nullable Integer rank) {
        return rank == null
                ? place
                : words.say("repair.at", place, Objects.requireNonNull(words.ofCode("wish", String.valueOf(rank))));
    }
}
