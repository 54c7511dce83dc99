package org.duallearning.mobility.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.evidence.RecommendationStatus.ADOPTED;
import static org.duallearning.mobility.evidence.RecommendationStatus.DRAFTED;
import static org.duallearning.mobility.evidence.RecommendationStatus.PROPOSED;
import static org.duallearning.mobility.evidence.RecommendationStatus.REJECTED;
import static org.duallearning.mobility.evidence.RecommendationStatus.REVIEWED;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationPathTest {
    private static List<RecommendationStatus> after(RecommendationStatus... statuses) {
        RecommendationId id = new RecommendationId("R1");
        return RecommendationPath.of(Arrays.stream(statuses)
                        .map(status -> new RecommendationStep(new RecommendationStepKey(id, status), null, null, null))
                        .toList())
                .next();
    }

    @Test
    void aRecommendationBeginsAsADraft() {
        assertThat(after()).containsExactly(DRAFTED);
    }

    @Test
    void aDraftIsReviewedOrProposedAtOnce() {
        assertThat(after(DRAFTED)).containsExactly(REVIEWED, PROPOSED);
        assertThat(after(DRAFTED, REVIEWED)).containsExactly(PROPOSED);
    }

    @Test
    void whatWasProposedIsAdoptedOrRejectedInWhateverOrderTheStepsAreTold() {
        assertThat(after(PROPOSED, DRAFTED)).containsExactly(ADOPTED, REJECTED);
    }

    @Test
    void whatWasDecidedGoesNoFurther() {
        assertThat(after(DRAFTED, PROPOSED, ADOPTED)).isEmpty();
        assertThat(after(DRAFTED, PROPOSED, REJECTED)).isEmpty();
    }

    @Test
    void ofAdoptedAndRejectedNeitherComesBeforeTheOther() {
        assertThat(ADOPTED.precedes(REJECTED)).isFalse();
        assertThat(REJECTED.precedes(ADOPTED)).isFalse();
        assertThat(PROPOSED.precedes(REJECTED)).isTrue();
        assertThat(REVIEWED.precedes(DRAFTED)).isFalse();
        assertThat(step(REJECTED, "2019").contradictedBy(List.of(step(ADOPTED, "2020"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019, 2020, ADOPTED", "2020, 2019, REJECTED", "2020, 2020-10, REJECTED", ", 2020, REJECTED"})
    void ofTwoDecisionsTheLaterStandsInWhateverOrderTheyAreTold(
            @Nullable String rejected, String adopted, RecommendationStatus stands) {
        List<RecommendationStep> steps =
                List.of(step(PROPOSED, "2018"), step(REJECTED, rejected), step(ADOPTED, adopted));
        List<RecommendationStep> reversed = List.of(steps.get(2), steps.get(1), steps.get(0));
        assertThat(RecommendationPath.of(steps).reached()).contains(stands);
        assertThat(RecommendationPath.of(reversed).reached()).contains(stands);
    }

    private static RecommendationStep step(RecommendationStatus status, @Nullable String date) {
        return new RecommendationStep(new RecommendationStepKey(new RecommendationId("R1"), status), date, null, null);
    }
}
