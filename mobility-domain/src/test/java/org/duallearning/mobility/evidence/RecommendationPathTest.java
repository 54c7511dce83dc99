package org.duallearning.mobility.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.evidence.RecommendationStatus.ADOPTED;
import static org.duallearning.mobility.evidence.RecommendationStatus.DRAFTED;
import static org.duallearning.mobility.evidence.RecommendationStatus.PROPOSED;
import static org.duallearning.mobility.evidence.RecommendationStatus.REJECTED;
import static org.duallearning.mobility.evidence.RecommendationStatus.REVIEWED;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
