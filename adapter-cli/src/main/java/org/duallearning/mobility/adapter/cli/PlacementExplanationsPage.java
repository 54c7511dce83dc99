package org.duallearning.mobility.adapter.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.PlacementExplanationView;
import org.duallearning.mobility.application.view.PlacementExplanationView.HeldPlaceView;
import org.duallearning.mobility.application.view.PlacementExplanationView.RemovedPlaceView;
import org.duallearning.mobility.application.view.PlacementExplanationsView;
import org.jspecify.annotations.Nullable;

/** Why learners have no place, or none in the country wished first: for each a block that can be read to the parents. */
final class PlacementExplanationsPage {
    private static final int MOST_NAMED = 10;
    private static final String ITEM = "-";

    private final PlacementExplanationsView explanations;
    private final Words words;

    PlacementExplanationsPage(PlacementExplanationsView explanations, Words words) {
        this.explanations = explanations;
        this.words = words;
    }

    Page page() {
        Page page = new Page().heading(words.say("placements.heading", explanations.edition(), explanations.project()));
        if (explanations.remark() != null) {
            page.gap().text(0, explanations.remark());
        }
        page.gap()
                .text(
                        0,
                        words.say(
                                "placements.counts",
                                explanations.entered(),
                                explanations.placed(),
                                explanations.firstCountry(),
                                explanations.mechanism()));
        page.text(0, words.say("placements.points"));
        explanations.explanations().forEach(explanation -> add(page, explanation));
        return page;
    }

    private void add(Page page, PlacementExplanationView explanation) {
        page.heading(explanation.learner()).text(0, explanation.text());
        if (explanation.fixed()) {
            return;
        }
        boolean placed = explanation.place() != null;
        list(page, placed ? "placements.removed.wished" : "placements.removed", removed(explanation));
        list(page, "placements.held", held(explanation.held()));
        TextTable changes = new TextTable();
        explanation
                .relaxations()
                .forEach(change ->
                        changes.row(ITEM, change.text() + " " + change.effect().text()));
        list(page, "placements.relaxations", changes);
        if (!explanation.complete()) {
            page.gap().text(1, words.say("placements.incomplete"));
        } else if (changes.isEmpty() && !explanation.removed().isEmpty()) {
            page.gap().text(1, words.say(placed ? "placements.noSeatHelps" : "placements.nothingHelps"));
        }
    }

    private void list(Page page, String heading, TextTable table) {
        if (!table.isEmpty()) {
            page.gap().text(1, words.say(heading)).table(1, table);
        }
    }

    /** The places that cannot be, by reason; of a learner who has a place, only those in a country wished more. */
    private TextTable removed(PlacementExplanationView explanation) {
        TextTable table = new TextTable();
        grouped(
                        explanation.removed().stream().filter(removed -> isWishedMore(removed.country(), explanation)),
                        RemovedPlaceView::text)
                .forEach((text, places) -> table.row(
                        ITEM,
                        words.say(
                                places.size() == 1 ? "placements.reason.one" : "placements.reason.many",
                                places.size(),
                                text,
                                named(places, RemovedPlaceView::place))));
        return table;
    }

    private static boolean isWishedMore(@Nullable String country, PlacementExplanationView explanation) {
        return switch (explanation.standing()) {
            case "SECOND_COUNTRY" -> Objects.equals(country, explanation.firstCountry());
            case "OTHER_COUNTRY" ->
                country != null
                        && (country.equals(explanation.firstCountry()) || country.equals(explanation.secondCountry()));
            default -> true;
        };
    }

    /** The places that the learner could have, best first; those of which the same is to be said together. */
    private TextTable held(List<HeldPlaceView> held) {
        TextTable table = new TextTable();
        grouped(held.stream(), HeldPlaceView::text)
                .forEach((text, places) -> table.row(
                        ITEM,
                        words.say(
                                "placements.place",
                                named(places, place -> placed(place.place(), place.where())),
                                text)));
        return table;
    }

    private static String placed(String place, @Nullable String where) {
        return where == null ? place : "%s (%s)".formatted(place, where);
    }

    private static <T> Map<String, List<T>> grouped(Stream<T> places, Function<T, String> text) {
        return places.collect(Collectors.groupingBy(text, LinkedHashMap::new, Collectors.toList()));
    }

    private <T> String named(List<T> places, Function<T, String> name) {
        String named = places.stream().limit(MOST_NAMED).map(name).collect(Collectors.joining(", "));
        return places.size() > MOST_NAMED ? words.say("placements.more", named, places.size() - MOST_NAMED) : named;
    }
}
