package org.duallearning.mobility.application.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.duallearning.mobility.matching.EditionInput;
import org.duallearning.mobility.matching.EditionMatching;
import org.duallearning.mobility.matching.HoldingRule;
import org.duallearning.mobility.matching.Obstacle;
import org.duallearning.mobility.matching.PlacementExplanation.HeldPlace;
import org.duallearning.mobility.matching.PlacementExplanation.Loss;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.matching.Relaxation;
import org.duallearning.mobility.matching.RelaxationEffect;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKey;
import org.duallearning.mobility.placement.QuotaKind;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.MobilityProject;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever may be told has words in each language. */
class PlacementWordsTest {
    private static final EditionId EDITION = new EditionId("E");
    private static final PlaceId PLACE = new PlaceId("P1");
    private static final LocalDate DEPARTURE = LocalDate.of(2018, 3, 4);
    private static final String REGION = "REGION DE Sachsen";
    private static final String HOST = "HOST H from 2018-03-04";
    private static final String OF_CLASS = REGION + ", class S 6A";
    private static final String GROUP = "DE Sachsen from 2018-03-04 until 2018-03-17";

    /** What no change lifts, because nobody can, or because it has a change of its own. */
    private static final Set<Obstacle> NEVER_LIFTED = EnumSet.of(
            Obstacle.DESTINATION, Obstacle.FACT_MISSING, Obstacle.PERIOD, Obstacle.FULL, Obstacle.SIDE_CONDITION);

    private static PlacementWords in(Locale language) {
        Place place = new Place(
                PLACE,
                EDITION,
                new OrganisationId("H"),
                new CountryCode("DE"),
                "Sachsen",
                "Leipzig",
                "cook",
                "1013",
                null,
                null,
                1,
                List.of(),
                null,
                List.of());
        EditionInput input = new EditionInput(
                MobilityProject.unknown(new ProjectReference("P")),
                new Edition(EDITION, null, null, null, DEPARTURE, DEPARTURE.plusDays(13)),
                List.of(),
                List.of(place),
                List.of(
                        new Quota(new QuotaKey(EDITION, QuotaKind.REGION, "DE Sachsen", null), 3, null, 1, null, null),
                        new Quota(new QuotaKey(EDITION, QuotaKind.HOST, "H", DEPARTURE), 3, null, null, null, null)),
                List.of());
        return new PlacementWords(
                Phrases.in(language), new EditionMatching(input, PlacementPolicy.standard()), id -> place);
    }

    private static Stream<Relaxation> changes() {
        Stream<Relaxation> lifted = EnumSet.complementOf(EnumSet.copyOf(NEVER_LIFTED)).stream()
                .map(obstacle -> new Relaxation.ObstacleLifted(PLACE, obstacle));
        return Stream.concat(
                lifted,
                Stream.of(
                        new Relaxation.OtherDates(PLACE, -1),
                        new Relaxation.OtherDates(PLACE, -2),
                        new Relaxation.OtherDates(PLACE, 1),
                        new Relaxation.OtherDates(PLACE, 2),
                        new Relaxation.OtherCountry(new CountryCode("IE")),
                        new Relaxation.WithoutCompanions(),
                        new Relaxation.ConditionEased(REGION),
                        new Relaxation.ConditionEased(OF_CLASS),
                        new Relaxation.ConditionEased(GROUP),
                        new Relaxation.MoreSeats(PLACE, 1, List.of()),
                        new Relaxation.MoreSeats(PLACE, 2, List.of(HOST, REGION))));
    }

    private static Stream<HeldPlace> held() {
        return Stream.of(HoldingRule.values())
                .flatMap(rule -> Stream.of(
                        new HeldPlace(PLACE, 1, rule, null, List.of(REGION, OF_CLASS, GROUP), null),
                        new HeldPlace(PLACE, 1, rule, HOST, List.of(GROUP), new Loss(1, 0)),
                        new HeldPlace(PLACE, 1, rule, HOST, List.of(GROUP), new Loss(2, 0)),
                        new HeldPlace(PLACE, 1, rule, HOST, List.of(GROUP), new Loss(0, 1)),
                        new HeldPlace(PLACE, 1, rule, HOST, List.of(GROUP), new Loss(0, 2))));
    }

    private static RelaxationEffect effect(Relaxation change) {
        return new RelaxationEffect(change, PLACE, 1, 0, 0, 0, 0);
    }

    private static RelaxationEffect effect(int lose, int lower, int moved, long fit) {
        return new RelaxationEffect(new Relaxation.WithoutCompanions(), PLACE, 1, lose, lower, moved, fit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "fr"})
    void whateverMayBeToldIsAWholeSentenceWithoutIdsOfConditions(String language) {
        PlacementWords words = in(Locale.forLanguageTag(language));
        Stream<String> held = held().flatMap(place -> Stream.of(words.held(place, true), words.held(place, false)));
        Stream<String> effects = Stream.of(
                        effect(0, 0, 0, 0),
                        effect(1, 1, 2, -5),
                        effect(2, 2, 4, -5),
                        effect(0, 0, 0, -1),
                        effect(0, 0, 2, -2))
                .map(words::cost);

        List<String> changes =
                changes().map(PlacementWordsTest::effect).map(words::relaxation).toList();

        assertThat(changes).doesNotHaveDuplicates();
        assertThat(Stream.of(held, effects, changes.stream()).flatMap(sentences -> sentences))
                .allSatisfy(sentence -> assertThat(sentence)
                        .matches("[\\p{Lu}\\d].*\\.")
                        .doesNotContain("REGION", "HOST", "until", "class S", "null", "%"));
        assertThat(EnumSet.complementOf(EnumSet.of(Obstacle.FULL, Obstacle.SIDE_CONDITION)))
                .allSatisfy(obstacle ->
                        assertThat(words.obstacles(List.of(obstacle))).isNotBlank());
        assertThat(List.of(REGION, HOST, OF_CLASS, GROUP))
                .allSatisfy(id -> assertThat(words.inWords(words.condition(id))).doesNotContain(id));
    }

    @Test
    void limitsAndCostsAreSaidAsACoordinatorWould() {
        PlacementWords words = in(Locale.forLanguageTag("nl"));

        assertThat(words.relaxation(effect(new Relaxation.MoreSeats(PLACE, 1, List.of(HOST, REGION)))))
                .isEqualTo(
                        "Als er op P1 (Leipzig, Duitsland) plaats is voor één leerling meer, op voorwaarde dat er ook meer leerlingen"
                                + " terechtkunnen bij gastbedrijf H vanaf 4 maart 2018 en in de regio Sachsen (Duitsland), dan heb je"
                                + " die plaats.");
        assertThat(words.relaxation(effect(new Relaxation.WithoutCompanions())))
                .isEqualTo("Als je ook wil gaan zonder wie je wil meegaan, dan heb je P1 (Leipzig, Duitsland).");
        assertThat(words.cost(effect(0, 2, 2, -70)))
                .isEqualTo("2 andere leerlingen gaan dan naar een land dat ze minder graag willen.");
        assertThat(words.held(new HeldPlace(PLACE, 1, HoldingRule.BEST_FOR_ALL, null, List.of(), new Loss(1, 0)), true))
                .isEqualTo("Daar is geen plaats meer vrij. Kreeg jij er een, dan had minstens één leerling minder een"
                        + " plaats.");
    }
}
