package org.duallearning.mobility.application.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duallearning.mobility.application.journey.Tester.REQUEST;
import static org.duallearning.mobility.application.service.DividedProject.EDITION;
import static org.duallearning.mobility.application.service.DividedProject.PROJECT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.port.in.ExplainMatchings;
import org.duallearning.mobility.application.port.in.MatchEditions;
import org.duallearning.mobility.application.view.PlacementExplanationView;
import org.duallearning.mobility.application.view.PlacementExplanationView.HeldPlaceView;
import org.duallearning.mobility.application.view.PlacementExplanationView.RelaxationView;
import org.duallearning.mobility.application.view.PlacementExplanationView.RemovedPlaceView;
import org.duallearning.mobility.application.view.PlacementExplanationsView;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.project.EditionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What learners are told about places that they do not have: all of it, in words, and nothing of others but how many. */
class MatchingExplanationsTest {
    /** What is known of each learner that is nobody else's business: own id, names, school, class. */
    private static final Map<String, List<String>> PRIVATE = Map.of(
            "anna", List.of("anna", "Annabel", "Aerts", "school-one", "first school", "6-cooks-A"),
            "bram", List.of("bram", "Bramwell", "Bogaert", "school-one", "first school", "6-cooks-A"),
            "cleo", List.of("cleo", "Cleopatra", "Claes", "school-two", "second school", "6-cooks-B"),
            "dora", List.of("dora", "Dorothea", "Daems", "school-two", "second school", "6-cooks-B"),
            "ends", List.of("ends", "Endymion", "Elsen", "school-two", "second school", "6-cooks-B"));

    private static final LocalDate DAY = LocalDate.of(2018, 1, 15);
    private static final long SEED = 5;

    @TempDir
    private Path folder;

    private DividedProject project;

    @BeforeEach
    void setUp() {
        project = new DividedProject(folder);
    }

    @AfterEach
    void tearDown() {
        project.close();
    }

    @Test
    void whoeverHasNoPlaceHearsWhyAndWhatWouldHelp() {
        PlacementExplanationView dora = project.explain("dora", Locale.ENGLISH);

        assertThat(dora.standing()).isEqualTo("NO_PLACE");
        assertThat(dora.text())
                .isEqualTo(
                        "You have no place for now. Of the 5 places of this edition 2 would suit you, but you cannot have"
                                + " any of them.");
        assertThat(dora.removed())
                .extracting(RemovedPlaceView::place, RemovedPlaceView::obstacles, RemovedPlaceView::text)
                .containsExactly(
                        tuple("P3", List.of("PERIOD"), "not offered while this edition is away"),
                        tuple("P4", List.of("FORBIDDEN"), "the coordinator ruled it out for you"),
                        tuple(
                                "P5",
                                List.of("TRADE"),
                                "another trade than yours, which a person would have to approve"));
        assertThat(dora.held())
                .extracting(HeldPlaceView::place, HeldPlaceView::where, HeldPlaceView::full, HeldPlaceView::rule)
                .containsExactly(
                        tuple("P1", "Lille, France", true, "BEST_FOR_ALL"),
                        tuple("P2", "Leipzig, Germany", true, "BEST_FOR_ALL"));
        assertThat(dora.relaxations())
                .extracting(RelaxationView::kind, RelaxationView::seats, RelaxationView::days)
                .containsExactlyInAnyOrder(
                        tuple("OBSTACLE_LIFTED", null, null),
                        tuple("OTHER_DATES", null, 3),
                        tuple("MORE_SEATS", 2, null));
        assertThat(dora.relaxations())
                .extracting(RelaxationView::text)
                .contains("If a person approved the trade at P5 (France) for you, you would have that place.");
        assertThat(dora.complete()).isTrue();
    }

    @Test
    void everyChangeSaysWhatItCostsOthers() {
        assertThat(project.explain("dora", Locale.ENGLISH).relaxations())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.effect().text().equals("Nobody else would lose anything."))
                        .as("%s", change)
                        .isEqualTo(change.effect().loseTheirPlace() == 0
                                && change.effect().moved() == 0
                                && change.effect().fit() >= 0));
    }

    @Test
    void whoeverHasTheFirstWishIsToldWhichPlaceItIs() {
        PlacementExplanationView anna = project.explain("anna", Locale.ENGLISH);

        assertThat(anna.standing()).isEqualTo("FIRST_COUNTRY");
        assertThat(anna.text()).isEqualTo("You have a place in the country that you wished first: P1 (Lille, France).");
        assertThat(anna.removed()).isEmpty();
        assertThat(project.explain(null).explanations())
                .extracting(PlacementExplanationView::learner)
                .containsExactly("bram", "cleo", "dora");
    }

    @Test
    void whoeverHasTheSecondWishHearsOfTheFirst() {
        PlacementExplanationView bram = project.explain("bram", Locale.ENGLISH);

        assertThat(bram.standing()).isEqualTo("SECOND_COUNTRY");
        assertThat(bram.place()).isEqualTo("P2");
        assertThat(bram.text())
                .isEqualTo(
                        "You have a place in the country that you wished second: P2 (Leipzig, Germany). Your first wish:"
                                + " France.");
        assertThat(bram.held()).extracting(HeldPlaceView::place).containsExactly("P1");
    }

    @Test
    void whoeverDidNotEnterIsToldSo() {
        PlacementExplanationView ends = project.explain("ends", Locale.ENGLISH);

        assertThat(ends.standing()).isEqualTo("NOT_ENTERED");
        assertThat(ends.place()).isNull();
    }

    @Test
    void whoeverIsNoCandidateIsNotFound() {
        assertThat(project.explain("nobody", null, Locale.ENGLISH)).isEmpty();
        assertThat(project.application
                        .explainMatchings()
                        .explain(new ExplainMatchings.Query(
                                PROJECT, new EditionId("other"), null, null, null, Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    void withoutAConfirmedRoundMostPlacedIsExplained() {
        propose(Mechanism.PRIORITY);

        PlacementExplanationsView view = project.explain(null);

        assertThat(view.mechanism()).isEqualTo("most-placed");
        assertThat(view.confirmedRound()).isNull();
        assertThat(view.entered()).isEqualTo(4);
        assertThat(view.placed()).isEqualTo(2);
        assertThat(view.firstCountry()).isEqualTo(1);
    }

    @Test
    void theConfirmedRoundIsExplainedAsItWasMade() {
        confirm(Mechanism.FIRST_COME);

        PlacementExplanationsView view = project.explain(null);

        assertThat(view.mechanism()).isEqualTo("first-come");
        assertThat(view.confirmedRound()).isEqualTo(1);
        assertThat(view.remark()).isNull();
        assertThat(view.explanations().get(0).held())
                .extracting(HeldPlaceView::rule, HeldPlaceView::text)
                .containsExactly(tuple(
                        "EARLIER_TURN",
                        "No seat is left there. The learners chose one after another; those who are there had an earlier"
                                + " turn."));
        assertThat(project.explain(Mechanism.FAIREST).mechanism()).isEqualTo("fairest");
    }

    @Test
    void aLotteryIsExplainedAsItWasDrawn() {
        confirm(Mechanism.LOTTERY);

        PlacementExplanationsView view = project.explain(null);

        assertThat(view.mechanism()).isEqualTo("lottery");
        assertThat(view.seed()).isEqualTo(SEED);
        assertThat(view.remark()).isNull();
    }

    @Test
    void aRoundThatWouldComeOutDifferentlyTodayIsRemarkedUpon() {
        confirm(Mechanism.MOST_PLACED);
        project.limitLille(2, "", "");

        assertThat(project.explain(null).remark())
                .startsWith("Round 1 of this edition is confirmed, but other places come out");
        assertThat(project.explain(null).explanations())
                .extracting(PlacementExplanationView::text)
                .anyMatch(text -> text.contains("In the confirmed round you have"));
        assertThat(project.explain(Mechanism.FAIREST).remark())
                .isEqualTo("Round 1 of this edition is confirmed. What follows explains another division, because that"
                        + " was asked for.");
    }

    private void propose(Mechanism mechanism) {
        assertThat(project.application
                        .matchEditions()
                        .propose(REQUEST, PROJECT, EDITION, mechanism, SEED, DAY, Locale.ENGLISH))
                .isPresent();
    }

    private void confirm(Mechanism mechanism) {
        propose(mechanism);
        assertThat(project.application
                        .matchEditions()
                        .confirm(REQUEST, PROJECT, new RoundKey(EDITION, 1), DAY, Locale.ENGLISH))
                .isInstanceOf(MatchEditions.Confirmation.Confirmed.class);
    }

    @Test
    void aLimitPerClassIsToldWithoutTheClassesOfOthers() {
        project.limitLille(3, "", "1");

        assertThat(project.explain(null).explanations().get(0).held())
                .extracting(HeldPlaceView::full, HeldPlaceView::rule, HeldPlaceView::text)
                .containsExactly(tuple(
                        false,
                        "SIDE_CONDITION",
                        "There is room, but too many learners of your class would go in the region Hauts-de-France"
                                + " (France)."));
        nobodyIsToldOfOthers();
    }

    @Test
    void aGroupThatIsTooSmallIsTold() {
        project.limitLille(1, "2", "");

        assertThat(project.explain("dora", Locale.ENGLISH).held().get(0).text())
                .isEqualTo(
                        "There is room, but the group in the region Hauts-de-France (France) would have too few learners.");
        nobodyIsToldOfOthers();
    }

    @Test
    void learnersWhoGoTogetherAreNotNamed() {
        project.cleoAndDoraGoTogether();

        assertThat(project.explain("cleo", Locale.ENGLISH).standing()).isEqualTo("NO_PLACE");
        nobodyIsToldOfOthers();
    }

    @Test
    void nobodyIsToldOfOthersByAnyMechanism() {
        for (Mechanism mechanism : Mechanism.values()) {
            nobodyIsToldOfOthers(mechanism);
        }
    }

    private void nobodyIsToldOfOthers() {
        nobodyIsToldOfOthers(Mechanism.MOST_PLACED);
    }

    private void nobodyIsToldOfOthers(Mechanism mechanism) {
        for (Locale language : Phrases.languages()) {
            PRIVATE.forEach((learner, own) -> {
                String told = new String(
                        Json.write(project.explain(learner, mechanism, language).orElseThrow()), UTF_8);
                assertThat(told).as("told to %s", learner).contains("\"" + learner + "\"");
                PRIVATE.values().stream()
                        .flatMap(List::stream)
                        .filter(word -> !own.contains(word))
                        .forEach(word -> assertThat(told)
                                .as("told to %s by %s in %s", learner, mechanism, language)
                                .doesNotContainPattern("\\b" + word + "\\b"));
            });
        }
    }
}
