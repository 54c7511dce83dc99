package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.EditionWorld.LearnerDraft;
import org.duallearning.mobility.matching.EditionWorld.PlaceDraft;
import org.duallearning.mobility.matching.SeatValues.Change;
import org.duallearning.mobility.matching.SeatValues.SeatValue;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.QuotaKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeatValuesTest {

    @Test
    void aSeatIsWorthTheLearnerWhoWouldGetItAndNothingWhereThereIsRoom() {
        EditionWorld world = new EditionWorld().learner("ann").learner("bob").place("bakery", 1);
        PlaceDraft trade = new PlaceDraft("garage");
        trade.field = "0716";
        world.place(trade);

        assertThat(SeatValues.of(world.matching(), Mechanism.MOST_PLACED, 0).values())
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.place()).isEqualTo(new PlaceId("bakery"));
                    assertThat(value.limits()).isEmpty();
                    assertThat(value.placed()).isEqualTo(1);
                    assertThat(value.first()).isEqualTo(1);
                    assertThat(value.changes())
                            .containsExactly(new Change(new LearnerId("bob"), null, new PlaceId("bakery")));
                });
    }

    @Test
    void aFullQuotaOverThePlaceHasToGrowWithIt() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("bob")
                .place("bakery", 2)
                .quota(QuotaKind.HOST, "bakery", 1);

        assertThat(SeatValues.of(world.matching(), Mechanism.MOST_PLACED, 0).values())
                .extracting(value -> value.place().value(), SeatValue::limits, SeatValue::placed)
                .containsExactly(tuple("bakery", List.of("HOST bakery"), 1));
    }

    @Test
    void theBestSeatOfARegionStandsForIt() {
        EditionWorld world = new EditionWorld().learner("ann").learner("bob").learner("cas");
        world.place("bakery", 1);
        PlaceDraft far = new PlaceDraft("hotel");
        far.country = "IT";
        world.place(far);

        SeatValues values = SeatValues.of(world.matching(), Mechanism.MOST_PLACED, 0);

        assertThat(values.bestBy(place -> "everywhere")).hasSize(1);
        assertThat(values.bestBy(place -> "everywhere").get("everywhere").place())
                .isEqualTo(new PlaceId("bakery"));
        assertThat(values.bestBy(PlaceId::value).keySet()).containsExactly("bakery", "hotel");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mechanism.class,
            names = {"MOST_PLACED", "MOST_FIT", "FAIREST", "STABLE", "FIRST_COME"})
    void whatIsPassedOverIsWorthNothingAndWhatIsNamedIsTrue(Mechanism mechanism) {
        for (int seed = 0; seed < 60; seed++) {
            EditionWorld world = random(seed, null);
            EditionMatching edition = world.matching();
            SeatValues values = SeatValues.of(edition, mechanism, 0);
            int placed = edition.problem().places().isEmpty()
                    ? 0
                    : mechanism.match(edition.problem()).placed();
            for (String place : List.of("p0", "p1", "p2")) {
                EditionMatching larger = random(seed, place).matching();
                int gained = mechanism.match(larger.problem()).placed() - placed;
                int named = values.values().stream()
                        .filter(value -> value.place().value().equals(place))
                        .mapToInt(SeatValue::placed)
                        .findFirst()
                        .orElse(0);
                assertThat(named).as("%s, seed %d, %s", mechanism, seed, place).isEqualTo(gained);
            }
        }
    }

    /** Six learners, three places of one seat; one of them may be given a seat more. */
    private static EditionWorld random(int seed, @Nullable String larger) {
        Random random = new Random(seed);
        EditionWorld world = new EditionWorld();
        for (int i = 0; i < 6; i++) {
            LearnerDraft draft = new LearnerDraft("l" + i);
            draft.field = random.nextBoolean() ? "1013" : "0716";
            draft.firstCountry = random.nextBoolean() ? "FR" : "DE";
            world.learner(draft);
        }
        for (int i = 0; i < 3; i++) {
            PlaceDraft draft = new PlaceDraft("p" + i);
            draft.field = random.nextBoolean() ? "1013" : "0716";
            draft.country = random.nextBoolean() ? "FR" : "DE";
            draft.capacity = 1 + random.nextInt(2) + (Objects.equals(larger, draft.host) ? 1 : 0);
            world.place(draft);
        }
        return world;
    }
}
