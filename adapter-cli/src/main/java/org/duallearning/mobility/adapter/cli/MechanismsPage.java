package org.duallearning.mobility.adapter.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.MechanismComparisonView;
import org.duallearning.mobility.application.view.MechanismComparisonView.MechanismOutcome;
import org.duallearning.mobility.application.view.MechanismComparisonView.PlacedView;
import org.jspecify.annotations.Nullable;

/** All mechanisms side by side: how many they place and where, and how each group fares. */
final class MechanismsPage {
    private final MechanismComparisonView comparison;
    private final Words words;

    MechanismsPage(MechanismComparisonView comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
    }

    Page page() {
        Page page = new Page()
                .heading(words.say(
                        "mechanisms.heading", comparison.edition(), comparison.project(), comparison.entered()));
        page.gap().table(0, outcomes()).gap().text(0, words.say("mechanisms.legend"));
        addGroups(page, "mechanisms.bySystem", MechanismOutcome::bySystem, system -> words.ofCode("system", system));
        addGroups(
                page, "mechanisms.byGroup", MechanismOutcome::byReportingGroup, group -> words.ofCode("group", group));
        addGroups(page, "mechanisms.bySchool", MechanismOutcome::bySchool, UnaryOperator.identity());
        NotApplied.add(page, comparison.notApplied(), words);
        return page;
    }

    private TextTable outcomes() {
        TextTable table = new TextTable(
                "",
                words.say("column.mechanism"),
                words.say("column.placed"),
                words.say("rank.1"),
                words.say("rank.2"),
                words.say("rank.3"),
                words.say("column.unplaced"),
                words.say("mechanisms.worst"),
                words.say("column.fit"),
                words.say("mechanisms.moved"));
        int number = 1;
        for (MechanismOutcome outcome : comparison.mechanisms()) {
            PlacedView all = outcome.all();
            table.row(
                    number++,
                    outcome.mechanism(),
                    all.placed(),
                    all.firstCountry(),
                    all.secondCountry(),
                    all.elsewhere(),
                    all.unplaced(),
                    all.worstRank() == null ? "" : words.ofCode("rank", String.valueOf(all.worstRank())),
                    all.fit(),
                    outcome.differentFromFirst());
        }
        return table;
    }

    /** A row for each group, a column for each mechanism under its number. */
    private void addGroups(
            Page page,
            String heading,
            Function<MechanismOutcome, Map<String, PlacedView>> groups,
            UnaryOperator<String> name) {
        List<MechanismOutcome> outcomes = comparison.mechanisms();
        TextTable table = new TextTable(Stream.concat(
                        Stream.of("", words.say("mechanisms.entered")),
                        IntStream.rangeClosed(1, outcomes.size()).mapToObj(String::valueOf))
                .toArray(String[]::new));
        groups.apply(outcomes.get(0))
                .forEach((group, counts) -> table.row(Stream.concat(
                                Stream.of(name.apply(group), counts.learners()),
                                outcomes.stream()
                                        .map(outcome ->
                                                inWords(groups.apply(outcome).get(group))))
                        .toArray()));
        if (!table.isEmpty()) {
            page.heading(words.say(heading)).table(1, table);
        }
    }

    private String inWords(@Nullable PlacedView counts) {
        return counts == null ? "" : words.say("mechanisms.cell", counts.placed(), counts.firstCountry());
    }
}
