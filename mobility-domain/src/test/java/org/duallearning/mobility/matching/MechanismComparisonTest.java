package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.duallearning.mobility.matching.EditionWorld.LearnerDraft;
import org.duallearning.mobility.matching.EditionWorld.PlaceDraft;
import org.duallearning.mobility.matching.MechanismComparison.Counts;
import org.duallearning.mobility.matching.MechanismComparison.Outcome;
import org.junit.jupiter.api.Test;

class MechanismComparisonTest {

    /** Ann came first and fits everywhere; Bob came later and is old enough for the bakery only. */
    private static EditionWorld world() {
        LearnerDraft ann = new LearnerDraft("ann");
        ann.submittedOn = LocalDate.of(2018, 4, 1);
        LearnerDraft bob = new LearnerDraft("bob");
        bob.submittedOn = LocalDate.of(2018, 5, 1);
        bob.birthDate = EditionWorld.DEPARTURE.minusYears(16);
        PlaceDraft hotel = new PlaceDraft("hotel");
        hotel.country = "DE";
        hotel.minimumAge = 18;
        return new EditionWorld().learner(ann).learner(bob).place("bakery", 1).place(hotel);
    }

    private static Outcome outcome(MechanismComparison comparison, Mechanism mechanism) {
        return comparison.outcomes().stream()
                .filter(outcome -> outcome.mechanism() == mechanism)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverCameFirstCostsSomebodyElseThePlaceWhereTheRuleIsFirstCome() {
        MechanismComparison comparison = MechanismComparison.of(world().matching(), 0);

        Outcome mostPlaced = outcome(comparison, Mechanism.MOST_PLACED);
        Outcome firstCome = outcome(comparison, Mechanism.FIRST_COME);

        assertThat(mostPlaced.count().placed()).isEqualTo(2);
        assertThat(mostPlaced.count().first()).isEqualTo(1);
        assertThat(mostPlaced.count().second()).isEqualTo(1);
        assertThat(mostPlaced.count().worstRank()).isEqualTo(2);
        assertThat(firstCome.count().unplaced()).isEqualTo(1);
        assertThat(firstCome.count().worstRank()).isEqualTo(1);
        assertThat(firstCome.differentFrom(mostPlaced)).isEqualTo(2);
        assertThat(firstCome.differentFrom(firstCome)).isZero();
    }

    @Test
    void placesInCountriesThatNobodyWishedAreCountedApart() {
        PlaceDraft posada = new PlaceDraft("posada");
        posada.country = "ES";

        assertThat(outcome(
                                MechanismComparison.of(
                                        world().learner("zoe").place(posada).matching(), 0),
                                Mechanism.FAIREST)
                        .count())
                .isEqualTo(new Counts(3, 1, 1, 1, 3, 1500));
    }

    @Test
    void everyMechanismAnswersAndProvesWhatItPromises() {
        assertThat(MechanismComparison.of(world().matching(), 7).outcomes())
                .extracting(Outcome::mechanism)
                .containsExactly(Mechanism.values());
        assertThat(MechanismComparison.of(world().matching(), 7).outcomes()).allMatch(Outcome::optimal);
    }

    @Test
    void groupsAreCountedApartAndAddUp() {
        Map<String, Counts> counts = outcome(MechanismComparison.of(world().matching(), 0), Mechanism.FIRST_COME)
                .countBy(learner -> learner.value().equals("ann") ? "early" : "late");

        assertThat(counts.keySet()).containsExactly("early", "late");
        assertThat(counts.get("early").placed()).isEqualTo(1);
        assertThat(counts.get("late").placed()).isZero();
        assertThat(counts.get("late").worstRank()).isNull();
    }

    @Test
    void theOrderInWhichThingsAreGivenMakesNoDifference() {
        assertThat(MechanismComparison.of(world().shuffled(3).matching(), 5))
                .isEqualTo(MechanismComparison.of(world().matching(), 5));
    }
}
